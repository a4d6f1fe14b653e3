import { fold } from "../../czech/text.ts";
import type { Issue } from "../../issue.ts";
import type { Address } from "../../messages/address.ts";
import type { Announcing } from "../../sending/announcing.ts";
import { changesBetween } from "../../sending/event-changes.ts";
import { type EventFacts, isSameForReceivers } from "../../sending/event-facts.ts";
import type { NoticeKind } from "../../sending/event-history.ts";
import { PAPER_TEXTS as TEXTS } from "../../texts/paper.ts";
import { type Language, say } from "../../texts/say.ts";
import { type AnnouncedEvent, eventAsTold } from "../announced-event.ts";
import type { CommandInput } from "../command-input.ts";
import { type EventLetters, uniqueIssues } from "../event-letters.ts";
import { letterTemplate } from "../letter-template.ts";
import { changeFields, NOTICE_TEMPLATES } from "../notice-letters.ts";
import type { EventNotices } from "../notices.ts";
import type { Action } from "../plan.ts";
import type { Recipient } from "../recipients.ts";
import { type Paper, paperInvitations } from "./paper-invitations.ts";
import { reachedContacts, toldSince } from "./reached.ts";

/** An event, what has been told of it, and whom it concerns. */
interface PaperNews {
  readonly input: CommandInput;
  readonly announced: AnnouncedEvent;
  readonly announcing: Announcing;
  readonly sender: Address;
  readonly people: Pick<EventNotices, "skipped" | "toPhone">;
}

/** What is made for people without e-mail, and how it is told. */
interface PaperNotices {
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
  readonly summary: readonly string[];
  /** Ids, for scripts. */
  readonly facts: { readonly letters: readonly string[]; readonly phones: readonly string[] };
}

/**
 * Everything on paper about one event: an invitation to those who were never invited, a change or the end to those who
 * were. Whoever Účast says to know already is left out.
 */
export function paperNotices(news: PaperNews): PaperNotices {
  const { input, announced, announcing, people } = news;
  const { id } = announced.chosen;
  const groups = [
    { deed: "invitation", ...split(people.skipped, reachedContacts(input.workbook, id)) },
    {
      deed: announcing.facts.cancelled ? "cancellation" : "update",
      ...split(people.toPhone, toldSince(input.workbook, id, announcing.version)),
    },
  ] as const;
  const papers = groups.flatMap(({ deed, open }) => (open.length === 0 ? [] : [paperOf(news, deed, open)]));
  const reached = groups.reduce((sum, { known }) => sum + known, 0);
  const facts = {
    letters: papers.flatMap(({ letters }) => letters),
    phones: papers.flatMap(({ phones }) => phones),
  };
  const unreachable = papers.reduce((sum, paper) => sum + paper.unreachable.length, 0);
  return {
    actions: papers.flatMap(({ actions }) => actions),
    issues: uniqueIssues(papers.flatMap(({ issues }) => issues)),
    summary: summaryOf({ ...facts, unreachable, reached }, input.language),
    facts,
  };
}

function split(people: readonly Recipient[], known: ReadonlySet<string>) {
  const without = people.filter(({ skipped }) => skipped === "no-email");
  const open = without.filter(({ id }) => !known.has(fold(id)));
  return { open, known: without.length - open.length };
}

function paperOf(news: PaperNews, deed: NoticeKind, recipients: readonly Recipient[]): Paper {
  const { input, announced, announcing, sender } = news;
  const { id, event } = announced.chosen;
  const before = factsBefore(announcing);
  const template = letterTemplate({ ...input, event: id }, NOTICE_TEMPLATES[deed]);
  const shown = deed === "cancellation" && before !== null ? eventAsTold(event, before) : event;
  const letters: EventLetters = { input, chosen: { event: shown, id }, template, sender };
  const changes =
    deed === "update" && before !== null ? changesBetween(before, announcing.facts, input.language) : [];
  const paper = paperInvitations({ letters, recipients, deed, fields: changeFields(letters, changes) });
  return { ...paper, issues: [...template.issues, ...paper.issues] };
}

/** The event as it was before it became what it is now; null when nobody knows. */
function factsBefore({ history, facts }: Announcing): EventFacts | null {
  const others = [...history.announced].filter(
    ([, one]) => !one.cancelled && !isSameForReceivers(one, facts),
  );
  return others.sort(([a], [b]) => b - a)[0]?.[1] ?? null;
}

interface Counted {
  readonly letters: readonly string[];
  readonly phones: readonly string[];
  readonly unreachable: number;
  readonly reached: number;
}

function summaryOf({ letters, phones, unreachable, reached }: Counted, language: Language) {
  const counts = { letters: letters.length, phones: phones.length };
  return [
    ...(counts.letters + counts.phones === 0 ? [] : [say(TEXTS.summaryLetters, language, counts)]),
    ...(unreachable === 0 ? [] : [say(TEXTS.summaryUnreachable, language, { count: unreachable })]),
    ...(reached === 0 ? [] : [say(TEXTS.summaryReached, language, { count: reached })]),
  ];
}
