import { addDays, dayOfWeek, type PlainDate } from "../plain-date.ts";
import { isHoliday } from "./holidays.ts";

const SATURDAY = 6;

/** True from Monday to Friday unless the day is a Czech public holiday. */
export function isWorkingDay(date: PlainDate): boolean {
  return dayOfWeek(date) < SATURDAY && !isHoliday(date);
}

/**
 * The working day that is so many working days after the given day, or before it when negative. The given day
 * itself is never counted; nought gives the day back.
 */
export function addWorkingDays(date: PlainDate, days: number): PlainDate {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The day itself when it is a working day, or else the first working day after it. */
export function nextWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1);
}

/** The day itself when it is a working day, or else the last working day before it. */
export function previousWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, -1);
}

/** So many days, or working days, ahead of something. */
export interface Lead {
  readonly days: number;
  readonly unit: "days" | "working-days";
}

/** The last day that keeps the lead: 7 days before a meeting, or 3 working days before it. */
export function dayAhead(date: PlainDate, { days, unit }: Lead): PlainDate {
  return unit === "days" ? addDays(date, -days) : addWorkingDays(date, -days);
}
