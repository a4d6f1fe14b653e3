import { dayOfWeek } from "../../plain-date.ts";
import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeDigits,
  takeMark,
  takeNumber,
  takeNumberOf,
  takeRoman,
  takeWord,
} from "./cursor.ts";
import { readTimeAfterDate } from "./read-time.ts";
import { shortYear, takeYear } from "./read-year.ts";
import { ambiguousSpan, daySpan, isoOf, isYear, partialDate, type Span } from "./span.ts";

const SUNDAY = 7;
const YEAR = [4, 4] as const;
const SHORT = [1, 2] as const;

/** A day with whatever stands round it: „Pondělí 18. 5. 2009 v 15.00 h“, „14. 5. 2019 (úterý)“. */
export function readDay(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const start = at.at;
    const before = attempt(at, takeLeadingWeekday);
    const day =
      attempt(at, readIsoDay) ??
      attempt(at, readSeparatedDay) ??
      attempt(at, readDottedDay) ??
      attempt(at, readWordDay) ??
      attempt(at, readRomanDay);
    if (day === null) return null;
    const after = attempt(at, takeBracketedWeekday);
    if (before === SUNDAY && at.tokens[start]?.text === "ne" && !isSunday(day)) return null;
    return { ...day, weekday: before ?? after, time: readTimeAfterDate(at) };
  });
}

/** „ne 6. 5. 2019“ is „not“ unless the day is a Sunday. */
function isSunday(day: Span): boolean {
  const date = day.problem === null ? isoOf(day.first) : null;
  return date !== null && dayOfWeek(date) === SUNDAY;
}

/** „v pátek“, „čt.“ before the day; its ISO number, or null. */
export function takeLeadingWeekday(cursor: Cursor): number | null {
  takeWord(cursor, "v", "ve");
  const weekday = takeNumberOf(cursor, "weekday") ?? attempt(cursor, takeShortWeekday);
  if (weekday === null) return null;
  takeMark(cursor, ",");
  takeWord(cursor, "dne");
  return weekday;
}

/** „út“, „čt.“; „po“ without a dot is a preposition here, and is weighed where prepositions are read. */
function takeShortWeekday(cursor: Cursor): number | null {
  const preposition = peek(cursor)?.text === "po";
  const weekday = takeNumberOf(cursor, "short-weekday");
  if (weekday === null) return null;
  const dot = takeMark(cursor, ".");
  return preposition && !dot ? null : weekday;
}

function takeBracketedWeekday(cursor: Cursor): number | null {
  const bracket = takeMark(cursor, "(");
  if (!bracket && !takeMark(cursor, ",")) return null;
  const weekday = takeNumberOf(cursor, "weekday") ?? attempt(cursor, takeShortWeekday);
  if (weekday === null) return null;
  return (bracket ? takeMark(cursor, ")") : peek(cursor)?.type !== "number") ? weekday : null;
}

/** `2019-05-14` */
function readIsoDay(cursor: Cursor): Span | null {
  const year = takeDigits(cursor, YEAR);
  if (year === null || !takeMark(cursor, "-")) return null;
  const month = takeDigits(cursor, [2, 2], "glued");
  if (month === null || !takeMark(cursor, "-")) return null;
  const day = takeDigits(cursor, [2, 2], "glued");
  return day === null ? null : daySpan(partialDate(year, month, day));
}

/** `14/5/2019`, `12_09_2019`, `14-05-2019`; with a slash or dash it is ambiguous while the day could be a month. */
function readSeparatedDay(cursor: Cursor): Span | null {
  const day = takeDigits(cursor, SHORT);
  const mark = peek(cursor)?.text ?? "";
  if (day === null || !takeMark(cursor, "/", "_", "-")) return null;
  const month = takeDigits(cursor, SHORT, "glued");
  if (month === null || !takeMark(cursor, mark)) return null;
  const year = takeDigits(cursor, YEAR, "glued");
  if (year === null || !isYear(year)) return null;
  return mark === "_" || day > 12 ? daySpan(partialDate(year, month, day)) : ambiguousSpan();
}

/** `14. 5. 2019`, `14.5.19`, `14. 5 2019`, `14. 5.`, `26.6` */
function readDottedDay(cursor: Cursor): Span | null {
  const day = takeDigits(cursor, SHORT);
  if (day === null || !takeMark(cursor, ".")) return null;
  const month = takeDigits(cursor, SHORT);
  if (month === null) return null;
  if (!takeMark(cursor, ".")) {
    const full = takeDigits(cursor, YEAR);
    const date = partialDate(full, month, day);
    const real = full === null ? endsUndotted(cursor, month) : isYear(full) && month <= 12;
    return real ? daySpan(date) : null;
  }
  const year = takeYear(cursor) ?? attempt(cursor, takeShortYear);
  return daySpan(partialDate(year, month, day));
}

/** „26.6“ is a day only if it cannot be a time: no hour follows and 6 is a month. */
function endsUndotted(cursor: Cursor, month: number): boolean {
  return month >= 1 && month <= 12 && !followsHour(cursor) && peek(cursor)?.type !== "number";
}

/** `1. dubna 2013`; without the dot only with the genitive: „1 dubna“. */
function readWordDay(cursor: Cursor): Span | null {
  const day = takeDigits(cursor, SHORT);
  if (day === null) return null;
  const dot = takeMark(cursor, ".");
  const month = dot
    ? (takeNumberOf(cursor, "month") ?? takeDottedMonth(cursor))
    : takeNumberOf(cursor, "genitive");
  return month === null ? null : daySpan(partialDate(takeYear(cursor), month, day));
}

/** `5. V. 2018` */
function readRomanDay(cursor: Cursor): Span | null {
  const day = takeDigits(cursor, SHORT);
  if (day === null || !takeMark(cursor, ".")) return null;
  const month = takeRoman(cursor);
  if (month === null) return null;
  const dot = takeMark(cursor, ".");
  const year = takeYear(cursor);
  return dot || year !== null ? daySpan(partialDate(year, month, day)) : null;
}

/** A shortened month needs its dot: „list.“ is November, „list“ is a sheet of paper. */
export function takeDottedMonth(cursor: Cursor): number | null {
  return attempt(cursor, (at) => {
    const month = takeNumberOf(at, "short-month");
    return month !== null && takeMark(at, ".") ? month : null;
  });
}

function takeShortYear(cursor: Cursor): number | null {
  if (readTimeAfterDate({ ...cursor }) !== null) return null;
  const token = takeNumber(cursor);
  if (token === null || token.raw.length !== 2) return null;
  const next = peek(cursor);
  const continues = next?.type === "mark" && [".", ":", "/", "-"].includes(next.text);
  return continues && peek(cursor, 1)?.type === "number" && !isRangeDash(cursor)
    ? null
    : shortYear(token.value);
}

/** A dash after a two-digit year joins it to another date, not to an hour. */
function isRangeDash(cursor: Cursor): boolean {
  return peek(cursor)?.text === "-" && peek(cursor, 2)?.text === ".";
}

function followsHour(cursor: Cursor): boolean {
  return meaningOf(peek(cursor), "hour") !== undefined;
}
