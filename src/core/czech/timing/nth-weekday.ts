import { dayOfWeek, daysInMonth, type PlainDate, partsOf, toPlainDate } from "../../plain-date.ts";

/** The first to fifth such weekday of the month that begins with the day given, -1 for the last; null when there is none. */
export function nthWeekday(month: PlainDate, weekday: number, nth: number): PlainDate | null {
  const { year, month: number } = partsOf(month);
  const first = 1 + ((weekday - dayOfWeek(month) + 7) % 7);
  const last = daysInMonth(year, number);
  const day = nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((last - first) / 7) * 7;
  return day <= last ? toPlainDate(year, number, day) : null;
}
