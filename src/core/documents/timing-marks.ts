import type { Timing } from "../czech/timing/value.ts";
import { addDays, addMonths, daysBetween, firstDayOf, lastDayOf, type PlainDate } from "../plain-date.ts";
import type { TimelineMark } from "./timeline/marks.ts";

/** From a day to a day, both included. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** More ticks than this would run together: such a repetition is drawn as going on all the time. */
const MAX_TICKS = 60;

/**
 * What a timing phrase looks like on a timeline: nothing when it names no days (vague, unknown, relative to
 * something else, a month without a year). The project's period stands for an end that the phrase leaves open.
 */
export function timingMarks(timing: Timing, project: Period): readonly TimelineMark[] {
  const span = spanOf(timing, project);
  if (timing.dates.length > 0) return timing.dates.map(pointAt);
  switch (timing.kind) {
    case "point":
      return timing.start === null ? [] : [pointAt(timing.start)];
    case "range":
      return timing.start === null && timing.end === null && timing.projectMonths === null
        ? []
        : [{ kind: "range", ...span }];
    case "deadline":
      return timing.end === null ? [] : [{ kind: "deadline", day: lastDayOf(timing.end) }];
    case "continuous":
      return [{ kind: "continuous", ...span }];
    case "recurring":
      return [recurring(timing, span)];
    case "count_in_range":
      return [{ kind: "recurring", ...span, days: spread(span, timing.count ?? 1) }];
    default:
      return [];
  }
}

function pointAt(term: string): TimelineMark {
  return { kind: "point", start: firstDayOf(term), end: lastDayOf(term) };
}

function spanOf({ start, end, projectMonths }: Timing, project: Period): Period {
  if (projectMonths !== null) return monthsOf(projectMonths, project);
  return {
    start: start === null ? project.start : firstDayOf(start),
    end: end === null ? project.end : lastDayOf(end),
  };
}

function monthsOf({ first, last }: { first: number; last: number }, { start }: Period): Period {
  return { start: addMonths(start, first - 1), end: addDays(addMonths(start, last), -1) };
}

/** Ticks stand in the middle of each interval: the phrase says how often, not on which day. */
function recurring({ every }: Timing, span: Period): TimelineMark {
  const [, length = "", unit = ""] = /^P(\d+)([YMWD])/.exec(every ?? "") ?? [];
  const daysEach = Number(length) * (DAYS_PER_UNIT[unit] ?? 0);
  const count =
    daysEach === 0 ? 0 : Math.max(1, Math.round((daysBetween(span.start, span.end) + 1) / daysEach));
  if (count === 0 || count > MAX_TICKS) return { kind: "continuous", ...span };
  return { kind: "recurring", ...span, days: spread(span, count) };
}

const DAYS_PER_UNIT: Readonly<Record<string, number>> = { Y: 365.25, M: 30.44, W: 7, D: 1 };

/** So many days, evenly over the period, half an interval from its ends. */
function spread({ start, end }: Period, count: number): readonly PlainDate[] {
  const ticks = Math.min(Math.max(count, 1), MAX_TICKS);
  const step = (daysBetween(start, end) + 1) / ticks;
  return Array.from({ length: ticks }, (_, index) => addDays(start, Math.floor((index + 0.5) * step)));
}
