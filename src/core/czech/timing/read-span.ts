import { addDays, dayOfWeek, partsOf, toPlainDate } from "../../plain-date.ts";
import { attempt, type Cursor, meaningOf, peek, takeNumberOf, takeOrder, takeWord } from "./cursor.ts";
import { nthWeekday } from "./nth-weekday.ts";
import { readDay } from "./read-day.ts";
import { readBareNumber, readMonth } from "./read-month.ts";
import { readPart } from "./read-part.ts";
import { readLoose } from "./read-season.ts";
import { readYear, takeYear } from "./read-year.ts";
import { ambiguousSpan, aSpan, daySpan, partialDate, type Span } from "./span.ts";

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
    const joined = /^(?:[-,+&]|a|i|až)$/.test(peek(at, -1)?.text ?? "");
    const nth = takeOrder(at);
    if (nth === null) return null;
    const adjective = takeNumberOf(at, "month-adjective");
    const weekday = takeNumberOf(at, "weekday");
    if (weekday === null) return null;
    takeWord(at, "v");
    const month = adjective ?? takeNumberOf(at, "month");
    if (month === null) return null;
    if (joined) return ambiguousSpan();
    return nthSpan({ nth, weekday, month }, takeYear(at));
  });
}

interface Nth {
  readonly nth: number;
  readonly weekday: number;
  readonly month: number;
}

function nthSpan({ nth, weekday, month }: Nth, year: number | null): Span {
  const unsaid = partialDate(year, month, null);
  if (year === null) return { ...aSpan("day", unsaid, unsaid), weekday };
  const date = nthWeekday(toPlainDate(year, month, 1), weekday, nth);
  return date === null ? daySpan(unsaid) : { ...daySpan(partsOf(date)), weekday };
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
