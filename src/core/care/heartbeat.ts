import { isPlainDate } from "../plain-date.ts";
import { isOwnReminder } from "../plans/tick/said.ts";
import type { JournalEntry } from "../sending/operations.ts";
import type { WallTime } from "../sending/wall-time.ts";

/** The key of the one row of Deník by which the reminders show that they live while nothing is due. */
export const HEARTBEAT_KEY = "tick";

/** When the reminders have last done something or looked in vain, as the journal shows it; null when it shows nothing. */
export function lastInSheet(journal: readonly JournalEntry[]): WallTime | null {
  const times = journal
    .filter(({ key, at }) => (key === HEARTBEAT_KEY || isOwnReminder(key)) && isPlainDate(at.slice(0, 10)))
    .map(({ at }) => at.replace(" ", "T"));
  return times.reduce<WallTime | null>((last, time) => (last === null || time > last ? time : last), null);
}
