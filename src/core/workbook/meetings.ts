import { fold } from "../czech/text.ts";
import { lastDayOf, type PlainDate } from "../plain-date.ts";
import { idsOf } from "./ids.ts";
import { groupKeys } from "./membership.ts";
import type { Meeting } from "./participants.ts";
import type { Task, Workbook } from "./workbook.ts";

/** A task with the meeting that set it; null when the workbook does not have that meeting. */
export interface SetTask {
  readonly task: Task;
  readonly meeting: Meeting | null;
}

/** The last meeting of the same bodies before this one; null when there was none. */
export function meetingBefore(workbook: Workbook, meeting: Meeting): Meeting | null {
  const earlier = meetingsOfSameBodies(workbook, meeting).filter(
    ({ event }) => dayOf(event) < dayOf(meeting.event),
  );
  return earlier[earlier.length - 1] ?? null;
}

/** The next meeting of the same bodies; null when none is planned. */
export function meetingAfter(workbook: Workbook, meeting: Meeting): Meeting | null {
  const later = meetingsOfSameBodies(workbook, meeting).filter(
    ({ event }) => dayOf(event) > dayOf(meeting.event),
  );
  return later[0] ?? null;
}

/** What a meeting set and resolved, in the order of the sheet. */
export function tasksOf({ tasks }: Workbook, { id }: Meeting): readonly Task[] {
  return tasks.records.filter(({ values }) => fold(values.event) === fold(id));
}

/** Tasks to be gone through at a meeting: those of the last one whatever their state, and older ones still open. */
export function tasksToReview(workbook: Workbook, meeting: Meeting): readonly SetTask[] {
  const last = meetingBefore(workbook, meeting);
  return meetingsOfSameBodies(workbook, meeting)
    .filter(({ event }) => dayOf(event) < dayOf(meeting.event))
    .flatMap((earlier) =>
      tasksOf(workbook, earlier)
        .filter((task) => isTask(task) && (earlier.id === last?.id || isOpenTask(task)))
        .map((task) => ({ task, meeting: earlier })),
    );
}

/** A task, not a resolution. */
export function isTask({ values }: Task): boolean {
  return values.kind !== "usnesení";
}

/** A task that nobody has called done or off. */
export function isOpenTask(task: Task): boolean {
  return isTask(task) && task.values.state !== "splněno" && task.values.state !== "zrušeno";
}

/** The last day of a task's term; null when it names no day. */
export function taskDue({ values: { timing } }: Task): PlainDate | null {
  if (timing === null || timing.end === null || timing.kind === "vague" || timing.kind === "unknown")
    return null;
  return lastDayOf(timing.end);
}

/** By day; without those that were called off or have no day. */
function meetingsOfSameBodies({ events }: Workbook, meeting: Meeting): readonly Meeting[] {
  const ids = idsOf(events);
  const groups = groupKeys(meeting.event.values.groups);
  return events.records
    .filter(({ values }) => values.date !== null && values.state !== "zrušeno")
    .filter(({ values }) => groupKeys(values.groups).some((group) => groups.includes(group)))
    .map((event) => ({ event, id: ids.get(event.row) ?? "" }))
    .sort((a, b) => (dayOf(a.event) < dayOf(b.event) ? -1 : Number(dayOf(a.event) > dayOf(b.event))));
}

function dayOf({ values }: Meeting["event"]): string {
  return values.date ?? "";
}
