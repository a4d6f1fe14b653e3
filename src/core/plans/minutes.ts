import { longDate } from "../czech/date-words.ts";
import { toHtml } from "../documents/html.ts";
import { minutes } from "../documents/minutes.ts";
import { quorumSentences } from "../documents/quorum-words.ts";
import { type Issue, issueAt } from "../issue.ts";
import { cellRef } from "../sheet/table.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { MINUTES_TEXTS as TEXTS } from "../texts/meeting.ts";
import { say } from "../texts/say.ts";
import { isTask, tasksOf, tasksToReview } from "../workbook/meetings.ts";
import { isPresenceTyped, participantsOf } from "../workbook/participants.ts";
import { type GroupQuorum, quorum } from "../workbook/quorum.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type ChosenEvent, chooseEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import type { Facts, Plan } from "./plan.ts";

/** The minutes of one event, filled in as far as the workbook knows. */
export function planMinutes(input: CommandInput): Plan {
  const { workbook, language } = input;
  const chosen = chooseEvent(input, "past");
  const { date } = chosen.event.values;
  const ahead = date !== null && date > input.today;
  const document = minutes(workbook, chosen, language);
  const name = `${DOCUMENT_NAMES.minutes}-${chosen.id}`;
  const bodies = quorum(workbook, chosen.event);
  const facts = factsOf(workbook, chosen);
  return {
    actions: [
      { kind: "save-document", key: `document:minutes:${chosen.id}`, name, document },
      { kind: "save-page", key: `page:minutes:${chosen.id}`, name, html: toHtml(document) },
    ],
    issues: bodies.flatMap((body) => unreadRule(workbook, body)),
    summary: [
      say(TEXTS.summary, language, { ...facts, name: chosen.event.values.name }),
      ...(ahead ? [say(TEXTS.ahead, language, { day: longDate(date, language) })] : []),
      ...(ahead || isPresenceTyped(workbook, chosen) ? [] : [say(TEXTS.notTyped, language)]),
      ...quorumSentences(bodies, language),
      say(TEXTS.summaryTasks, language, facts),
    ],
    facts: { ...facts, ahead, quorum: bodies.map(quorumFact) },
  };
}

function factsOf(workbook: Workbook, chosen: ChosenEvent) {
  const people = participantsOf(workbook, chosen);
  const set = tasksOf(workbook, chosen);
  return {
    event: chosen.id,
    present: people.filter(({ part }) => part === "present" || part === "deputy").length,
    excused: people.filter(({ part }) => part === "excused").length,
    earlier: tasksToReview(workbook, chosen).length,
    tasks: set.filter(isTask).length,
    resolutions: set.filter((task) => !isTask(task)).length,
  };
}

function quorumFact({ group, members, present, deputies, needed, verdict }: GroupQuorum): Facts {
  return { group: group.values.abbreviation, members, present, deputies, needed, verdict };
}

/** A rule that was not understood is said, never guessed. */
function unreadRule({ groups }: Workbook, { group, verdict }: GroupQuorum): readonly Issue[] {
  if (verdict !== "not-understood") return [];
  return [issueAt(cellRef(groups, group, "quorum"), group.texts.quorum, { code: "quorum-unread" })];
}
