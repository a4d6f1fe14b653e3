import { fold } from "../czech/text.ts";
import { isWorkingDay, nextWorkingDay } from "../czech/working-days.ts";
import { addDays, type PlainDate } from "../plain-date.ts";

/** Hours of a working day in which something may go out by itself: from the first, before the second. */
export interface SendingHours {
  readonly from: number;
  readonly to: number;
}

/** A week before, when plans can still be changed, and two days before, when it is nearly too late. */
const USUAL_OFFSETS: readonly number[] = [7, 2];
const USUAL_HOURS: SendingHours = { from: 8, to: 18 };
const MOST_OFFSETS = 5;
const LONGEST_OFFSET = 90;
const NEVER: readonly string[] = ["ne", "nikdy", "zadne", "zadna", "no", "never", "0"];

/** Days before the last day to answer on which people are reminded, as typed: `7, 2`; `ne` for never; the usual ones for anything else. */
export function readOffsets(text: string): readonly number[] {
  if (NEVER.includes(fold(text).trim())) return [];
  const numbers = (text.slice(0, 200).match(/\d{1,3}/g) ?? []).map(Number);
  const usable = [...new Set(numbers)].filter((days) => days <= LONGEST_OFFSET);
  return usable.length === 0 ? USUAL_OFFSETS : usable.sort((a, b) => b - a).slice(0, MOST_OFFSETS);
}

/** Hours as typed, `8–18` or `9:00 až 16:00`; the usual ones for anything else. */
export function readSendingHours(text: string): SendingHours {
  const match = /^\s{0,9}(\d{1,2})(?:[:.]\d{2})?\s{0,9}(?:[-–—]|až|do)\s{0,9}(\d{1,2})/.exec(
    text.slice(0, 100),
  );
  const [from, to] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  return from < to && to <= 24 ? { from, to } : USUAL_HOURS;
}

/** True on a working day within the hours, by the clocks of Prague: `2018-05-07T10:00`. */
export function mayDisturb(time: string, hours: SendingHours): boolean {
  const hour = Number(time.slice(11, 13));
  return isWorkingDay(time.slice(0, 10)) && hour >= hours.from && hour < hours.to;
}

/** The next moment at which something may go out: this one, or the beginning of the hours of a working day. */
export function nextDecentTime(time: string, hours: SendingHours): string {
  if (mayDisturb(time, hours)) return time;
  const day: PlainDate = time.slice(0, 10);
  const early = isWorkingDay(day) && Number(time.slice(11, 13)) < hours.from;
  const next = early ? day : nextWorkingDay(addDays(day, 1));
  return `${next}T${String(hours.from).padStart(2, "0")}:00`;
}
