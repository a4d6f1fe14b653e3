import { addDays, dayOfWeek, isPlainDate } from "../plain-date.ts";

const SUNDAY = 7;
const WALL_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * What follows a property's name: `;TZID=Europe/Prague:20260514T090000` or `;VALUE=DATE:20260514`; null otherwise. The
 * hours that clocks skip and repeat (Directive 2000/84/EC) are read differently by different calendars, so the skipped
 * one is written as the hour that it is (RFC 5545 3.3.5), and of the repeated one the first, in UTC.
 */
export function calendarTime(text: string): string | null {
  if (isPlainDate(text)) return `;VALUE=DATE:${text.replace(/-/g, "")}`;
  if (!isWallTime(text)) return null;
  const [date = "", time = ""] = text.split("T");
  const isAtTwo = time.startsWith("02:") && isLastSunday(date);
  if (isAtTwo && date.slice(5, 7) === "10") return `:${digits(`${date}T00:${time.slice(3)}`)}00Z`;
  const shown = isAtTwo && date.slice(5, 7) === "03" ? `${date}T03:${time.slice(3)}` : text;
  return `;TZID=Europe/Prague:${digits(shown)}00`;
}

/** True in months of 31 days, such as March and October. */
function isLastSunday(date: string): boolean {
  return dayOfWeek(date) === SUNDAY && Number(date.slice(8)) > 31 - 7;
}

function digits(time: string): string {
  return time.replace(/[-:]/g, "");
}

/** True for `2026-05-14T09:00`. */
export function isWallTime(text: string): boolean {
  return isPlainDate(WALL_TIME.exec(text)?.[1] ?? "");
}

/** Whole days end before the next one begins (RFC 5545 3.6.1); a wall time stays as it is. */
export function dayAfter(text: string): string {
  return isPlainDate(text) ? addDays(text, 1) : text;
}
