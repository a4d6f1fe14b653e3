import { addDays, dayOfWeek, daysInMonth, partsOf, toPlainDate } from "../../plain-date.ts";
import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeDigits,
  takeMark,
  takeNumber,
  takeNumberOf,
  takeOrder,
  takeTextOf,
  takeWord,
} from "./cursor.ts";
import { shortYear, takeYear, takeYearPair, takeYearWord } from "./read-year.ts";
import { ambiguousSpan, aSpan, monthsSpan, partialDate, type Span } from "./span.ts";

const MIDDLE_DAY = 15;
const FEBRUARY = 2;
const LAST_WEEK = 53;

/** Quarters, halves, halves of a month, school years and numbered weeks: their limits are exact. */
export function readPart(cursor: Cursor): Span | null {
  return (
    readPrefixedQuarter(cursor) ??
    readNumberedPart(cursor) ??
    readHalf(cursor) ??
    readSchoolYear(cursor) ??
    readWeek(cursor)
  );
}

/** „Q3/2019“, „2019 Q3“; „Q1-Q2 2019“ is joined by the list of dates. */
function readPrefixedQuarter(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const before = attempt(at, takeYearBefore);
    if (takeWord(at, "q") === null) return null;
    const number = takeNumber(at);
    if (number === null || number.raw.length > 1) return null;
    const after = takePartYear(at);
    const span = partSpan("Q", [number.value, number.value], before ?? after);
    return before === null ? span : soleQuarter(span, after, at);
  });
}

/** A year before a quarter goes for that one only: „2018 - Q1 2019“ and „2019 Q2 - Q4“ have others. */
function soleQuarter(span: Span, after: number | "school" | null, cursor: Cursor): Span | null {
  if (after !== null) return null;
  return peek(cursor)?.text === "-" && peek(cursor, 1)?.text === "q" ? ambiguousSpan() : span;
}

/** „2019/“, „2019-“, „2019“ before a quarter */
function takeYearBefore(cursor: Cursor): number | null {
  const year = takeYear(cursor);
  takeMark(cursor, "/", "-");
  return peek(cursor)?.text === "q" ? year : null;
}

/** „3. čtvrtletí 2019“, „II. pololetí roku 2019“, „1.-2. čtvrtletí 2019“, „1.Q 2020“, „druhé pololetí“ */
function readNumberedPart(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const first = takeOrder(at);
    if (first === null) return null;
    const apart = meaningOf(peek(at), "function") === "a";
    const last = attempt(at, takeSecondOrder) ?? first;
    const unit = takePartUnit(at);
    if (unit === null) return null;
    const span = partSpan(unit, [first, last], takePartYear(at));
    return apart && last > first + 1 ? { ...span, problem: "ambiguous" } : span;
  });
}

function takePartUnit(cursor: Cursor): "Q" | "H" | null {
  const token = peek(cursor);
  const unit = token?.text === "q" ? "Q" : meaningOf(token, "unit");
  if (unit !== "Q" && unit !== "H") return null;
  cursor.at += 1;
  takeMark(cursor, ".");
  return unit;
}

function takeSecondOrder(cursor: Cursor): number | null {
  const joined = takeMark(cursor, "-", "/") || takeWord(cursor, "az", "a") !== null;
  return joined ? takeOrder(cursor) : null;
}

function takePartYear(cursor: Cursor): number | null | "school" {
  const year = attempt(cursor, (at) => {
    takeMark(at, "/", ".", ",");
    const school = takeWord(at, "skolniho", "skolnim") !== null;
    takeYearWord(at);
    return takeYearPair(at) !== null || school ? "school" : null;
  });
  return year ?? attempt(cursor, takeMarkedYear) ?? takeYear(cursor);
}

/** „/2019“, „/19“ */
function takeMarkedYear(cursor: Cursor): number | null {
  const slash = peek(cursor)?.text === "/";
  if (!takeMark(cursor, "/", ".")) return null;
  const short = slash ? takeDigits(cursor, [2, 2], "glued") : null;
  return short === null ? takeYear(cursor) : shortYear(short);
}

/** A quarter or half of a school year is nobody's calendar quarter: it stays ambiguous. */
function partSpan(
  unit: "Q" | "H",
  [first, last]: readonly [number, number],
  year: number | null | "school",
): Span {
  if (year === "school") return ambiguousSpan();
  const [months, parts] = unit === "Q" ? [3, 4] : [6, 2];
  if (first < 1 || last > parts || first > last) {
    return { ...monthsSpan(year, [1, 12]), problem: "impossible" };
  }
  return monthsSpan(year, [(first - 1) * months + 1, last * months]);
}

/** „1. polovina roku 2020“, „2. polovina listopadu 2018“ */
function readHalf(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const half = takeOrder(at);
    if (half !== 1 && half !== 2) return null;
    if (takeTextOf(at, "part") !== "middle") return null;
    const month = takeNumberOf(at, "month");
    return month === null ? halfYear(half, at) : halfMonth(half, month, takeYear(at));
  });
}

function halfYear(half: 1 | 2, cursor: Cursor): Span | null {
  const year = takeYear(cursor);
  if (year === null && !takeYearWord(cursor)) return null;
  return monthsSpan(year, half === 1 ? [1, 6] : [7, 12]);
}

function halfMonth(half: 1 | 2, month: number, year: number | null): Span {
  if (half === 1) return aSpan("part", partialDate(year, month, 1), partialDate(year, month, MIDDLE_DAY));
  if (year === null && month === FEBRUARY) return ambiguousSpan();
  const first = partialDate(year, month, MIDDLE_DAY + 1);
  return aSpan("part", first, partialDate(year, month, daysInMonth(year ?? 2000, month)));
}

/** The school year runs from 1 September to 31 August (act 561/2004 Sb., section 24). */
function readSchoolYear(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const word = takeWord(at, "skolni", "skolnim", "skolniho", "sk", "s");
    if (word === null) return null;
    takeMark(at, ".");
    if (!takeYearWord(at)) return null;
    const years = takeYearPair(at);
    return years === null ? null : monthsSpan(years[0], [9, 8]);
  });
}

/** „42. týden 2019“, numbered as ISO 8601 does; „v týdnu od 14. 10. 2019“ belongs to the list of dates. */
function readWeek(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const week = takeNumber(at);
    if (week === null || !takeMark(at, ".") || meaningOf(peek(at), "unit") !== "W") return null;
    at.at += 1;
    const year = takeYear(at);
    const nothing = partialDate(null, null, null);
    if (year === null) return week.value > LAST_WEEK ? null : aSpan("part", nothing, nothing);
    return weekSpan(year, week.value);
  });
}

function weekSpan(year: number, week: number): Span {
  const fourth = toPlainDate(year, 1, 4);
  const monday = addDays(fourth, 1 - dayOfWeek(fourth) + (week - 1) * 7);
  const span = daysSpan(monday, addDays(monday, 6));
  const real = week >= 1 && week <= LAST_WEEK && partsOf(addDays(monday, 3)).year === year;
  return real ? span : { ...span, problem: "impossible" };
}

/** A stretch of days with exact limits. */
function daysSpan(first: string, last: string): Span {
  return aSpan("part", partsOf(first), partsOf(last));
}
