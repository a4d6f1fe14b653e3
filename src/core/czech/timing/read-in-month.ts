import { attempt, type Cursor, meaningOf, peek, takeDigits, takeMark, takeWord } from "./cursor.ts";
import { takeUnit } from "./duration.ts";
import { readTimeAfterDate } from "./read-time.ts";

/** „v měsíci“, „každého měsíce“, „v každém měsíci“; a named month after it is no repetition. */
export function takeInMonth(cursor: Cursor): boolean {
  const found = attempt(cursor, (at) => {
    takeWord(at, "v", "kalendarnim");
    if (meaningOf(peek(at), "each") !== undefined) at.at += 1;
    return takeUnit(at) === "M" && !isDated(at) ? true : null;
  });
  return found !== null;
}

/** „2x v roce 2019“ and „1x v měsíci květnu“ are counts in a dated period. */
export function isDated(cursor: Cursor): boolean {
  const next = peek(cursor);
  const number = next?.type === "number" && readTimeAfterDate({ ...cursor }) === null;
  return number || meaningOf(next, "month") !== undefined;
}

/** „15.“, „15. dne“; true when it stood there. */
export function takeDayOfMonth(cursor: Cursor): boolean {
  if (takeDigits(cursor, [1, 2]) === null || !takeMark(cursor, ".")) return false;
  takeWord(cursor, "den", "dne", "dni", "dnu");
  return true;
}
