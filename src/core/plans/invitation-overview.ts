import { longDate, timeRange } from "../czech/date-words.ts";
import type { Block, Document } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import type { Announcing } from "../sending/announcing.ts";
import { NOTICE_KINDS, type NoticeKind } from "../sending/event-history.ts";
import { INVITATION_TEXTS as TEXTS } from "../texts/invitations.ts";
import { type Language, say } from "../texts/say.ts";
import type { ChosenEvent } from "./choose-event.ts";
import type { NoticeLetter } from "./notice-letters.ts";
import type { EventNotices } from "./notices.ts";
import type { Action, Facts } from "./plan.ts";
import { heading, sentTable, shownName, skippedTable } from "./recipient-tables.ts";
import type { Recipient } from "./recipients.ts";

interface OverviewFacts {
  readonly chosen: ChosenEvent;
  readonly announcing: Announcing;
  readonly people: EventNotices;
  readonly letters: readonly NoticeLetter[];
  /** What has changed since the last announcement. */
  readonly changes: readonly string[];
  /** A template has to be mended first. */
  readonly broken: boolean;
}

interface Overview {
  readonly page: Action;
  readonly summary: readonly string[];
  readonly facts: Facts;
}

/** How the groups are called in facts and on the page. */
const GROUPS = {
  invitation: { fact: "invited", text: TEXTS.sent },
  update: { fact: "changed", text: TEXTS.update },
  cancellation: { fact: "cancelled", text: TEXTS.cancellation },
} as const;

/** Who gets an invitation, a change or a cancellation and who nothing: a page, sentences and data. */
export function invitationOverview(overview: OverviewFacts, language: Language): Overview {
  const { chosen, announcing, people, changes } = overview;
  return {
    page: {
      kind: "save-page",
      key: `page:invitations:${chosen.id}`,
      name: `pozvanky-${chosen.id}`,
      html: toHtml(overviewDocument(overview, language)),
    },
    summary: summaryOf(overview, language),
    facts: {
      event: chosen.id,
      version: announcing.version,
      changes,
      ...Object.fromEntries(
        NOTICE_KINDS.map((kind) => [GROUPS[kind].fact, of(overview, kind).map(letterFact)]),
      ),
      informed: people.informed.map(({ id }) => id),
      skipped: people.skipped.map(skippedFact),
      toPhone: people.toPhone.map(skippedFact),
      removed: people.removed.map(({ id }) => id),
    },
  };
}

function of({ letters }: OverviewFacts, kind: NoticeKind): readonly NoticeLetter[] {
  return letters.filter(({ notice }) => notice.kind === kind);
}

function letterFact({ notice: { recipient }, greeting, changes }: NoticeLetter) {
  const { id, contact } = recipient;
  const fact = { contact: id, email: contact.values.email, greeting: greeting.text };
  return changes.length === 0 ? fact : { ...fact, changes };
}

function skippedFact({ id, skipped: reason }: Recipient) {
  return { contact: id, reason };
}

function summaryOf(overview: OverviewFacts, language: Language): readonly string[] {
  const { chosen, announcing, people, changes, broken } = overview;
  const values = { event: chosen.id, name: chosen.event.values.name };
  const count = (kind: NoticeKind) => of(overview, kind).length;
  if (broken) return [say(TEXTS.summaryNone, language)];
  const { cancelled } = announcing.facts;
  const counted = (text: "summarySkipped" | "summaryInformed", { length }: readonly Recipient[]) =>
    length === 0 ? [] : [say(TEXTS[text], language, { count: length })];
  const named = (text: "summaryToPhone" | "summaryRemoved", all: readonly Recipient[]) =>
    all.length === 0 ? [] : [say(TEXTS[text], language, { names: all.map(shownName).join(", ") })];
  const first = cancelled ? "cancellation" : "invitation";
  const text = cancelled ? TEXTS.summaryCancelled : TEXTS.summarySent;
  const updates = count("update");
  return [
    ...(updates > 0 && count(first) === 0 ? [] : [say(text, language, { ...values, count: count(first) })]),
    ...(updates === 0
      ? []
      : [say(TEXTS.summaryChanged, language, { ...values, changes: changes.join("; "), count: updates })]),
    ...counted("summaryInformed", people.informed),
    ...named("summaryToPhone", people.toPhone),
    ...named("summaryRemoved", people.removed),
    ...counted("summarySkipped", people.skipped),
  ];
}

/** Ends the summary of what has only been prepared. */
export function draftSentence(language: Language): string {
  return say(TEXTS.draft, language);
}

function overviewDocument(overview: OverviewFacts, language: Language): Document {
  const { chosen, people, announcing } = overview;
  const { name } = chosen.event.values;
  const title = say(TEXTS.title, language, { name });
  return plainPaper(
    title,
    [
      eventFacts(overview, language),
      ...NOTICE_KINDS.flatMap((kind) => letterGroup(overview, kind, language)),
      ...listed(TEXTS.toPhone, people.toPhone, language),
      ...listed(TEXTS.removed, people.removed, language),
      ...listed(TEXTS.informed, people.informed, language),
      ...(announcing.facts.cancelled
        ? []
        : [heading(TEXTS.skipped, language), skippedTable(TEXTS.skipped, people.skipped, language)]),
    ],
    { language },
  );
}

/** New invitations are told of even when there are none. */
function letterGroup(overview: OverviewFacts, kind: NoticeKind, language: Language): readonly Block[] {
  const letters = of(overview, kind);
  const usual = overview.announcing.facts.cancelled ? "cancellation" : "invitation";
  if (letters.length === 0 && kind !== usual) return [];
  const { text } = GROUPS[kind];
  const greetings = new Map(letters.map(({ notice, greeting }) => [notice.recipient.id, greeting.text]));
  const sent = letters.map(({ notice }) => notice.recipient);
  return [heading(text, language), sentTable(text, { sent, greetings }, language)];
}

function listed(
  text: (typeof TEXTS)["toPhone" | "removed" | "informed"],
  people: readonly Recipient[],
  language: Language,
): readonly Block[] {
  return people.length === 0 ? [] : [heading(text, language), skippedTable(text, people, language)];
}

function eventFacts({ chosen, changes }: OverviewFacts, language: Language): Block {
  const { date, start, end, place, address } = chosen.event.values;
  const hours = start === null ? "" : `, ${timeRange(start, end ?? start, language)}`;
  const where = [place, address].filter((part) => part !== "").join(", ");
  const day = date === null ? "" : longDate(date, language);
  return {
    kind: "facts",
    facts: [
      { name: say(TEXTS.when, language), lines: [[`${day}${hours}`]] },
      { name: say(TEXTS.place, language), lines: [[where || "–"]] },
      ...(changes.length === 0
        ? []
        : [{ name: say(TEXTS.changes, language), lines: changes.map((line) => [line]) }]),
    ],
  };
}
