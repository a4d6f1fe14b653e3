import type { Finding } from "../../issue.ts";
import { dayOfWeek } from "../../plain-date.ts";
import { MONTHS } from "../months.ts";
import { weekdayForms } from "../weekdays.ts";
import type { Draft } from "./draft.ts";
import type { Gathered } from "./gather.ts";
import { daysOf } from "./limits.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** Campaigns and plans of today; older or later years are slips of the keyboard. */
const FIRST_PROBABLE_YEAR = 1990;
const LAST_PROBABLE_YEAR = 2100;

/** What is doubtful about the dates of a phrase, whether or not it could be read. */
export function dateFindings(draft: Draft, gathered: Gathered): readonly Finding[] {
  const spans = gathered.terms.flatMap((term) => term.spans);
  const findings = [...yearFindings(spans), ...weekdayFindings(gathered), ...romanFindings(spans)];
  if (gathered.limits?.yearless === true && draft.every === null && draft.kind !== "unknown") {
    findings.push({ code: "timing-year-missing" });
  }
  if (/^\d{4}$/.test(draft.end ?? "")) {
    findings.push({ code: "timing-ambiguous-year", values: { year: draft.end ?? "" } });
  }
  if (draft.kind === "vague" && draft.start !== null && gathered.limits?.form === "loose") {
    findings.push({ code: "timing-loose-months", values: { start: draft.start, end: draft.end ?? "" } });
  }
  return findings;
}

/** Why a phrase got no full reading. */
export function whyNot(draft: Draft, gathered: Gathered, tokens: readonly Token[]): readonly Finding[] {
  const broken = brokenDate(gathered);
  if (broken !== null) return [{ code: broken }];
  const { relative, limits } = gathered;
  if (relative !== null && draft.start === null && draft.end === null) {
    return [{ code: "timing-relative", values: { what: relative.what } }];
  }
  const open = limits?.form === "before" || limits?.form === "after";
  if (open && draft.kind !== "vague") return [{ code: "timing-open-bound" }];
  if (draft.kind === "recurring" && draft.every === null) return [{ code: "timing-interval-missing" }];
  if (draft.kind === "unknown") return [{ code: "timing-no-term" }];
  return needsReason(draft, gathered) ? notUnderstood(gathered, tokens) : [];
}

const CODES = {
  impossible: "timing-impossible-date",
  backwards: "timing-end-before-start",
  ambiguous: "timing-ambiguous-date",
} as const;

function brokenDate({ terms, limits }: Gathered): (typeof CODES)[keyof typeof CODES] | null {
  const impossible = terms.some(({ spans }) => spans.some(({ problem }) => problem === "impossible"));
  if (impossible) return CODES.impossible;
  const problem = limits?.problem ?? null;
  return problem === null ? null : CODES[problem];
}

function needsReason(draft: Draft, gathered: Gathered): boolean {
  return draft.kind === "vague" && (draft.start === null || gathered.limits?.form !== "loose");
}

function notUnderstood(gathered: Gathered, tokens: readonly Token[]): readonly Finding[] {
  const strange = tokens.filter(({ type, entry }) => type === "word" && entry === null).map(({ raw }) => raw);
  if (gathered.flags.has("as_needed") && strange.length === 0) return [{ code: "timing-as-needed" }];
  if (strange.length === 0) return [{ code: "timing-not-understood" }];
  return [{ code: "timing-unknown-words", values: { words: strange.slice(0, 5).join(", ") } }];
}

/** Words with a slip; the fix is the whole phrase with all of them put right. */
export function misspellings(clean: string, tokens: readonly Token[]): readonly Finding[] {
  const slips = tokens.filter(({ meant }) => meant !== null);
  if (slips.length === 0) return [];
  let fix = clean;
  for (const { meant, raw, index } of [...slips].reverse()) {
    fix = fix.slice(0, index) + inCaseOf(raw, meant ?? raw) + fix.slice(index + raw.length);
  }
  const written = slips.map(({ raw }) => raw).join(", ");
  const right = slips.map(({ meant, raw }) => inCaseOf(raw, meant ?? raw)).join(", ");
  return [{ code: "timing-typo", values: { written, right }, fix }];
}

function inCaseOf(raw: string, word: string): string {
  if (raw.length > 1 && raw === raw.toUpperCase()) return word.toUpperCase();
  const [first = ""] = raw;
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function yearFindings(spans: readonly Span[]): Finding[] {
  const years = spans.flatMap(({ first, last }) => [first.year, last.year]);
  const odd = years.find(
    (year) => year !== null && (year < FIRST_PROBABLE_YEAR || year > LAST_PROBABLE_YEAR),
  );
  return typeof odd === "number" ? [{ code: "timing-year-improbable", values: { year: odd } }] : [];
}

function weekdayFindings({ terms }: Gathered): readonly Finding[] {
  return terms.flatMap(daysOf).flatMap(({ date, weekday }) => {
    const right = dayOfWeek(date);
    if (weekday === null || weekday === right) return [];
    const [written, real] = [weekdayForms(weekday).nominative, weekdayForms(right).nominative];
    return [{ code: "timing-weekday-mismatch" as const, values: { date, written, right: real } }];
  });
}

function romanFindings(spans: readonly Span[]): readonly Finding[] {
  const span = spans.find(({ roman, grain }) => roman && grain === "month");
  const month = MONTHS[(span?.first.month ?? 0) - 1];
  if (month === undefined) return [];
  return [{ code: "timing-roman-month", values: { month: month.nominative, quarter: month.number } }];
}
