import { isRealDay } from "../../plain-date.ts";
import type { PartialDate, TimeOfDay } from "./value.ts";

/**
 * One stretch of the calendar as a phrase names it. number: a bare „5.“ that is a day or a month by what
 * follows; part: a quarter, half-year, week or half-month with exact limits; season and loose: limits are a
 * reading („jaro“, „začátek března“).
 */
export interface Span {
  readonly grain: "number" | "day" | "month" | "year" | "part" | "season" | "loose";
  readonly first: PartialDate;
  readonly last: PartialDate;
  /** impossible: no such date; ambiguous: two readings are as good. */
  readonly problem: "impossible" | "ambiguous" | null;
  /** The weekday that stands beside a day. */
  readonly weekday: number | null;
  readonly time: TimeOfDay | null;
  /** The month is written as a number, so that a bare number before it can be a month too. */
  readonly numeric: boolean;
  /** A Roman month that could be taken for a quarter. */
  readonly roman: boolean;
  /** Which end of the stretch a loose span means. */
  readonly part: "start" | "middle" | "end" | null;
}

/** Years outside are not years at all but other numbers. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2999;

const DECEMBER = 12;

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

export function partialDate(year: number | null, month: number | null, day: number | null): PartialDate {
  return { year, month, day };
}

/** A span with everything unsaid left empty. */
export function aSpan(grain: Span["grain"], first: PartialDate, last: PartialDate): Span {
  return {
    grain,
    first,
    last,
    problem: null,
    weekday: null,
    time: null,
    numeric: false,
    roman: false,
    part: null,
  };
}

/** A day; impossible when no calendar has it (29 February passes while the year is missing). */
export function daySpan(date: PartialDate): Span {
  const { year, month, day } = date;
  const real = isRealDay(year ?? 2000, month ?? 0, day ?? 0);
  return { ...aSpan("day", date, date), problem: real ? null : "impossible" };
}

/** A month written as a number or a word; impossible unless 1–12. */
export function monthSpan(year: number | null, month: number): Span {
  const date = partialDate(year, month, null);
  const real = month >= 1 && month <= DECEMBER;
  return { ...aSpan("month", date, date), problem: real ? null : "impossible" };
}

/** Whole months of one year, or of two when the last month is smaller than the first. */
export function monthsSpan(year: number | null, [first, last]: readonly [number, number]): Span {
  const lastYear = year !== null && last < first ? year + 1 : year;
  return aSpan("part", partialDate(year, first, null), partialDate(lastYear, last, null));
}

export function yearSpan(first: number, last: number = first): Span {
  return aSpan("year", partialDate(first, null, null), partialDate(last, null, null));
}

/** A reading that cannot be decided; it keeps the phrase from being read at all. */
export function ambiguousSpan(): Span {
  const nothing = partialDate(null, null, null);
  return { ...aSpan("month", nothing, nothing), problem: "ambiguous" };
}

/** The span with the missing year filled in; seasons and quarters keep their turn of the year. */
export function withYear(span: Span, year: number): Span {
  const turns = span.last.month !== null && span.first.month !== null && span.last.month < span.first.month;
  const first = { ...span.first, year: span.first.year ?? year };
  const last = { ...span.last, year: span.last.year ?? (turns ? year + 1 : year) };
  if (span.grain === "day") return { ...span, ...daySpan(first), weekday: span.weekday, time: span.time };
  return { ...span, first, last };
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the date is; null without a year. */
export function isoOf({ year, month, day }: PartialDate): string | null {
  if (year === null) return null;
  const head = String(year).padStart(4, "0");
  if (month === null) return head;
  const middle = `${head}-${String(month).padStart(2, "0")}`;
  return day === null ? middle : `${middle}-${String(day).padStart(2, "0")}`;
}

/** The first month or day of a span, as it begins a range. */
export function isoStart({ first }: Span): string | null {
  const iso = isoOf(first);
  return iso !== null && first.month === null ? `${iso}-01` : iso;
}

/** The last month or day of a span, as it ends a range. */
export function isoEnd({ last }: Span): string | null {
  const iso = isoOf(last);
  return iso !== null && last.month === null ? `${iso}-12` : iso;
}
