import { decideAlways, decideRecurrence, decideWeekdays } from "./decide-repetition.ts";
import { type Draft, NOTHING, VAGUE } from "./draft.ts";
import type { Gathered } from "./gather.ts";
import type { Limits } from "./limits.ts";
import { NO_TIMING, type Timing } from "./value.ts";

type Rule = (gathered: Gathered) => Draft | null;

const END_OF_DAY = "23:59";

const RULES: readonly Rule[] = [
  decideOccurrences,
  decideRecurrence,
  decideAlways,
  decideCount,
  decideWeekdays,
  decideDate,
  decideProjectMonths,
  decideRelative,
  decideFixed,
  decideContinuous,
];

/** The kind and limits of a phrase whose words are all explained: the first rule that fits. */
export function decide(gathered: Gathered): Draft {
  for (const rule of RULES) {
    const draft = rule(gathered);
    if (draft !== null) return draft;
  }
  return VAGUE;
}

/** „nyní v říjnu a druhé v listopadu“ */
function decideOccurrences({ occurrences, terms }: Gathered): Draft | null {
  return occurrences > 1 && occurrences === terms.length ? { ...VAGUE, count: occurrences } : null;
}

/** „6/2018 - 01/2020 - 4 akce“, „2x v roce 2019“, „4 akce“ */
function decideCount(gathered: Gathered): Draft | null {
  const { amount, limits, once } = gathered;
  if (amount === null) return null;
  const count = amount.least;
  const countMax = amount.most === amount.least ? null : amount.most;
  if (gathered.has("some"))
    return { ...VAGUE, start: limits?.start ?? null, end: limits?.end ?? null, count };
  if (limits === null) return { ...NOTHING, kind: "count_in_range", count, countMax };
  if (once || (count === 1 && limits.form === "point" && limits.isDay)) return decideDate(gathered);
  return countInRange(limits, { count, countMax });
}

function countInRange(
  limits: Limits,
  { count, countMax }: Pick<Timing, "countMax"> & { count: number },
): Draft {
  const { form, start, end, yearless, partial, dates, isDay } = limits;
  if (form === "loose") return { ...VAGUE, start, end, count };
  if (form === "before" || form === "after" || (form === "point" && isDay)) return VAGUE;
  if (form === "list" && dates.length !== count) return VAGUE;
  if (yearless) return { ...NOTHING, kind: "count_in_range", count, countMax, partial };
  return { ...NOTHING, kind: "count_in_range", start, end, count, countMax, dates };
}

function decideDate(gathered: Gathered): Draft | null {
  const { limits, flags, relative } = gathered;
  if (limits === null) return null;
  const most = flags.has("at_most") && limits.form !== "until";
  if (flags.has("at_least") || most || (relative !== null && !standsBefore(gathered))) return VAGUE;
  if (gathered.has("some")) return { ...VAGUE, start: limits.start, end: limits.end };
  if (gathered.has("within")) return VAGUE;
  if (isDeadline(gathered, limits)) return endOfPart(gathered) ?? deadlineOf(limits);
  return gathered.has("continuous") ? continuousDates(limits) : datesOf(gathered, limits);
}

/** „po skončení řízení – na jednání 31.10.2012“: the date says what the relative part leaves open. */
function standsBefore({ relative, limits, relativeDeadline }: Gathered): boolean {
  return relative?.offset === null && !relativeDeadline && limits?.form === "point" && limits.isDay;
}

function isDeadline(gathered: Gathered, { form }: Limits): boolean {
  const untilMidnight = form === "point" && gathered.time?.from === END_OF_DAY;
  const marked = gathered.flags.has("at_latest") || gathered.has("deadline") || untilMidnight;
  return form === "until" ? marked || !gathered.has("continuous") : marked;
}

/** „nejpozději v 1. pololetí 2019“: the end of the half-year is the limit. */
function endOfPart({ terms, limits }: Gathered): Draft | null {
  const [term] = terms;
  const part = term?.shape === "single" && term.spans[0]?.grain === "part";
  return part && limits !== null
    ? { ...NOTHING, kind: "deadline", end: limits.end, partial: limits.partial }
    : null;
}

/** The last day of the term is the limit. */
function deadlineOf({ form, end, start, yearless, partial }: Limits): Draft {
  const draft: Draft = { ...NOTHING, kind: "deadline", partial };
  if (form === "point" || form === "until") return { ...draft, end: yearless ? null : end };
  if (form === "loose") return { ...draft, end: start === end ? end : null };
  return form === "before" ? draft : VAGUE;
}

/** „průběžně do 12/2019“, „průběžně 5/2019“ */
function continuousDates({ form, start, end, isDay, partial }: Limits): Draft {
  const wrong = form === "list" || form === "loose" || (form === "point" && isDay);
  if (wrong || form === "before" || form === "after") return VAGUE;
  return { ...NOTHING, kind: "range", start, end, partial };
}

function datesOf(gathered: Gathered, limits: Limits): Draft {
  const { form, start, end, partial, dates, yearless } = limits;
  switch (form) {
    case "point":
      return pointOf(gathered, limits);
    case "range":
    case "since":
      return { ...NOTHING, kind: "range", start, end, partial };
    case "after":
      return { ...NOTHING, kind: "range", partial };
    case "before":
      return { ...NOTHING, kind: "deadline", partial };
    case "list": {
      const count = gathered.terms.reduce((sum, { spans }) => sum + spans.length, 0);
      const given = yearless ? count : dates.length;
      return { ...NOTHING, kind: "count_in_range", start, end, partial, dates, count: given };
    }
    default:
      return { ...VAGUE, start, end, partial };
  }
}

function pointOf(gathered: Gathered, { start, end, yearless, partial, isDay }: Limits): Draft {
  const [term] = gathered.terms;
  const loosened = yearless && !isDay && (term?.during === true || gathered.flags.has("moved"));
  if (loosened) return { ...VAGUE, partial };
  return { ...NOTHING, kind: "point", start: yearless ? null : start, end: yearless ? null : end, partial };
}

function decideProjectMonths({ projectMonths }: Gathered): Draft | null {
  if (projectMonths === null) return null;
  const { first, last } = projectMonths;
  return { ...NOTHING, kind: first === last ? "point" : "range", projectMonths: { first, last } };
}

function decideRelative({ relative, relativeDeadline, flags }: Gathered): Draft | null {
  if (relative === null) return null;
  return { ...NOTHING, kind: relativeDeadline || flags.has("at_latest") ? "deadline" : "vague", relative };
}

function decideFixed({ fixed }: Gathered): Draft | null {
  return fixed === null ? null : { ...NOTHING, kind: fixed };
}

function decideContinuous(gathered: Gathered): Draft | null {
  return gathered.has("continuous") ? { ...NOTHING, kind: "continuous" } : null;
}

/** The whole reading of a draft. */
export function timingOf(draft: Draft): Timing {
  return { ...NO_TIMING, ...draft };
}
