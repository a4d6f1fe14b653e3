import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeDigits,
  takeMark,
  takeNumberOf,
  takeRoman,
} from "./cursor.ts";
import { takeDottedMonth, takeLeadingWeekday } from "./read-day.ts";
import { shortYear, takeYear, yearThenMonth } from "./read-year.ts";
import { ambiguousSpan, aSpan, isYear, monthSpan, partialDate, type Span } from "./span.ts";

/** Quarters are numbered in Roman numerals too, up to four. */
const LAST_QUARTER = 4;
const YEAR = [4, 4] as const;
const SHORT = [1, 2] as const;

/** „5/2018“, „2018-05“, „5.2018“, „III/2019“, „v měsíci dubnu 2012“, „list. 2019“. */
export function readMonth(cursor: Cursor): Span | null {
  return (
    attempt(cursor, readIsoMonth) ??
    attempt(cursor, readNumberMonth) ??
    readRomanMonth(cursor) ??
    readNamedMonth(cursor)
  );
}

/** A bare „5“, „5.“, „pátek 5.“ or „IX“ with something after it that says whether it is a day or a month. */
export function readBareNumber(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const start = at.tokens[at.at];
    const weekday = attempt(at, takeLeadingWeekday);
    if (start?.text === "ne") return null;
    const digits = takeDigits(at, SHORT);
    const value = digits ?? (weekday === null ? takeRoman(at) : null);
    if (value === null) return null;
    takeMark(at, ".");
    if (!joins(at)) return null;
    const date = partialDate(null, null, value);
    return { ...aSpan("number", date, date), roman: digits === null, weekday };
  });
}

function joins(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (token?.type === "mark") return ["-", ",", "/", "+", "&"].includes(token.text);
  const word = meaningOf(token, "function");
  return word === "a" || word === "az" || word === "i" || word === "do" || word === "nebo";
}

/** „2018-05“, „2018/5“ */
function readIsoMonth(cursor: Cursor): Span | null {
  const year = takeDigits(cursor, YEAR);
  if (year === null || !isYear(year) || !takeMark(cursor, "-", "/")) return null;
  const { gap, raw } = peek(cursor) ?? { gap: false, raw: "" };
  const month = takeDigits(cursor, SHORT);
  if (month === null || month > 12 || month === 0 || peek(cursor)?.text === "/") return null;
  if (gap) return peek(cursor)?.type === "word" ? null : ambiguousSpan();
  const doubtful = raw.length > 1 ? yearThenMonth(year, month) : null;
  return doubtful ?? monthSpan(year, month);
}

/** „5/2018“, „5.2018“, „5-2018“, „5/18“, „5. měsíc 2018“ */
function readNumberMonth(cursor: Cursor): Span | null {
  const month = takeDigits(cursor, SHORT);
  if (month === null) return null;
  if (takeGluedDash(cursor)) return fullMonth(month, cursor);
  const slash = takeMark(cursor, "/");
  if (!slash && !takeMark(cursor, ".")) return null;
  if (meaningOf(peek(cursor), "unit") === "M") cursor.at += 1;
  return attempt(cursor, (after) => fullMonth(month, after)) ?? (slash ? shortMonth(month, cursor) : null);
}

function takeGluedDash(cursor: Cursor): boolean {
  const [dash, next] = [peek(cursor), peek(cursor, 1)];
  return dash?.gap === false && next?.gap === false && takeMark(cursor, "-");
}

function fullMonth(month: number, after: Cursor): Span | null {
  const year = takeDigits(after, YEAR);
  return year !== null && isYear(year) ? { ...monthSpan(year, month), numeric: true } : null;
}

/** „5/18“ is May 2018; „10/11“ and „1/2“ could be anything. */
function shortMonth(month: number, after: Cursor): Span | null {
  const year = takeDigits(after, SHORT);
  if (year === null) return null;
  const clear = month <= 12 && year > 12 && peek(after)?.text !== "/";
  return clear ? { ...monthSpan(shortYear(year), month), numeric: true } : ambiguousSpan();
}

function readRomanMonth(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const month = takeRoman(at);
    if (month === null) return null;
    const mark = takeMark(at, ".", "/");
    const year = takeYear(at);
    if (!mark || year === null) return null;
    return { ...monthSpan(year, month), numeric: true, roman: month <= LAST_QUARTER };
  });
}

function readNamedMonth(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    if (meaningOf(peek(at), "unit") === "M") at.at += 1;
    const month = takeNumberOf(at, "month") ?? takeDottedMonth(at);
    if (month === null) return null;
    return monthSpan(attempt(at, takeYearAfterMark) ?? takeYear(at), month);
  });
}

/** „květen/2019“ */
function takeYearAfterMark(cursor: Cursor): number | null {
  return takeMark(cursor, "/") ? takeYear(cursor) : null;
}
