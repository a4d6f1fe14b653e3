import { addDays, dayOfWeek, lastDayOf } from "../plain-date.ts";

const SUNDAY = 7;
const CHANGE_HOUR = 1;
const NOON = 12;

/**
 * The clocks of Prague at an ISO instant with `Z`, `2018-05-07T10:00`: an hour ahead of UTC, two from the last Sunday
 * of March to the last one of October, both from 1:00 UTC (Directive 2000/84/EC). Texts that are no instant are noon
 * of 1 January 1970.
 */
export function pragueTime(instant: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(instant);
  const [day = "1970-01-01", hour = NOON - 1, minute = "00"] =
    match === null ? [] : [match[1], Number(match[2]), match[3]];
  const ahead = isSummer(day, hour) ? 2 : 1;
  const shown = hour + ahead;
  const date = shown < 24 ? day : addDays(day, 1);
  return `${date}T${String(shown % 24).padStart(2, "0")}:${minute}`;
}

function isSummer(day: string, hour: number): boolean {
  const year = day.slice(0, 4);
  const from = lastSunday(`${year}-03`);
  const to = lastSunday(`${year}-10`);
  if (day === from) return hour >= CHANGE_HOUR;
  if (day === to) return hour < CHANGE_HOUR;
  return day > from && day < to;
}

function lastSunday(month: string): string {
  const last = lastDayOf(month);
  return addDays(last, -(dayOfWeek(last) % SUNDAY));
}
