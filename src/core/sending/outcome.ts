import { addMinutes, dayOf, minutesOf, nextMorning, type WallTime } from "./wall-time.ts";

/**
 * Why a run ended: `done` nothing is left, `time` and `quota` are spent, `stop` a person's button, `taken-back` the
 * same before anything went, `busy` somebody else is sending, `fatal` no message would go, `unavailable` some may go
 * later, `uncertain` nobody can tell whether messages arrive, `cannot-write` the journal or the marks cannot be
 * kept, `lost` another run has taken over, `outdated` the same version has been announced with other facts since,
 * `rewritten` the letter has other words than those that a person agreed to, and nobody is there to ask.
 */
export type StopReason =
  | "done"
  | "time"
  | "quota"
  | "stop"
  | "taken-back"
  | "busy"
  | "fatal"
  | "unavailable"
  | "uncertain"
  | "cannot-write"
  | "lost"
  | "outdated"
  | "rewritten";

export interface Failed {
  readonly key: string;
  readonly error: string;
}

/** What came of one run over the deeds that were asked for. */
export interface Outcome {
  readonly stopped: StopReason;
  /** Keys of what this run sent. */
  readonly sent: readonly string[];
  /** Keys that had been sent before. */
  readonly already: readonly string[];
  readonly refused: readonly Failed[];
  /** What a person has to decide: sent or not. */
  readonly uncertain: readonly Failed[];
  /** Keys that are still to be sent. */
  readonly waiting: readonly string[];
  /** When to run again by itself; null when nothing is left or a person must act first. */
  readonly goOnAt: WallTime | null;
  /** The last thing that went wrong for all, or "". */
  readonly error: string;
}

const SOON_MINUTES = 15;
const QUOTA_RETRY_MINUTES = 60;
const LAST_RETRY_HOUR = 17;

/** When a run that ended so may go on by itself. */
export function goOnAt(stopped: StopReason, now: WallTime, sentSome: boolean): WallTime | null {
  switch (stopped) {
    case "time":
      return now;
    case "quota":
      return quotaGoOn(now, sentSome);
    case "unavailable":
    case "cannot-write":
    case "lost":
      return addMinutes(now, SOON_MINUTES);
    default:
      return null;
  }
}

/** The day's quota comes back some hours after it was first used: a morning that begins with nothing asks again. */
function quotaGoOn(now: WallTime, sentSome: boolean): WallTime {
  const late = minutesOf(now) >= LAST_RETRY_HOUR * 60;
  const early = minutesOf(now) < 8 * 60;
  if (early) return `${dayOf(now)}T08:00`;
  return sentSome || late ? nextMorning(now) : addMinutes(now, QUOTA_RETRY_MINUTES);
}
