import type { JournalEntry } from "./operations.ts";
import { waitingKeys } from "./waiting.ts";
import { addMinutes, type WallTime } from "./wall-time.ts";

/** A run that means to go on by itself does so before that. */
const STALLED_MINUTES = 120;

/**
 * Keys that have waited so long that whatever was to go on with them must have been lost; `promised` is when the last
 * run was to go on, "" when nobody knows.
 */
export function stalledKeys(
  journal: readonly JournalEntry[],
  now: WallTime,
  promised: WallTime = "",
): readonly string[] {
  if (promised !== "" && addMinutes(promised, STALLED_MINUTES) > now) return [];
  const since = addMinutes(now, -STALLED_MINUTES);
  return waitingKeys(journal.filter(({ at }) => at.replace(" ", "T") < since));
}
