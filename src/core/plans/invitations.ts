import type { Issue } from "../issue.ts";
import type { Address } from "../messages/address.ts";
import { type Announcing, announcingOf } from "../sending/announcing.ts";
import { changesBetween } from "../sending/event-changes.ts";
import { factsOf } from "../sending/event-facts.ts";
import { lastFacts } from "../sending/event-history.ts";
import { type AnnouncedEvent, announcedEvent } from "./announced-event.ts";
import { announcingIssues } from "./announcing-issues.ts";
import type { CommandInput } from "./command-input.ts";
import { eventUid } from "./event-entry.ts";
import { senderOf, uniqueIssues } from "./event-letters.ts";
import { draftSentence, invitationOverview } from "./invitation-overview.ts";
import { templatesFor, writeNotice } from "./notice-letters.ts";
import { noticesOf } from "./notices.ts";
import { paperNotices } from "./paper/paper-notices.ts";
import type { Plan } from "./plan.ts";
import { withoutStopped } from "./stopped-letters.ts";

/**
 * Whatever has to be told of one event: an invitation to those who have none, a change to those who were invited, its
 * end to them all; and a list of who gets nothing and why. Who knows everything already gets nothing.
 */
export function planInvitations(input: CommandInput): Plan {
  const { workbook, today, language } = input;
  const sender = senderOf(workbook.project.record.values, language);
  const announced = announcedEvent(input);
  const { chosen, history } = announced;
  const announcing = announcingNow(input, announced, sender);
  const concerned = noticesOf(workbook, { chosen, announcing }, today);
  const templates = templatesFor({ ...input, event: chosen.id }, concerned.notices);
  const writing = { input, announced, announcing, templates, sender };
  const written = concerned.notices.flatMap((notice) => writeNotice(writing, notice));
  const letters = written.filter(({ stopped }) => !stopped);
  const people = withoutStopped(concerned, written);
  const told = lastFacts(history);
  const changes =
    told === null || announcing.facts.cancelled ? [] : changesBetween(told, announcing.facts, language);
  const broken = [...templates.values()].some(({ usable }) => !usable);
  const overview = invitationOverview({ chosen, announcing, people, letters, changes, broken }, language);
  const paper = paperNotices({ input, announced, announcing, sender, people });
  return {
    actions: [...letters.map(({ action }) => action), overview.page, ...paper.actions],
    // Letters and e-mails share a template: what is wrong with it is told once.
    issues: uniqueIssues([
      ...announcingIssues(input, { announced, announcing, people }),
      ...[...templates.values()].flatMap(({ issues }) => issues),
      ...written.flatMap(({ issues }): readonly Issue[] => issues),
      ...paper.issues,
    ]),
    summary: [...overview.summary, ...paper.summary, ...(broken ? [] : [draftSentence(language)])],
    facts: { ...overview.facts, paper: paper.facts },
  };
}

/** The event as it would be announced now. */
export function announcingNow(
  { workbook }: CommandInput,
  { chosen, history }: AnnouncedEvent,
  sender: Address,
): Announcing {
  return announcingOf({
    event: chosen.id,
    facts: factsOf(chosen.event),
    history,
    least: chosen.event.values.version ?? 0,
    uid: eventUid(workbook.project.record.values, chosen.id, sender),
  });
}
