import { longDate, timeRange } from "../czech/date-words.ts";
import type { Block, Document } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { INVITATION_TEXTS as TEXTS } from "../texts/invitations.ts";
import { type Language, say } from "../texts/say.ts";
import type { ChosenEvent } from "./choose-event.ts";
import type { Action, Facts } from "./plan.ts";
import { heading, sentTable, skippedTable } from "./recipient-tables.ts";
import type { Recipient } from "./recipients.ts";

interface OverviewFacts {
  readonly chosen: ChosenEvent;
  readonly recipients: readonly Recipient[];
  /** The greeting of each invitation by the contact's id. */
  readonly greetings: ReadonlyMap<string, string>;
}

interface Overview {
  readonly page: Action;
  readonly summary: readonly string[];
  readonly facts: Facts;
}

/** Who gets an invitation and who does not, with the greeting or the reason: a page, sentences and data. */
export function invitationOverview(overview: OverviewFacts, language: Language): Overview {
  const { chosen, recipients, greetings } = overview;
  const sent = recipients.filter(({ id }) => greetings.has(id));
  const skipped = recipients.filter((recipient) => recipient.skipped !== null);
  const values = { event: chosen.id, name: chosen.event.values.name, count: sent.length };
  return {
    page: {
      kind: "save-page",
      key: `page:invitations:${chosen.id}`,
      name: `pozvanky-${chosen.id}`,
      html: toHtml(overviewDocument(overview, { sent, skipped }, language)),
    },
    summary: [
      say(TEXTS.summarySent, language, values),
      ...(skipped.length === 0 ? [] : [say(TEXTS.summarySkipped, language, { count: skipped.length })]),
      say(TEXTS.draft, language),
    ],
    facts: {
      event: chosen.id,
      invited: sent.map(({ id, contact }) => ({
        contact: id,
        email: contact.values.email,
        greeting: greetings.get(id) ?? "",
      })),
      skipped: skipped.map(({ id, skipped: reason }) => ({ contact: id, reason })),
    },
  };
}

interface Split {
  readonly sent: readonly Recipient[];
  readonly skipped: readonly Recipient[];
}

function overviewDocument({ chosen, greetings }: OverviewFacts, split: Split, language: Language): Document {
  const { name } = chosen.event.values;
  const title = say(TEXTS.title, language, { name });
  return {
    title,
    language,
    page: { size: "A4", orientation: "portrait" },
    footer: title,
    blocks: [
      { kind: "title", text: [title] },
      eventFacts(chosen, language),
      heading(TEXTS.sent, language),
      sentTable(TEXTS.sent, { sent: split.sent, greetings }, language),
      heading(TEXTS.skipped, language),
      skippedTable(TEXTS.skipped, split.skipped, language),
    ],
  };
}

function eventFacts({ event }: ChosenEvent, language: Language): Block {
  const { date, start, end, place, address } = event.values;
  const hours = start === null ? "" : `, ${timeRange(start, end ?? start, language)}`;
  const where = [place, address].filter((part) => part !== "").join(", ");
  const day = date === null ? "" : longDate(date, language);
  return {
    kind: "facts",
    facts: [
      { name: say(TEXTS.when, language), lines: [[`${day}${hours}`]] },
      { name: say(TEXTS.place, language), lines: [[where || "–"]] },
    ],
  };
}
