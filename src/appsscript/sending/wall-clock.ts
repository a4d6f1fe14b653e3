import type { WallTime } from "../../core/sending/wall-time.ts";
import { TIME_ZONE } from "../clock.ts";

/** The moment as the clocks of Prague show it. */
export function wallTime(milliseconds: number): WallTime {
  return Utilities.formatDate(new Date(milliseconds), TIME_ZONE, "yyyy-MM-dd'T'HH:mm:ss");
}

const LETTERS = 36 ** 4;

/** A name of a run unlike any other's, sorting by time. */
export function newRun(now: number): string {
  return `${wallTime(now)}-${Math.floor(Math.random() * LETTERS).toString(36)}`;
}
