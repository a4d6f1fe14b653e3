import { addDays } from "../plain-date.ts";

/** A moment as the clocks of Prague show it: `2026-05-14T09:12:30`; seconds may be missing. */
export type WallTime = string;

const MINUTES_PER_DAY = 24 * 60;
const MORNING = "08:00";

/** The clock some minutes later; the two nights when clocks change are off by an hour. */
export function addMinutes(time: WallTime, minutes: number): WallTime {
  const total = minutesOf(time) + minutes;
  const days = Math.floor(total / MINUTES_PER_DAY);
  const rest = total - days * MINUTES_PER_DAY;
  return `${addDays(dayOf(time), days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Eight in the morning of the next day. */
export function nextMorning(time: WallTime): WallTime {
  return `${addDays(dayOf(time), 1)}T${MORNING}`;
}

/** `2026-05-14`. */
export function dayOf(time: WallTime): string {
  return time.slice(0, 10);
}

/** Minutes since midnight. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
