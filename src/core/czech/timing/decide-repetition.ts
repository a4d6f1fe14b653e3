import { type Draft, NOTHING, VAGUE } from "./draft.ts";
import type { Gathered } from "./gather.ts";
import type { Limits } from "./limits.ts";
import type { Recurrence } from "./recurrence.ts";
import type { Timing } from "./value.ts";

type Dates = Pick<Timing, "start" | "end" | "partial">;

const NO_DATES: Dates = { start: null, end: null, partial: null };

/** „čtvrtletně od 1/2019 do 12/2019“, „každoročně v září“ */
export function decideRecurrence(gathered: Gathered): Draft | null {
  const { recurrence, amount } = gathered;
  if (recurrence === null) return null;
  const yearly = recurrence.count === null && recurrence.every === "P1Y";
  const dates = datesOfRecurrence(gathered.limits, recurrence.every);
  if (dates === null || (amount !== null && !yearly)) return VAGUE;
  const { every, countMax, ordinal, weeks, month } = recurrence;
  const partial = month === null ? dates.partial : partialMonth(month);
  const weekdays = recurrence.weekdays.length > 0 ? recurrence.weekdays : gathered.weekdays;
  const count = countOf(gathered, recurrence);
  return {
    ...NOTHING,
    kind: "recurring",
    ...dates,
    partial,
    every,
    count,
    countMax,
    ordinal,
    weeks,
    weekdays,
  };
}

/** „každoročně 2x“ and „v lednu a červnu každého roku“ are twice a year. */
function countOf(gathered: Gathered, { count, every }: Recurrence): number | null {
  const { amount } = gathered;
  if (amount !== null) return amount.least > 1 ? amount.least : null;
  return count ?? (every === "P1Y" ? timesAYear(gathered) : null);
}

function timesAYear({ limits, terms }: Gathered): number | null {
  const spans = limits?.yearless ? (terms[0]?.spans.length ?? 0) : 0;
  return spans > 1 && (limits?.form === "list" || limits?.form === "loose") ? spans : null;
}

function partialMonth(month: number): Timing["partial"] {
  const date = { year: null, month, day: null };
  return { start: date, end: date };
}

/** The range in which something repeats; null when the dates make no sense beside it. */
function datesOfRecurrence(limits: Limits | null, every: string): Dates | null {
  if (limits === null) return NO_DATES;
  const { form, start, end, yearless, isDay } = limits;
  if (form === "loose" && yearless && every === "P1Y") return NO_DATES;
  if (["before", "after", "loose"].includes(form)) return null;
  if (yearless) return yearlessDates(limits, every);
  if (form === "list" || (form === "point" && (isDay || !isShort(every)))) return null;
  return { start, end, partial: null };
}

/** „měsíčně, leden – červen“ keeps its months; a single month without a year fits only what is yearly. */
function yearlessDates({ form, start, partial }: Limits, every: string): Dates | null {
  if (form === "point" && every !== "P1Y") return null;
  return { start: form === "range" ? null : start, end: null, partial };
}

/** What can repeat within one month. */
function isShort(every: string): boolean {
  return every === "working day" || /^P\d+[DW]$/.test(every);
}

/** „vždy k 31. 12.“, „vždy na konci měsíce“, „vždy v pondělí“, „pravidelně“ */
export function decideAlways(gathered: Gathered): Draft | null {
  if (!gathered.has("always")) return null;
  const { limits, within, weekdays, amount } = gathered;
  if (amount !== null) return VAGUE;
  if (limits?.isDay && limits.form === "list" && !limits.yearless && gathered.time !== null) return null;
  if (limits !== null) return within === null ? yearly(gathered, limits) : VAGUE;
  if (within !== null) return recurring(within, {});
  if (weekdays.length > 0) return weekly(gathered);
  return gathered.relative === null ? recurring(null, {}) : VAGUE;
}

function yearly(gathered: Gathered, { form, yearless, partial }: Limits): Draft {
  const fits = yearless && ["point", "range", "until", "list", "loose"].includes(form);
  const given = form === "loose" ? null : partial;
  return fits ? recurring("P1Y", { partial: given, count: timesAYear(gathered) }) : VAGUE;
}

/** „v pondělí a čtvrtek 12:30 – 15:30“ repeats; „ve středu“ may be any Wednesday. */
export function decideWeekdays(gathered: Gathered): Draft | null {
  const { weekdays, pluralWeekdays, limits } = gathered;
  if (weekdays.length === 0) return null;
  const repeats = weekdays.length > 1 || pluralWeekdays;
  if (!repeats || (limits !== null && limits.form !== "range" && limits.form !== "since")) return VAGUE;
  return { ...weekly(gathered), start: limits?.start ?? null, end: limits?.end ?? null };
}

function weekly({ weekdays }: Gathered): Draft {
  return recurring("P1W", { weekdays, count: weekdays.length > 1 ? weekdays.length : null });
}

function recurring(every: string | null, more: Partial<Timing>): Draft {
  return { ...NOTHING, kind: "recurring", every, ...more };
}
