import { previousWorkingDay } from "../../czech/working-days.ts";
import { addDays, daysBetween, type PlainDate } from "../../plain-date.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type DueItem, dueItems } from "../due-items.ts";
import { type Person, peopleNamed } from "./responsible.ts";

/** What one person is responsible for and should hear of. */
export interface DueMatters {
  readonly person: Person;
  readonly items: readonly DueItem[];
  /** The last day on which one of them became worth a reminder. */
  readonly moment: PlainDate;
}

/** What a person answers for; the rest is the team's business. */
const PERSONAL: ReadonlySet<DueItem["kind"]> = new Set([
  "activity",
  "activity-overdue",
  "task",
  "body",
  "comment",
  "comments",
]);
const DAYS_AHEAD = 7;
const WEEK = 7;
/** What is late for longer is told of only beside something newer. */
const WEEKS_LATE = 8;

/** For everybody whom the sheet names as responsible: what is due, as long as there is something to remind of. */
export function dueMatters(workbook: Workbook, today: PlainDate): readonly DueMatters[] {
  const items = dueItems(workbook, today).filter(({ kind, who }) => PERSONAL.has(kind) && who !== "");
  if (items.length === 0) return [];
  const named = peopleNamed(workbook, today);
  const matters = new Map<string, { person: Person; items: DueItem[]; moment: PlainDate }>();
  for (const item of items) {
    const moment = lastMoment(item.due, today);
    if (moment === null) continue;
    for (const person of named(item.who)) {
      const own = matters.get(person.id) ?? { person, items: [], moment };
      own.items.push(item);
      if (moment > own.moment) own.moment = moment;
      matters.set(person.id, own);
    }
  }
  return [...matters.values()];
}

/** A week ahead, on the day, and once a week while it is late; always a working day. Null before the first. */
function lastMoment(due: PlainDate, today: PlainDate): PlainDate | null {
  const weeks = Math.min(Math.floor(daysBetween(due, today) / WEEK), WEEKS_LATE);
  const late = Array.from({ length: Math.max(weeks, 0) }, (_, index) => addDays(due, WEEK * (index + 1)));
  const moments = [addDays(due, -DAYS_AHEAD), due, ...late].map(previousWorkingDay);
  return moments.filter((day) => day <= today).pop() ?? null;
}
