import type { Finding } from "../../issue.ts";

/**
 * What sort of term a phrase names. vague: a person may understand it, the program does not; unknown: nobody
 * can (empty, an impossible date, the end before the start).
 */
type TimingKind =
  | "point"
  | "range"
  | "recurring"
  | "continuous"
  | "deadline"
  | "count_in_range"
  | "vague"
  | "unknown";

/**
 * What a phrase says beside its dates.
 * about: cca, zhruba, zpravidla; at_latest: nejpozději; at_least: min., nejméně; at_most: max.;
 * as_needed: dle potřeby, častěji; assumed: předpoklad; cancelled: původně plánováno, zrušeno;
 * moved: přesunuto, prodloužen; continuous: průběžně beside a term; typo: a word was misspelt.
 */
export type TimingFlag =
  | "about"
  | "at_latest"
  | "at_least"
  | "at_most"
  | "as_needed"
  | "assumed"
  | "cancelled"
  | "moved"
  | "continuous"
  | "typo";

/** A date of which some numbers may be missing: „14. dubna“ has no year, „září“ no day. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Hours of a day, `HH:MM`; `to` is null when only the beginning is given. */
export interface TimeOfDay {
  readonly from: string;
  readonly to: string | null;
}

/** A term that hangs on another activity: „nejméně 7 dnů před jeho konáním“. */
export interface RelativeTerm {
  readonly side: "before" | "after" | "until";
  /** ISO 8601 duration, `P7D`; working days as `10 working days`; null when none is given. */
  readonly offset: string | null;
  /** What it hangs on, as typed. */
  readonly what: string;
}

/** The reading of one timing phrase. */
export interface Timing {
  readonly kind: TimingKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the phrase does not give it. */
  readonly start: string | null;
  readonly end: string | null;
  /** ISO 8601 duration `P3M`, a choice of two `P3M/P4M`, or `working day`. */
  readonly every: string | null;
  /** How many times in the range, or in each `every`; once in each `every` is null. */
  readonly count: number | null;
  readonly flags: readonly TimingFlag[];
  readonly findings: readonly Finding[];
  readonly time: TimeOfDay | null;
  /** ISO numbers 1–7. */
  readonly weekdays: readonly number[];
  /** „první úterý v měsíci“ is 1, „poslední“ is -1. */
  readonly ordinal: number | null;
  /** Weeks by their ISO number. */
  readonly weeks: "even" | "odd" | null;
  readonly relative: RelativeTerm | null;
  /** The known numbers when the year is missing. */
  readonly partial: { readonly start: PartialDate; readonly end: PartialDate } | null;
  /** The single dates of „3/2019, 6/2019 a 9/2019“. */
  readonly dates: readonly string[];
  /** Months counted from the beginning of the project: „1.–24. měsíc projektu“. */
  readonly projectMonths: { readonly first: number; readonly last: number } | null;
  /** The upper number of „1–2× ročně“. */
  readonly countMax: number | null;
}

/** A reading that says nothing yet. */
export const NO_TIMING: Timing = {
  kind: "vague",
  start: null,
  end: null,
  every: null,
  count: null,
  flags: [],
  findings: [],
  time: null,
  weekdays: [],
  ordinal: null,
  weeks: null,
  relative: null,
  partial: null,
  dates: [],
  projectMonths: null,
  countMax: null,
};
