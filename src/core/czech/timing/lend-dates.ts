import { daySpan, monthSpan, partialDate, type Span, withYear } from "./span.ts";

interface Lent {
  readonly spans: readonly Span[];
  /** Something was taken over from the right. */
  readonly lent: boolean;
}

/**
 * Fills in from right to left what is printed once for several dates: „9-11/2018“, „od 8. do 18. září 2016“,
 * „5.3. a 12.3.2020“. Nothing is ever lent from left to right.
 */
export function lendDates(spans: readonly Span[]): Lent {
  const filled: Span[] = [];
  let lent = false;
  for (const span of [...spans].reverse()) {
    const right = filled[0];
    const full = right === undefined ? span : lend(span, right);
    if (full !== span) lent = true;
    filled.unshift(full);
  }
  return { spans: filled, lent };
}

function lend(span: Span, right: Span): Span {
  if (span.grain === "number") return explained(span, right);
  const year = right.first.year;
  if (span.first.year !== null || year === null || span.first.month === null) return span;
  return withYear(span, year);
}

/** A bare number is a day before a day, and a month before a month written as a number. */
function explained(span: Span, right: Span): Span {
  const number = span.first.day ?? 0;
  const { year, month } = right.first;
  if (right.grain === "day" && !span.roman) {
    return { ...daySpan(partialDate(year, month, number)), weekday: span.weekday };
  }
  if (right.grain === "month" && right.numeric && span.weekday === null) {
    return { ...monthSpan(year, number), numeric: true };
  }
  return { ...span, grain: "month", problem: "ambiguous" };
}
