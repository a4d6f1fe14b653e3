import { attempt, type Cursor, meaningOf, peek, takeMark, takeNumberOf, takeWord } from "./cursor.ts";
import type { Part } from "./part.ts";

/** „v pondělí a čtvrtek“, „Po–Pá“, „ve středy“ */
export function readWeekdays(cursor: Cursor): Part | null {
  takeWord(cursor, "v", "ve");
  const plural = meaningOf(peek(cursor), "weekdays") !== undefined;
  const short = meaningOf(peek(cursor), "short-weekday") !== undefined;
  const first = takeAnyWeekday(cursor);
  if (first === null) return null;
  const days = [first, ...takeMoreWeekdays(cursor, first)];
  return short && days.length < 2 ? null : { kind: "weekdays", days, plural };
}

/** What follows a weekday: the next of a list, or all days up to the last of a range. */
export function takeMoreWeekdays(cursor: Cursor, after: number): readonly number[] {
  const next = attempt(cursor, takeNextWeekday);
  if (next === null) return [];
  const between = next.through ? [1, 2, 3, 4, 5, 6, 7].filter((day) => day > after && day < next.day) : [];
  return [...between, next.day, ...takeMoreWeekdays(cursor, next.day)];
}

function takeNextWeekday(cursor: Cursor): { readonly day: number; readonly through: boolean } | null {
  const through = takeMark(cursor, "-") || takeWord(cursor, "az") !== null;
  if (!through && !takeMark(cursor, ",") && takeWord(cursor, "a", "i") === null) return null;
  takeWord(cursor, "v", "ve");
  takeNumberOf(cursor, "each");
  const day = takeAnyWeekday(cursor);
  return day === null ? null : { day, through };
}

function takeAnyWeekday(cursor: Cursor): number | null {
  const short = takeNumberOf(cursor, "short-weekday");
  if (short === null) return takeNumberOf(cursor, "weekday") ?? takeNumberOf(cursor, "weekdays");
  takeMark(cursor, ".");
  return short;
}
