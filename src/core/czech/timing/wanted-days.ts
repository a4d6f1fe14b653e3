import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  firstDayOf,
  isRealDay,
  lastDayOf,
  type PlainDate,
  partsOf,
  toEpochDays,
  toPlainDate,
} from "../../plain-date.ts";
import { nthWeekday } from "./nth-weekday.ts";
import type { PartialDate, Timing } from "./value.ts";

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A day one would choose if it were a working day, and the stretch it may be moved within. */
export interface Wanted {
  readonly date: PlainDate;
  readonly within: Stretch;
  /** The day itself is written in the phrase. */
  readonly exact: boolean;
}

/** More proposals than this are a timetable, not a list of events. */
export const MOST_PROPOSALS = 60;

const MONTHS_IN: Readonly<Record<string, number>> = { M: 1, Y: 12 };
const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** The wanted day for a date as precise as it is: the day itself, or the middle of its month. */
export function wantedFor(date: string, stretch: Stretch): readonly Wanted[] {
  const within = meet(stretch, { start: firstDayOf(date), end: lastDayOf(date) });
  if (within === null) return [];
  return [{ date: middleOf(within), within, exact: date.length === 10 }];
}

/** So many wanted days spread evenly over a stretch, each in the middle of its share. */
export function spread(count: number, stretch: Stretch): readonly Wanted[] {
  const length = daysBetween(stretch.start, stretch.end) + 1;
  const shares = Math.min(count, length);
  return Array.from({ length: shares }, (_, index) => {
    const start = addDays(stretch.start, Math.floor((index * length) / shares));
    const end = addDays(stretch.start, Math.floor(((index + 1) * length) / shares) - 1);
    return { date: middleOf({ start, end }), within: { start, end }, exact: false };
  });
}

/** The wanted days of a repetition in a stretch; of „3–4 měsíce“ the longer interval, which is what is promised. */
export function repeated(timing: Timing, stretch: Stretch): readonly Wanted[] {
  const every = timing.every?.split("/").pop() ?? "";
  const match = /^P(\d+)([DWMY])$/.exec(every);
  const amount = Number(match?.[1] ?? 0);
  const unit = match?.[2] ?? "";
  if (amount === 0) return [];
  if (timing.partial !== null) return anniversaries(timing.partial.start, stretch);
  if (timing.ordinal !== null) return nthWeekdays(timing, stretch);
  if (unit === "W" && timing.weekdays.length > 0) return weekdayRounds(timing, amount, stretch);
  return rounds(stretch, amount, unit).flatMap((round) => spread(timing.count ?? 1, round));
}

/** The common part of two stretches, or null. */
export function meet(one: Stretch, other: Stretch): Stretch | null {
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return start <= end ? { start, end } : null;
}

/** Consecutive rounds of the interval; a last one is kept when more than half of it fits in. */
function rounds(stretch: Stretch, amount: number, unit: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; found.length <= MOST_PROPOSALS; index += 1) {
    const start = later(stretch.start, index * amount, unit);
    const full = { start, end: addDays(later(stretch.start, (index + 1) * amount, unit), -1) };
    if (middleOf(full) > stretch.end) return found;
    const round = meet(full, stretch);
    if (round !== null) found.push(round);
  }
  return found;
}

function later(date: PlainDate, amount: number, unit: string): PlainDate {
  const days = DAYS_IN[unit];
  return days === undefined ? addMonths(date, amount * (MONTHS_IN[unit] ?? 1)) : addDays(date, amount * days);
}

/** „každoročně v září“: the month or day in every year of the stretch. */
function anniversaries({ month, day }: PartialDate, stretch: Stretch): readonly Wanted[] {
  if (month === null) return [];
  const found: Wanted[] = [];
  for (let { year } = partsOf(stretch.start); year <= partsOf(stretch.end).year; year += 1) {
    if (day !== null && !isRealDay(year, month, day)) continue;
    const iso = toPlainDate(year, month, day ?? 1);
    found.push(...wantedFor(day === null ? iso.slice(0, 7) : iso, stretch));
  }
  return found;
}

/** „každé první úterý v měsíci“ */
function nthWeekdays({ ordinal, weekdays }: Timing, stretch: Stretch): readonly Wanted[] {
  const found: Wanted[] = [];
  for (let month = firstDayOf(stretch.start.slice(0, 7)); month <= stretch.end; month = addMonths(month, 1)) {
    if (found.length > MOST_PROPOSALS) return found;
    const date = nthWeekday(month, weekdays[0] ?? 1, ordinal ?? 1);
    if (date !== null && date >= stretch.start && date <= stretch.end) found.push(...oneDay(date, stretch));
  }
  return found;
}

/** „každou středu“, „každou druhou středu“, „ve středy sudých týdnů“ */
function weekdayRounds({ weekdays, weeks }: Timing, amount: number, stretch: Stretch): readonly Wanted[] {
  const found: Wanted[] = [];
  const firstWeek = weekNumber(stretch.start);
  for (
    let date = stretch.start;
    date <= stretch.end && found.length <= MOST_PROPOSALS;
    date = addDays(date, 1)
  ) {
    const parity = weeks === null || isoWeek(date) % 2 === (weeks === "even" ? 0 : 1);
    const turn = weeks === null ? (weekNumber(date) - firstWeek) % amount === 0 : parity;
    if (turn && weekdays.includes(dayOfWeek(date))) found.push(...oneDay(date, stretch));
  }
  return found;
}

function oneDay(date: PlainDate, stretch: Stretch): readonly Wanted[] {
  const week = { start: addDays(date, 1 - dayOfWeek(date)), end: addDays(date, 7 - dayOfWeek(date)) };
  const within = meet(week, stretch);
  return within === null ? [] : [{ date, within, exact: false }];
}

/** Weeks counted on without a break across the years. */
function weekNumber(date: PlainDate): number {
  return Math.floor((toEpochDays(date) + 3) / 7);
}

/** The number of the week by ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(date: PlainDate): number {
  const thursday = addDays(date, 4 - dayOfWeek(date));
  const { year } = partsOf(thursday);
  return Math.floor(daysBetween(toPlainDate(year, 1, 1), thursday) / 7) + 1;
}

function middleOf({ start, end }: Stretch): PlainDate {
  return addDays(start, Math.floor(daysBetween(start, end) / 2));
}
