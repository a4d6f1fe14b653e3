import { dayOfWeek, type PlainDate, type PlainMonth, partsOf } from "../plain-date.ts";
import type { Language, Text } from "../texts/say.ts";
import { HARD_SPACE } from "./hard-space.ts";
import { monthForms } from "./months.ts";
import { withPreposition } from "./preposition.ts";
import { weekdayForms } from "./weekdays.ts";

const ENGLISH_MONTHS =
  "January February March April May June July August September October November December".split(" ");
const ENGLISH_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** `čtvrtek 14. května 2026`, `Thursday 14 May 2026`. */
export function longDate(date: PlainDate, language: Language): string {
  return `${weekdayName(date, language)} ${dateInWords(date, language)}`;
}

/** After „do“: `čtvrtka 14. května 2026`, `Thursday 14 May 2026`. */
export function untilDay(date: PlainDate, language: Language): string {
  if (language === "en") return longDate(date, language);
  return `${weekdayForms(dayOfWeek(date)).genitive} ${dateInWords(date, language)}`;
}

/** `14. května 2026`, `14 May 2026`. */
export function dateInWords(date: PlainDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === "en") return `${day}${HARD_SPACE}${ENGLISH_MONTHS[month - 1]} ${year}`;
  return `${day}.${HARD_SPACE}${monthForms(month).genitive} ${year}`;
}

/** `14. 5. 2026` with hard spaces, `14 May 2026`. */
export function shortDate(date: PlainDate, language: Language): string {
  if (language === "en") return dateInWords(date, language);
  const { year, month, day } = partsOf(date);
  return [`${day}.`, `${month}.`, year].join(HARD_SPACE);
}

/** `14. 5. 2026` with ordinary spaces, as a person types a day into a cell. */
export function typedDay(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}. ${month}. ${year}`;
}

/** A short date for a sentence whose language is not known yet. */
export function dayText(date: PlainDate): Text {
  return { cs: shortDate(date, "cs"), en: shortDate(date, "en") };
}

/** `květen 2026`, `May 2026`. */
export function monthYear(month: PlainMonth, language: Language): string {
  return `${monthName(month, language)} ${partsOf(month).year}`;
}

/** Days from–to with what they share written once: `14.–16. 5. 2026`, `30. 4. – 2. 5. 2026`. */
export function dateRange(start: PlainDate, end: PlainDate, language: Language): string {
  if (start === end) return shortDate(start, language);
  const from = partsOf(start);
  const to = partsOf(end);
  const whole = shortDate(end, language);
  if (from.year !== to.year) return spacedRange(shortDate(start, language), whole);
  if (from.month !== to.month) return spacedRange(dayAndMonth(start, language), whole);
  return `${from.day}${language === "cs" ? "." : ""}–${whole}`;
}

/** Months from–to: `září–listopad 2018`, `září 2018 – listopad 2019`. */
export function monthRange(start: PlainMonth, end: PlainMonth, language: Language): string {
  const whole = monthYear(end, language);
  if (start === end) return whole;
  if (partsOf(start).year === partsOf(end).year) return `${monthName(start, language)}–${whole}`;
  return spacedRange(monthYear(start, language), whole);
}

/** `9:00` from `09:00`; in English `9:00 am`. */
export function clockTime(time: string, language: Language): string {
  if (language === "cs") return time.replace(/^0(?=\d)/, "");
  const [hours = 0, minutes = "00"] = [Number(time.slice(0, 2)), time.slice(3)];
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes}${HARD_SPACE}${hours < 12 ? "am" : "pm"}`;
}

/** `9:00–11:30`, `9:00 am – 11:30 am`. */
export function timeRange(start: string, end: string, language: Language): string {
  const dash = language === "cs" ? "–" : `${HARD_SPACE}– `;
  return `${clockTime(start, language)}${dash}${clockTime(end, language)}`;
}

/** `ve čtvrtek 14. května 2026`, `on Thursday 14 May 2026`. */
export function onDay(date: PlainDate, language: Language): string {
  if (language === "en") return `on ${longDate(date, language)}`;
  const day = withPreposition("v", weekdayForms(dayOfWeek(date)).accusative);
  return `${day} ${dateInWords(date, language)}`;
}

/** `ve 13:00`, `at 1:00 pm`. */
export function atTime(time: string, language: Language): string {
  return language === "en"
    ? `at ${clockTime(time, language)}`
    : withPreposition("v", clockTime(time, language));
}

/** `v květnu 2026`, `in May 2026`. */
export function inMonth(month: PlainMonth, language: Language): string {
  const { year, month: number } = partsOf(month);
  if (language === "en") return `in ${monthYear(month, language)}`;
  return `${withPreposition("v", monthForms(number).locative)} ${year}`;
}

function weekdayName(date: PlainDate, language: Language): string {
  const number = dayOfWeek(date);
  return language === "en" ? (ENGLISH_DAYS[number - 1] ?? "") : weekdayForms(number).nominative;
}

function monthName(month: PlainMonth, language: Language): string {
  const { month: number } = partsOf(month);
  return language === "en" ? (ENGLISH_MONTHS[number - 1] ?? "") : monthForms(number).nominative;
}

function dayAndMonth(date: PlainDate, language: Language): string {
  const { month, day } = partsOf(date);
  return language === "en"
    ? `${day}${HARD_SPACE}${ENGLISH_MONTHS[month - 1]}`
    : `${day}.${HARD_SPACE}${month}.`;
}

function spacedRange(from: string, to: string): string {
  return `${from}${HARD_SPACE}– ${to}`;
}
