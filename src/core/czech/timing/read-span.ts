import { addDays, dayOfWeek, daysInMonth, partsOf, toPlainDate } from "../../plain-date.ts";
import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeMark,
  takeNumber,
  takeNumberOf,
  takeWord,
} from "./cursor.ts";
import { readDay } from "./read-day.ts";
import { readBareNumber, readMonth } from "./read-month.ts";
import { readPart } from "./read-part.ts";
import { readLoose } from "./read-season.ts";
import { readYear, takeYear } from "./read-year.ts";
import { aSpan, daySpan, partialDate, type Span } from "./span.ts";

/** One stretch of the calendar; a bare number only where something follows that explains it. */
export function readSpan(cursor: Cursor): Span | null {
  const token = peek(cursor);
  if (token === undefined || token.type === "mark" || (token.type === "word" && token.entry === null))
    return null;
  if (meaningOf(token, "month") !== undefined) return readMonth(cursor);
  return (
    readPart(cursor) ??
    readDay(cursor) ??
    readMonth(cursor) ??
    readLoose(cursor) ??
    readNthWeekday(cursor) ??
    readYear(cursor) ??
    readBareNumber(cursor)
  );
}

/** „první středu v červnu 2019“, „První červnovou středu“, „poslední čtvrtek v listopadu 2019“ */
function readNthWeekday(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const nth = takeNth(at);
    if (nth === null) return null;
    const adjective = takeNumberOf(at, "month-adjective");
    const weekday = takeNumberOf(at, "weekday");
    if (weekday === null) return null;
    takeWord(at, "v");
    const month = adjective ?? takeNumberOf(at, "month");
    if (month === null) return null;
    return nthWeekday({ nth, weekday, month }, takeYear(at));
  });
}

function takeNth(cursor: Cursor): number | null {
  const word = takeNumberOf(cursor, "ordinal");
  if (word !== null) return word;
  const digits = takeNumber(cursor);
  return digits !== null && takeMark(cursor, ".") ? digits.value : null;
}

interface Nth {
  readonly nth: number;
  readonly weekday: number;
  readonly month: number;
}

function nthWeekday({ nth, weekday, month }: Nth, year: number | null): Span {
  if (year === null) {
    const date = partialDate(null, month, null);
    return { ...aSpan("day", date, date), weekday };
  }
  const first = toPlainDate(year, month, 1);
  const day = 1 + ((weekday - dayOfWeek(first) + 7) % 7);
  const last = daysInMonth(year, month);
  const wanted = nth > 0 ? day + (nth - 1) * 7 : day + Math.floor((last - day) / 7) * 7;
  return { ...daySpan(partialDate(year, month, wanted)), weekday };
}

/** The week that begins on the Monday of the span; on another day nobody knows where it ends. */
export function weekFrom(span: Span): Span {
  const { year, month, day } = span.first;
  if (span.grain !== "day" || year === null || month === null || day === null || span.problem !== null)
    return span;
  const monday = toPlainDate(year, month, day);
  if (dayOfWeek(monday) !== 1) return { ...span, problem: "ambiguous" };
  const sunday = addDays(monday, 6);
  return aSpan("part", span.first, partsOf(sunday));
}
