import type { Finding, Reading } from "../issue.ts";
import { addDays, dayOfWeek, isRealDay, type PlainDate, toPlainDate } from "../plain-date.ts";
import { shortDate } from "./date-words.ts";
import { MONTHS } from "./months.ts";
import { fold, tidyLine } from "./text.ts";
import { WEEKDAYS } from "./weekdays.ts";

interface TypedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly findings: readonly Finding[];
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Day 1 of the numbers in which spreadsheets keep dates is 31 December 1899. */
const SERIAL_ZERO: PlainDate = "1899-12-30";

const NUMERIC = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}))?$/;
const SLASHED = /^(\d{1,2})(?:\/(\d{1,2})\/|-(\d{1,2})-)(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/;
const IN_WORDS = /^(\d{1,2})\.? (\p{L}{4,10})(?: (\d{4}))?$/u;
const WEEKDAY = /^(\p{L}{2,8})\.?,? (?=\d)/u;
const CLOCK = /,? (?:v |ve |od )?(?:[01]?\d|2[0-3])[:.,][0-5]\d(?::[0-5]\d)?(?: ?h(?:od\p{L}*)?\.?)?$/iu;

/**
 * One day typed in a date column, day first: `14. 5. 2026`, `14.5.2026`, `1. dubna 2013`, `2026-05-14`, also with its
 * weekday or with a time after it. A missing year, a day that does not exist, a date outside 1990–2100 and a number
 * with slashes that could be read both ways give no value.
 */
export function readDate(text: string): Reading<PlainDate> {
  const typed = tidyLine(text.slice(0, 200));
  if (typed === "") return { value: null, findings: [] };
  const weekday = weekdayOf(typed);
  const withoutDay = weekday === null ? typed : typed.replace(WEEKDAY, "");
  const withoutTime = withoutDay.replace(CLOCK, "");
  const read = dayOf(withoutTime);
  if (read === null) return { value: null, findings: [unread(withoutTime)] };
  const checked = checkedDay(read);
  if (checked.value === null || withoutTime === withoutDay) return withWeekday(checked, weekday);
  return withWeekday({ ...checked, findings: [...checked.findings, { code: "date-with-time" }] }, weekday);
}

function dayOf(typed: string): TypedDay | null {
  const numeric = NUMERIC.exec(typed);
  if (numeric !== null) return numbers(numeric[3], numeric[2], numeric[1]);
  const iso = ISO.exec(typed);
  if (iso !== null) return numbers(iso[1], iso[2], iso[3]);
  const slashed = SLASHED.exec(typed);
  if (slashed !== null) return slashedDay(slashed);
  const words = IN_WORDS.exec(typed);
  const month = words === null ? undefined : monthNamed(words[2] ?? "");
  if (words !== null && month !== undefined) return numbers(words[3], String(month), words[1]);
  return serialDay(typed);
}

/** 5/1/2018 is 5 January to a Czech and 1 May to an American spreadsheet. */
function slashedDay(match: RegExpExecArray): TypedDay {
  const read = numbers(match[4], match[2] ?? match[3], match[1]);
  const { month, day } = read;
  if (day > 12 || day === month) return read;
  const swapped = month > 12;
  const year = read.year ?? FIRST_YEAR;
  if (swapped && isRealDay(year, day, month)) {
    return {
      ...read,
      month: day,
      day: month,
      findings: [{ code: "date-american", fix: `${month}. ${day}. ${year}` }],
    };
  }
  const values = { czech: `${day}. ${month}. ${year}`, american: `${month}. ${day}. ${year}` };
  return { ...read, findings: [{ code: "date-ambiguous", values }] };
}

function numbers(year: string | undefined, month: string | undefined, day: string | undefined): TypedDay {
  const findings: readonly Finding[] = year?.length === 2 ? [{ code: "date-short-year" }] : [];
  const short = year?.length === 2 ? Number(year) + (Number(year) < 90 ? 2000 : 1900) : null;
  return {
    year: year === undefined ? null : (short ?? Number(year)),
    month: Number(month),
    day: Number(day),
    findings,
  };
}

function serialDay(typed: string): TypedDay | null {
  if (!/^[34567]\d{4}$/.test(typed)) return null;
  const date = addDays(SERIAL_ZERO, Number(typed));
  const read = numbers(date.slice(0, 4), date.slice(5, 7), date.slice(8));
  return { ...read, findings: [{ code: "date-serial", fix: asTyped(date) }] };
}

function checkedDay({ year, month, day, findings }: TypedDay): Reading<PlainDate> {
  if (year === null) {
    const code = isRealDay(2024, month, day) ? "date-year-missing" : "date-impossible";
    return { value: null, findings: [{ code }] };
  }
  if (!isRealDay(year, month, day)) return { value: null, findings: [{ code: "date-impossible" }] };
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return { value: null, findings: [{ code: "date-out-of-range" }] };
  if (findings.some(({ code }) => code === "date-ambiguous")) return { value: null, findings };
  const value = toPlainDate(year, month, day);
  const short = findings.some(({ code }) => code === "date-short-year");
  if (short)
    return {
      value,
      findings: [{ code: "date-short-year", fix: asTyped(value) }],
    };
  return { value, findings };
}

/** As a person would type it, with ordinary spaces. */
function asTyped(date: PlainDate): string {
  return shortDate(date, "cs").replace(/\u00A0/g, " ");
}

function unread(typed: string): Finding {
  return { code: isMonth(typed) ? "date-day-missing" : "date-shape" };
}

/** `5/2018`, `květen 2018`. */
function isMonth(typed: string): boolean {
  if (/^(?:0?[1-9]|1[0-2]) ?[./] ?\d{4}$/.test(typed)) return true;
  const named = /^(\p{L}{4,10}) \d{4}$/u.exec(typed);
  return named !== null && monthNamed(named[1] ?? "") !== undefined;
}

function monthNamed(word: string): number | undefined {
  const folded = fold(word);
  return MONTHS.find((forms) => {
    return [forms.nominative, forms.genitive, forms.locative].some((form) => fold(form) === folded);
  })?.number;
}

function weekdayOf(typed: string): number | null {
  const word = fold(WEEKDAY.exec(typed)?.[1] ?? "");
  if (word === "") return null;
  const forms = WEEKDAYS.find((day) =>
    [day.nominative, day.accusative, day.abbreviation].some((form) => fold(form) === word),
  );
  return forms?.number ?? null;
}

function withWeekday(reading: Reading<PlainDate>, weekday: number | null): Reading<PlainDate> {
  if (reading.value === null || weekday === null || dayOfWeek(reading.value) === weekday) return reading;
  const real = WEEKDAYS[dayOfWeek(reading.value) - 1]?.nominative ?? "";
  const typed = WEEKDAYS[weekday - 1]?.nominative ?? "";
  return { ...reading, findings: [...reading.findings, { code: "date-weekday", values: { typed, real } }] };
}
