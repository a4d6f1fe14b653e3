import { InternalError } from "../../errors.ts";
import { addDays, firstDayOf, lastDayOf } from "../../plain-date.ts";
import type { DateTerm } from "./read-dates.ts";
import { isoEnd, isoOf, isoStart, type Span } from "./span.ts";
import type { Timing } from "./value.ts";

/** The limits that the dates of a phrase set. */
export interface Limits {
  readonly form: "point" | "range" | "list" | "since" | "until" | "before" | "after" | "loose";
  readonly start: string | null;
  readonly end: string | null;
  /** A year is missing. */
  readonly yearless: boolean;
  readonly problem: "impossible" | "ambiguous" | "backwards" | null;
  readonly partial: Timing["partial"];
  /** The single dates of a list. */
  readonly dates: readonly string[];
  readonly isDay: boolean;
  readonly isYear: boolean;
}

/** What a chain of dates comes to. A list without gaps is a range. */
export function limitsOf(term: DateTerm): Limits {
  const problem = problemOf(term);
  if (problem !== null) return { ...plain("point", term), problem, start: null, end: null };
  switch (term.shape) {
    case "single":
      return singleLimits(term);
    case "range":
      return rangeLimits(term);
    case "list":
      return listLimits(term);
    case "since":
      return { ...plain("since", term), start: startOf(firstSpan(term)), ...ambiguousStart(firstSpan(term)) };
    case "until":
      return { ...plain("until", term), end: endOfDeadline(firstSpan(term)) };
    case "before":
    case "after":
      return plain(term.shape, term);
    case "mixed":
      return { ...plain("list", term), problem: "ambiguous" };
  }
}

/** The weekday-bearing, fully dated days of a chain. */
export function daysOf(
  term: DateTerm,
): readonly { readonly date: string; readonly weekday: number | null }[] {
  return term.spans.flatMap((span) => {
    const date = span.grain === "day" && span.first.day !== null ? isoOf(span.first) : null;
    return date === null || span.problem !== null ? [] : [{ date, weekday: span.weekday }];
  });
}

function problemOf(term: DateTerm): Limits["problem"] {
  const { spans, choice } = term;
  if (spans.some(({ problem }) => problem === "impossible")) return "impossible";
  if (growsCoarser(term)) return "ambiguous";
  return choice || spans.some(({ problem }) => problem === "ambiguous") ? "ambiguous" : null;
}

/** „květen 2019 a 2020“ may mean two Mays, „12. 5. a 6. 2019“ two twelfths. */
function growsCoarser({ shape, spans, lent }: DateTerm): boolean {
  return spans.some((span, index) => {
    const before = spans[index - 1];
    if (before === undefined) return false;
    const yearAfter = span.grain === "year" && before.grain !== "year";
    const monthAfterDay = span.grain === "month" && before.grain === "day";
    return yearAfter || (monthAfterDay && (shape !== "range" || (lent && span.numeric)));
  });
}

function plain(form: Limits["form"], term: DateTerm): Limits {
  const first = firstSpan(term);
  const last = term.spans[term.spans.length - 1] ?? first;
  const yearless = term.spans.some((span) => span.first.year === null || span.last.year === null);
  return {
    form,
    start: null,
    end: null,
    yearless,
    problem: null,
    partial: yearless ? { start: first.first, end: last.last } : null,
    dates: [],
    isDay: term.spans.every(({ grain }) => grain === "day"),
    isYear: term.spans.every(({ grain }) => grain === "year"),
  };
}

function singleLimits(term: DateTerm): Limits {
  const span = firstSpan(term);
  if (isLoose(span)) return { ...plain("loose", term), ...looseDates(span) };
  const whole =
    span.grain === "year" ||
    span.grain === "part" ||
    (span.grain === "month" && term.during && span.first.year !== null);
  return { ...plain(whole ? "range" : "point", term), start: isoStart(span), end: isoEnd(span) };
}

function rangeLimits(term: DateTerm): Limits {
  const [first, last] = [firstSpan(term), lastSpan(term)];
  const loose = first.grain === "season" || last.grain === "season";
  const start = startOf(first);
  const end = last.grain === "loose" ? endOfDeadline(last) : isoEnd(last);
  const limits = { ...plain(loose ? "loose" : "range", term), start, end };
  if (start !== null && end !== null && firstDayOf(start) > lastDayOf(end)) {
    return { ...limits, start: null, end: null, problem: term.lent ? "ambiguous" : "backwards" };
  }
  if (start === null && end !== null && !limits.yearless)
    return { ...limits, end: null, problem: "ambiguous" };
  return start === null ? { ...limits, end: null } : limits;
}

function listLimits(term: DateTerm): Limits {
  const { spans } = term;
  const yearless = spans.filter(({ first }) => first.year === null).length;
  if (yearless > 0 && yearless < spans.length) return { ...plain("list", term), problem: "ambiguous" };
  const loose = spans.some(isLoose);
  const gapless = spans.every((span, index) => index === 0 || follows(spans[index - 1], span));
  if (loose && !gapless) return { ...plain("loose", term), problem: yearless > 0 ? null : "ambiguous" };
  if (gapless) {
    const form = loose ? "loose" : "range";
    return { ...plain(form, term), start: isoStart(firstSpan(term)), end: isoEnd(lastSpan(term)) };
  }
  if (yearless > 0) return { ...plain("list", term), dates: [] };
  return datedList(term);
}

function datedList(term: DateTerm): Limits {
  const starts = term.spans.map(isoStart).map((date) => date ?? "");
  const sorted = [...starts].sort();
  const inOrder = starts.every((date, index) => date === sorted[index]);
  if (!inOrder && term.lent) return { ...plain("list", term), problem: "ambiguous" };
  const ends = term.spans.map(isoEnd).map((date) => date ?? "");
  const dates = [...new Set(term.spans.map((span) => isoOf(span.first) ?? ""))].sort();
  const end = ends.reduce((latest, date) => (lastDayOf(date) > lastDayOf(latest) ? date : latest));
  return { ...plain("list", term), start: sorted[0] ?? null, end, dates };
}

/** True when one stretch begins the day after another ends; without years a leap year serves. */
function follows(before: Span | undefined, span: Span): boolean {
  if (before === undefined) return false;
  const end = isoEnd({ ...before, last: { ...before.last, year: before.last.year ?? 2000 } });
  const start = isoStart({ ...span, first: { ...span.first, year: span.first.year ?? 2000 } });
  return end !== null && start !== null && addDays(lastDayOf(end), 1) === firstDayOf(start);
}

function isLoose({ grain }: Span): boolean {
  return grain === "season" || grain === "loose";
}

function startOf(span: Span): string | null {
  if (span.grain !== "loose" || isOneMonth(span) || span.part === "start") return isoStart(span);
  return null;
}

function ambiguousStart(span: Span): Partial<Limits> {
  return startOf(span) === null && span.first.year !== null ? { problem: "ambiguous" } : {};
}

/** „do konce února 2016“ is its last day; „do poloviny března“ and „na začátku“ stay with the month. */
function endOfDeadline(span: Span): string | null {
  if (span.grain === "season") return null;
  if (span.grain === "year") return isoOf(span.last);
  if (span.grain !== "loose") return isoEnd(span);
  if (span.part === "end") {
    const end = isoEnd(span);
    return end === null ? null : lastDayOf(end);
  }
  return isOneMonth(span) ? isoEnd(span) : looseDates(span).start;
}

/** The months that a loose stretch is read as; none where nobody could say. */
function looseDates(span: Span): Pick<Limits, "start" | "end"> {
  if (span.grain === "season" || span.part === null || isOneMonth(span)) {
    return { start: isoStart(span), end: isoEnd(span) };
  }
  const { year, month } = span.first;
  const middleOfYear = span.part === "middle" && month === null && year !== null && year === span.last.year;
  return middleOfYear ? { start: `${year}-06`, end: `${year}-07` } : { start: null, end: null };
}

function isOneMonth({ first, last }: Span): boolean {
  return first.month !== null && first.month === last.month && first.year === last.year;
}

function firstSpan({ spans }: DateTerm): Span {
  const [first] = spans;
  if (first === undefined) throw new InternalError("a chain of dates without dates");
  return first;
}

function lastSpan(term: DateTerm): Span {
  return term.spans[term.spans.length - 1] ?? firstSpan(term);
}
