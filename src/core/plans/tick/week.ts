import { isWorkingDay } from "../../czech/working-days.ts";
import { addDays, dayOfWeek, daysBetween, type PlainDate } from "../../plain-date.ts";

const THURSDAY = 4;

/** The ISO 8601 week of a day: `2018-W37`. */
export function isoWeek(day: PlainDate): string {
  const thursday = addDays(day, THURSDAY - dayOfWeek(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The first working day of a day's week; the Monday of a week without any. */
export function weekBegins(day: PlainDate): PlainDate {
  const monday = addDays(day, 1 - dayOfWeek(day));
  const days = Array.from({ length: 5 }, (_, index) => addDays(monday, index));
  return days.find(isWorkingDay) ?? monday;
}
