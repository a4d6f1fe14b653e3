import { attempt, type Cursor, meaningOf, peek, takeMark, takeNumber, takeWord } from "./cursor.ts";
import { ambiguousSpan, isYear, type Span, yearSpan } from "./span.ts";

/** Two-digit years in dates of plans are of this century. */
const CENTURY = 2000;
const DECEMBER = 12;

/** „2019“, „roku 2019“, „r. 2019“, „v roce 2019“ after a day, month or part of a year. */
export function takeYear(cursor: Cursor): number | null {
  return attempt(cursor, (at) => {
    takeWord(at, "v");
    takeYearWord(at);
    const token = takeNumber(at);
    return token !== null && token.raw.length === 4 && isYear(token.value) ? token.value : null;
  });
}

/** The word rok in any case, or „r.“; true when it stood there. */
export function takeYearWord(cursor: Cursor): boolean {
  if (meaningOf(peek(cursor), "unit") === "Y" && !isSummer(cursor)) {
    cursor.at += 1;
    return true;
  }
  if (takeWord(cursor, "r") === null) return false;
  takeMark(cursor, ".");
  return true;
}

/** „během léta 2019“ is a summer, „na léta 2019 – 2021“ are years. */
export function isSummer(cursor: Cursor): boolean {
  if (meaningOf(peek(cursor), "season") === undefined) return false;
  return !isYear(peek(cursor, 3)?.value ?? 0);
}

/** „2019“, „2018/2019“, „2018/19“, „2018-20“; two readings of „2010/11“ make it ambiguous. */
export function readYear(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    while (takeYearWord(at));
    const token = takeNumber(at);
    if (token === null || token.raw.length !== 4 || !isYear(token.value)) return null;
    return attempt(at, (after) => readSecondYear(after, token.value)) ?? yearSpan(token.value);
  });
}

/** A pair of years that follow one another, as a school year is written: [2018, 2019]. */
export function takeYearPair(cursor: Cursor): readonly [number, number] | null {
  return attempt(cursor, (at) => {
    const first = takeNumber(at);
    if (first === null || !isYear(first.value) || !takeMark(at, "/", "-")) return null;
    const second = takeNumber(at);
    if (second === null) return null;
    const last = second.raw.length === 2 ? century(first.value) + second.value : second.value;
    return last === first.value + 1 ? [first.value, last] : null;
  });
}

/** The year that two digits after a date stand for. */
export function shortYear(digits: number): number {
  return digits < 70 ? CENTURY + digits : CENTURY - 100 + digits;
}

function readSecondYear(cursor: Cursor, first: number): Span | null {
  const slash = peek(cursor)?.text === "/";
  if (!takeMark(cursor, "/", "-")) return null;
  const second = takeNumber(cursor);
  if (second === null) return null;
  if (second.raw.length === 4 && slash && isYear(second.value)) return yearSpan(first, second.value);
  if (second.raw.length !== 2 || second.gap || peek(cursor)?.text === "/") return null;
  const last = century(first) + second.value;
  return last > first && second.value > DECEMBER ? yearSpan(first, last) : null;
}

/** „2010-12“ is December or a range of years when the two digits name a later year. */
export function yearThenMonth(year: number, month: number): Span | null {
  return century(year) + month > year ? ambiguousSpan() : null;
}

function century(year: number): number {
  return Math.floor(year / 100) * 100;
}
