import type { Finding } from "../issue.ts";
import { isPlainDate } from "../plain-date.ts";
import type { CalendarEntry } from "./calendar.ts";
import { isWallTime } from "./calendar-time.ts";
import { toUtcStamp } from "./instant.ts";

/** What keeps an entry from being written right; with any of these a message goes without its calendar. */
export function calendarFindings(entry: CalendarEntry): readonly Finding[] {
  const { start, end, uid, stamp } = entry;
  return [
    ...[start, ...(end === undefined ? [] : [end])].filter(isUnreadable).map(unreadable),
    ...(end !== undefined && endsTooEarly(start, end)
      ? [{ code: "calendar-end-before-start", values: { start, end } } as const]
      : []),
    ...(uid.trim() === "" || toUtcStamp(stamp) === null ? [{ code: "calendar-unidentified" } as const] : []),
  ];
}

function isUnreadable(time: string): boolean {
  return !isPlainDate(time) && !isWallTime(time);
}

function unreadable(time: string): Finding {
  return { code: "calendar-unreadable-time", values: { time } };
}

/** Also true when one is a day and the other a time: a calendar cannot hold both. */
function endsTooEarly(start: string, end: string): boolean {
  if (isUnreadable(start) || isUnreadable(end)) return false;
  return start.length !== end.length || end < start;
}
