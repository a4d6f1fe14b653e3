/** A calendar day as an ISO string, `2018-05-01`; no time, no zone. Named after Temporal.PlainDate. */
export type PlainDate = string;

/** A calendar month as an ISO string, `2018-05`. Named after Temporal.PlainYearMonth. */
export type PlainMonth = string;

const MS_PER_DAY = 86_400_000;

/** True when the text is an existing day written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** True when the calendar has this day; months are 1–12. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO day of calendar numbers; the caller has checked that the day is real. */
export function toPlainDate(year: number, month: number, day: number): PlainDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year, month (1–12) and day of an ISO day, or of the first day of an ISO month. */
export function partsOf(date: PlainDate | PlainMonth): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDays(toEpochDays(date) + days);
}

/** The same day some months later, or the last day of a shorter month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const target = year * 12 + (month - 1) + months;
  const newYear = Math.floor(target / 12);
  const newMonth = (target % 12) + 1;
  return toPlainDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days from one day to another; negative when the second comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDays(to) - toEpochDays(from);
}

/** 1 Monday … 7 Sunday, as ISO 8601 numbers them. */
export function dayOfWeek(date: PlainDate): number {
  return ((((toEpochDays(date) + 3) % 7) + 7) % 7) + 1;
}

/** The first day of an ISO day, month or year. */
export function firstDayOf(date: string): PlainDate {
  const { year, month, day } = partsOf(date);
  return toPlainDate(year, month, day);
}

/** The last day of an ISO day, month or year: `2018` → `2018-12-31`, `2018-02` → `2018-02-28`. */
export function lastDayOf(date: string): PlainDate {
  if (date.length === 4) return `${date}-12-31`;
  const { year, month, day } = partsOf(date);
  return date.length === 7
    ? toPlainDate(year, month, daysInMonth(year, month))
    : toPlainDate(year, month, day);
}

/** Whole days since 1970-01-01. */
export function toEpochDays(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function fromEpochDays(days: number): PlainDate {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
