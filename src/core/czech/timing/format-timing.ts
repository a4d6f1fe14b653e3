import { partsOf } from "../../plain-date.ts";
import { monthForms } from "../months.ts";
import { weekdayForms } from "../weekdays.ts";
import type { PartialDate, Timing } from "./value.ts";

const DASH = "–";

/** The usual words for the usual intervals. */
const ADVERBS: Readonly<Record<string, string>> = {
  P1D: "denně",
  P1W: "týdně",
  P1M: "měsíčně",
  P3M: "čtvrtletně",
  P6M: "pololetně",
  P1Y: "ročně",
};

/** „každé pondělí“, „každou středu“: by the gender of the day, Monday first. */
const EACH = ["každé", "každé", "každou", "každý", "každý", "každou", "každou"];

/** One, two to four, five and more, after „za“. */
const UNITS: Readonly<Record<string, readonly [string, string, string]>> = {
  D: ["den", "dny", "dní"],
  W: ["týden", "týdny", "týdnů"],
  M: ["měsíc", "měsíce", "měsíců"],
  Y: ["rok", "roky", "let"],
};

/**
 * A timing as one canonical Czech phrase; read again it gives the same kind, start, end, every and count. What
 * the reading does not keep (hours, subjects, flags) is left out.
 */
export function formatTiming(timing: Timing): string {
  switch (timing.kind) {
    case "point":
      return timing.start === null ? pointWithoutYear(timing) : dateWords(timing.start);
    case "range":
      return rangeWords(timing);
    case "recurring":
      return joined([recurrenceWords(timing), limitWords(timing)]);
    case "continuous":
      return "průběžně";
    case "deadline":
      return deadlineWords(timing);
    case "count_in_range":
      return joined([`${timing.count ?? 1}×`, countedWords(timing)]);
    case "vague":
      return vagueWords(timing);
    case "unknown":
      return "-";
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** `5/2018`, `1. 5. 2018`, `rok 2018` */
function dateWords(date: string): string {
  const { year, month, day } = partsOf(date);
  if (date.length === 4) return `rok ${date}`;
  return date.length === 7 ? `${month}/${year}` : `${day}. ${month}. ${year}`;
}

function genitiveDate(date: string): string {
  return date.length === 4 ? `roku ${date}` : dateWords(date);
}

function pointWithoutYear({ partial, projectMonths }: Timing): string {
  if (projectMonths !== null) return `${projectMonths.first}. měsíc projektu`;
  const words = partial === null ? null : partialWords(partial.start);
  return words ?? "v určený den";
}

/** „12. června“, „říjen“; null when there is no month. */
function partialWords({ month, day, year }: PartialDate): string | null {
  if (month === null || year !== null) return null;
  return day === null ? monthForms(month).nominative : `${day}. ${monthForms(month).genitive}`;
}

function rangeWords(timing: Timing): string {
  const { start, end, projectMonths } = timing;
  if (start === null && end === null) {
    if (projectMonths !== null) return `${projectMonths.first}.${DASH}${projectMonths.last}. měsíc projektu`;
    return "ve stanoveném období";
  }
  if (start === null) return `průběžně ${limitWords(timing)}`;
  return wholeYears(start, end) ?? limitWords(timing);
}

/** „rok 2019“, „2018–2020“ */
function wholeYears(start: string, end: string | null): string | null {
  if (end === null || !/^\d{4}-01$/.test(start) || !/^\d{4}-12$/.test(end)) return null;
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? `rok ${first}` : `${first} ${DASH} ${last}`;
}

/** „od 1/2019 do 6/2019“, „od 1/2019“, „do 6/2019“ */
function limitWords({ start, end }: Timing): string {
  const from = start === null ? "" : `od ${genitiveDate(start)}`;
  return joined([from, end === null ? "" : `do ${genitiveDate(end)}`]);
}

function countedWords(timing: Timing): string {
  const { start, end, dates } = timing;
  if (dates.length > 1) return `(${dates.map(dateWords).join(", ")})`;
  if (start !== null && start === end) return start.length === 7 ? dateWords(start) : limitWords(timing);
  return (start === null ? null : wholeYears(start, end)) ?? limitWords(timing);
}

function recurrenceWords(timing: Timing): string {
  const { every, count } = timing;
  if (every === null) return "pravidelně";
  if (every === "working day") return "každý pracovní den";
  const yearly = yearlyWords(timing);
  if (yearly !== null) return yearly;
  const adverb = ADVERBS[every];
  if (adverb !== undefined)
    return joined([weekdayWords(timing) ?? (count === null ? adverb : `${count}× ${adverb}`)]);
  return `${count ?? 1}× za ${intervalWords(every)}`;
}

/** „každoročně v září“ */
function yearlyWords({ every, count, partial, start, end }: Timing): string | null {
  if (every !== "P1Y" || count !== null || partial === null || start !== null || end !== null) return null;
  const { month, day } = partial.start;
  if (month === null || day !== null) return null;
  return `každoročně v ${monthForms(month).locative}`;
}

/** „první úterý v měsíci“, „každou středu“ */
function weekdayWords({ every, count, weekdays, ordinal }: Timing): string | null {
  const [day] = weekdays;
  if (day === undefined || weekdays.length > 1 || count !== null) return null;
  const { nominative, accusative } = weekdayForms(day);
  if (every === "P1M" && ordinal !== null && ordinal > 0) return `${ordinal}. ${nominative} v měsíci`;
  return every === "P1W" ? `${EACH[day - 1]} ${accusative}` : null;
}

/** „3 měsíce“, „3–4 měsíce“ */
function intervalWords(every: string): string {
  const parts = every.split("/").map((part) => /^P(\d+)([DWMY])$/.exec(part));
  const amounts = parts.map((match) => match?.[1] ?? "1").join(DASH);
  const last = parts[parts.length - 1];
  return `${amounts} ${unitWord(Number(last?.[1] ?? 1), last?.[2] ?? "M")}`;
}

function unitWord(amount: number, unit: string): string {
  const [one, few, many] = UNITS[unit] ?? ["", "", ""];
  if (amount === 1) return one;
  return amount < 5 ? few : many;
}

function deadlineWords({ end, partial }: Timing): string {
  if (end !== null) return `do ${genitiveDate(end)}`;
  const words = partial === null ? null : partialWords(partial.end);
  if (words !== null && partial?.end.day !== null) return `do ${words}`;
  return "do určeného termínu";
}

function vagueWords(timing: Timing): string {
  const limits = limitWords(timing);
  return joined(["někdy", timing.count === null ? "" : `${timing.count}×`, limits]);
}
