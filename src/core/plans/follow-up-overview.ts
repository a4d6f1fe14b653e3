import type { Greeting } from "../czech/greeting/greeting.ts";
import type { Block, Document } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { meetingFacts } from "../documents/meeting-facts.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import type { Issue } from "../issue.ts";
import { INVITATION_TEXTS } from "../texts/invitations.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { FOLLOW_UP_TEXTS as TEXTS } from "../texts/meeting.ts";
import { type Language, say, type Text } from "../texts/say.ts";
import type { Participant } from "../workbook/participants.ts";
import type { ChosenEvent } from "./choose-event.ts";
import type { Action, Facts } from "./plan.ts";
import { heading, sentTable, shownName, skippedTable } from "./recipient-tables.ts";
import type { Recipient } from "./recipients.ts";

/** The letters of one kind: to whom they go, who gets none, and what was found on the way. */
export interface FollowUpGroup {
  readonly title: Text;
  readonly sent: readonly (Pick<Recipient, "contact" | "id"> & { readonly greeting: Greeting })[];
  readonly skipped: readonly Recipient[];
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
}

interface OverviewFacts {
  readonly chosen: ChosenEvent;
  /** To those present, excused and absent, in this order. */
  readonly groups: readonly FollowUpGroup[];
  readonly unknown: readonly Participant[];
}

interface Overview {
  readonly page: Action;
  readonly summary: readonly string[];
  readonly facts: Facts;
}

/** Who gets which letter and who gets none: a page, sentences and data. */
export function followUpOverview(overview: OverviewFacts, language: Language): Overview {
  const { chosen, groups, unknown } = overview;
  const [present = 0, excused = 0, absent = 0] = groups.map(({ sent }) => sent.length);
  const values = { event: chosen.id, name: chosen.event.values.name, present, excused, absent };
  const skipped = groups.flatMap((group) => group.skipped);
  const count = unknown.length;
  return {
    page: {
      kind: "save-page",
      key: `page:follow-up:${chosen.id}`,
      name: `${DOCUMENT_NAMES.followUp}-${chosen.id}`,
      html: toHtml(overviewDocument(overview, skipped, language)),
    },
    summary: [
      say(TEXTS.summary, language, values),
      ...(skipped.length === 0
        ? []
        : [say(INVITATION_TEXTS.summarySkipped, language, { count: skipped.length })]),
      ...(count === 0 ? [] : [say(TEXTS.summaryUnknown, language, { count })]),
      say(TEXTS.draft, language),
    ],
    facts: {
      event: chosen.id,
      written: groups.flatMap(({ sent }) =>
        sent.map(({ id, contact, greeting }) => ({
          contact: id,
          email: contact.values.email,
          greeting: greeting.text,
        })),
      ),
      skipped: skipped.map(({ id, skipped: reason }) => ({ contact: id, reason })),
      unknown: unknown.map(({ id }) => id),
    },
  };
}

function overviewDocument(
  { chosen, groups, unknown }: OverviewFacts,
  skipped: readonly Recipient[],
  language: Language,
): Document {
  const title = say(TEXTS.title, language, { name: chosen.event.values.name });
  return plainPaper(
    title,
    [
      { kind: "facts", facts: meetingFacts(chosen.event, language) },
      ...groups.flatMap(({ title, sent }) => [
        heading(title, language),
        sentTable(title, { sent, greetings: greetingsOf(sent) }, language),
      ]),
      heading(TEXTS.skipped, language),
      skippedTable(TEXTS.skipped, skipped, language),
      ...unknownBlocks(unknown, language),
    ],
    { language },
  );
}

function greetingsOf(sent: FollowUpGroup["sent"]): ReadonlyMap<string, string> {
  return new Map(sent.map(({ id, greeting }) => [id, greeting.text]));
}

function unknownBlocks(unknown: readonly Participant[], language: Language): readonly Block[] {
  if (unknown.length === 0) return [];
  const items = unknown.map((participant) => [shownName(participant)]);
  return [heading(TEXTS.unknown, language), { kind: "list", ordered: false, items }];
}
