import { fold } from "../czech/text.ts";
import { dayAhead } from "../czech/working-days.ts";
import type { CellRef } from "../issue.ts";
import { addDays, lastDayOf, type PlainDate } from "../plain-date.ts";
import { cellRef } from "../sheet/table.ts";
import { idsOf } from "../workbook/ids.ts";
import { isOpenTask, taskDue } from "../workbook/meetings.ts";
import { noticeFor } from "../workbook/notice.ts";
import { votingPhase } from "../workbook/vote-count.ts";
import type { Activity, Event, Workbook } from "../workbook/workbook.ts";
import { openComments, whoPrepares } from "./comments/open-comments.ts";
import { dueBodies } from "./due-bodies.ts";

/** What somebody has to be reminded of. */
type DueKind =
  | "event"
  | "invitation"
  | "answers"
  | "activity"
  | "activity-overdue"
  | "task"
  | "comment"
  | "comments"
  | "vote-result"
  | "body";

export interface DueItem {
  readonly kind: DueKind;
  /** The day it concerns; an item before today is late. */
  readonly due: PlainDate;
  readonly id: string;
  readonly what: string;
  readonly who: string;
  /** How many answers are missing; 0 for other kinds. */
  readonly count: number;
  readonly cell: CellRef;
}

/** Days ahead that a reminder looks. */
export const HORIZON_DAYS = 14;

/** Days that a comment may wait before somebody is reminded of it. */
const COMMENT_WAIT_DAYS = 14;

/** More ids than these say nothing in a letter. */
const MOST_IDS = 10;

/** Longer texts are cut in the digest. */
const LONGEST_SHOWN = 80;

/** Everything due today, late, or within the horizon; by day, then by kind. */
export function dueItems(workbook: Workbook, today: PlainDate): readonly DueItem[] {
  const until = addDays(today, HORIZON_DAYS);
  return [
    ...dueEvents(workbook, today, until),
    ...dueActivities(workbook, today, until),
    ...dueTasks(workbook, until),
    ...dueComments(workbook, today, until),
    ...dueResults(workbook, today),
    ...dueMeetings(workbook, today, until),
  ].sort((a, b) => a.due.localeCompare(b.due) || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));
}

function dueEvents(workbook: Workbook, today: PlainDate, until: PlainDate): readonly DueItem[] {
  const ids = idsOf(workbook.events);
  return workbook.events.records
    .filter(({ values }) => values.state !== "zrušeno" && values.state !== "proběhlo")
    .flatMap((event) => {
      const id = ids.get(event.row) ?? "";
      const { date, name } = event.values;
      if (date === null || date < today) return [];
      const base = { id, what: name, who: event.values.groups, count: 0 };
      const cell = cellRef(workbook.events, event, "date");
      const own: DueItem[] = date <= until ? [{ ...base, kind: "event", due: date, cell }] : [];
      return [
        ...own,
        ...dueInvitation(workbook, event, { id, until }),
        ...dueAnswers(workbook, event, { id, until }),
      ];
    });
}

interface EventDue {
  readonly id: string;
  readonly until: PlainDate;
}

/** An event nobody was invited to, once the last day to send approaches or has gone. */
function dueInvitation(workbook: Workbook, event: Event, { id, until }: EventDue): readonly DueItem[] {
  const { date, name, groups } = event.values;
  const invited = workbook.attendance.records.some(
    ({ values }) => fold(values.event) === fold(id) && values.invitedOn !== null,
  );
  if (date === null || invited) return [];
  const due = dayAhead(date, noticeFor(workbook, groups));
  if (due > until) return [];
  const cell = cellRef(workbook.events, event, "date");
  return [{ kind: "invitation", due, id, what: name, who: groups, count: 0, cell }];
}

/** People who were asked and have not answered, once the day to answer by approaches or has gone. */
function dueAnswers(workbook: Workbook, event: Event, { id, until }: EventDue): readonly DueItem[] {
  const { replyBy, name, groups } = event.values;
  if (replyBy === null || replyBy > until) return [];
  const waiting = workbook.attendance.records.filter(
    ({ values }) =>
      fold(values.event) === fold(id) &&
      values.invitedOn !== null &&
      (values.answer === "" || values.answer === "neodpověděl"),
  );
  if (waiting.length === 0) return [];
  const cell = cellRef(workbook.events, event, "replyBy");
  return [{ kind: "answers", due: replyBy, id, what: name, who: groups, count: waiting.length, cell }];
}

function dueActivities(workbook: Workbook, today: PlainDate, until: PlainDate): readonly DueItem[] {
  const ids = idsOf(workbook.activities);
  return workbook.activities.records
    .filter(
      ({ values }) => values.state !== "splněno" && values.state !== "zrušeno" && values.doneOn === null,
    )
    .flatMap((activity) => {
      const due = lastDayDue(activity);
      if (due === null || due > until) return [];
      const { activity: what, responsible: who } = activity.values;
      const kind = due < today ? "activity-overdue" : "activity";
      const cell = cellRef(workbook.activities, activity, "timing");
      return [{ kind, due, id: ids.get(activity.row) ?? "", what, who, count: 0, cell } as const];
    });
}

/** The last day by which an activity is to be done; null when its timing sets none. */
function lastDayDue({ values: { timing } }: Activity): PlainDate | null {
  if (timing === null || timing.end === null) return null;
  if (timing.kind === "vague" || timing.kind === "unknown") return null;
  return lastDayOf(timing.end);
}

/** Tasks of meetings that nobody has called done, once their last day approaches or has gone. */
function dueTasks(workbook: Workbook, until: PlainDate): readonly DueItem[] {
  const ids = idsOf(workbook.tasks);
  return workbook.tasks.records.filter(isOpenTask).flatMap((task) => {
    const due = taskDue(task);
    if (due === null || due > until) return [];
    const { text, responsible: who } = task.values;
    const cell = cellRef(workbook.tasks, task, "timing");
    const id = ids.get(task.row) ?? "";
    return [{ kind: "task", due, id, what: shortened(text), who, count: 0, cell } as const];
  });
}

/** Open comments: of a round with a day to settle by as one matter for each who prepares them, others one by one. */
function dueComments(workbook: Workbook, today: PlainDate, until: PlainDate): readonly DueItem[] {
  const open = openComments(workbook);
  return [
    ...open.rounds
      .filter(({ due }) => due <= until)
      .map(({ due, round, who, ids, cell }): DueItem => {
        const shown = ids.length > MOST_IDS ? [...ids.slice(0, MOST_IDS), "…"] : ids;
        const what = `${shortened(round.values.document)} (${shown.join(", ")})`;
        return { kind: "comments", due, id: round.texts.id, what, who, count: ids.length, cell };
      }),
    ...open.others.flatMap(({ id, record }): readonly DueItem[] => {
      const { receivedOn, comment } = record.values;
      const due = receivedOn === null ? null : addDays(receivedOn, COMMENT_WAIT_DAYS);
      if (due === null || due > today) return [];
      const cell = cellRef(workbook.comments, record, "settlement");
      return [
        { kind: "comment", due, id, what: shortened(comment), who: whoPrepares(record), count: 0, cell },
      ];
    }),
  ];
}

/** Votes outside meetings that are over and whose result nobody has written down. */
function dueResults({ approvals }: Workbook, today: PlainDate): readonly DueItem[] {
  const ids = idsOf(approvals);
  return approvals.records.flatMap((record) => {
    const { voteBy: due, document, body } = record.values;
    if (due === null || votingPhase(record, today) !== "over") return [];
    const cell = cellRef(approvals, record, "verb");
    const what = shortened(`${document} – ${body}`);
    const id = ids.get(record.row) ?? "";
    return [{ kind: "vote-result", due, id, what, who: "", count: 0, cell } as const];
  });
}

/** Bodies that should meet and have nothing planned. */
function dueMeetings(workbook: Workbook, today: PlainDate, until: PlainDate): readonly DueItem[] {
  return dueBodies(workbook, { today, until }).map(({ group, due }) => {
    const { abbreviation: id, name, leader: who } = group.values;
    const cell = cellRef(workbook.groups, group, "frequency");
    return { kind: "body", due, id, what: `${name || id} (${group.texts.frequency})`, who, count: 0, cell };
  });
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
