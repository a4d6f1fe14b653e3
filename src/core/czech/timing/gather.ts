import type { Amount } from "./duration.ts";
import { type Limits, limitsOf } from "./limits.ts";
import type { Part } from "./part.ts";
import type { DateTerm } from "./read-dates.ts";
import type { Recurrence } from "./recurrence.ts";
import type { RelativeTerm, TimeOfDay, TimingFlag } from "./value.ts";

/** Everything a phrase says, sorted by kind; `torn` when its parts cannot be put together. */
export interface Gathered {
  readonly terms: readonly DateTerm[];
  readonly limits: Limits | null;
  readonly recurrence: Recurrence | null;
  readonly amount: Amount | null;
  readonly once: boolean;
  readonly flags: ReadonlySet<TimingFlag>;
  readonly time: TimeOfDay | null;
  readonly weekdays: readonly number[];
  readonly pluralWeekdays: boolean;
  readonly relative: RelativeTerm | null;
  readonly relativeDeadline: boolean;
  readonly within: string | null;
  readonly fixed: "point" | "range" | "deadline" | null;
  readonly projectMonths: { readonly first: number; readonly last: number } | null;
  readonly has: (kind: Part["kind"]) => boolean;
  readonly occurrences: number;
  readonly torn: boolean;
}

/** Sorts the parts of a phrase; two repetitions, two counts or clashing dates tear it. */
export function gather(parts: readonly Part[]): Gathered {
  const dated = allOf(parts, "date").map(({ term }) => term);
  const terms = mergedTerms(dated, parts);
  const recurrences = mergedRecurrences(allOf(parts, "recurrence").map(({ recurrence }) => recurrence));
  const count = firstOf(parts, "count");
  const weekdays = firstOf(parts, "weekdays");
  const relative = firstOf(parts, "relative");
  const occurrences = countOf(parts, "occurrence");
  const apart = terms.length > 1 && occurrences !== dated.length;
  return {
    terms: dated,
    limits: terms.length === 1 ? limitsOfFirst(terms) : null,
    recurrence: recurrences[0] ?? null,
    amount: count === null ? null : count.amount,
    once: count?.once === true,
    flags: new Set(allOf(parts, "flag").map(({ flag }) => flag)),
    time: timeOf(parts, dated),
    weekdays: weekdays === null ? [] : weekdays.days,
    pluralWeekdays: weekdays?.plural === true,
    relative: relative === null ? null : relative.relative,
    relativeDeadline: relative?.deadline === true,
    within: valueOr(firstOf(parts, "within")?.every),
    fixed: valueOr(firstOf(parts, "fixed")?.of),
    projectMonths: firstOf(parts, "project-months"),
    has: (kind) => parts.some((part) => part.kind === kind),
    occurrences,
    torn: apart || recurrences.length > 1 || isTorn(parts),
  };
}

function valueOr<T>(value: T | undefined): T | null {
  return value ?? null;
}

function limitsOfFirst([term]: readonly DateTerm[]): Limits | null {
  return term === undefined ? null : limitsOf(term);
}

const ONLY_ONCE: readonly Part["kind"][] = ["count", "relative", "weekdays"];

function isTorn(parts: readonly Part[]): boolean {
  if (parts.length < 2) return parts.length === 1 && hasLooseEnds(parts);
  return (
    ONLY_ONCE.some((kind) => countOf(parts, kind) > 1) ||
    hasLooseEnds(parts) ||
    hasDatesSideBySide(parts) ||
    hasLooseEdge(parts) ||
    hasUndatedNumber(parts) ||
    movesAway(parts)
  );
}

type PartOf<K extends Part["kind"]> = Extract<Part, { kind: K }>;

function allOf<K extends Part["kind"]>(parts: readonly Part[], kind: K): readonly PartOf<K>[] {
  return parts.filter((part): part is PartOf<K> => part.kind === kind);
}

function firstOf<K extends Part["kind"]>(parts: readonly Part[], kind: K): PartOf<K> | null {
  return parts.find((part): part is PartOf<K> => part.kind === kind) ?? null;
}

function countOf(parts: readonly Part[], kind: Part["kind"]): number {
  return parts.reduce((count, part) => (part.kind === kind ? count + 1 : count), 0);
}

/** Full days with their own hours between them are one list, and so are the dates of numbered events. */
function mergedTerms(terms: readonly DateTerm[], parts: readonly Part[]): readonly DateTerm[] {
  const [first] = terms;
  if (first === undefined || terms.length < 2) return terms;
  const spans = terms.flatMap((term) => term.spans);
  const single = terms.every(({ shape }) => shape === "single");
  const grained = spans.every(({ grain }) => grain === "day" || (single && grain === "month"));
  if (!grained || spans.some((span) => span.first.year === null)) return terms;
  if (single && EDGES.includes(edgesOf(parts).join(" "))) return [{ ...first, shape: "range", spans }];
  const numbered = single && countOf(parts, "numbered") === terms.length;
  const days = terms.every(({ shape }) => shape === "single" || shape === "list");
  const listed = numbered || (days && spans.every(({ grain }) => grain === "day"));
  return listed ? [{ ...first, shape: "list", spans }] : terms;
}

const EDGES: readonly string[] = ["start date end date", "date start date end"];

/** „zahájení 5/2018, ukončení 6/2019“: the edges and dates in their order. */
function edgesOf(parts: readonly Part[]): readonly string[] {
  const told = parts.map((part) => (part.kind === "subject" ? (part.edge ?? "") : part.kind));
  return told.filter((kind) => kind === "start" || kind === "end" || kind === "date");
}

/** „1. akce 3/2019, 2. akce dle potřeby“ */
function hasUndatedNumber(parts: readonly Part[]): boolean {
  const numbered = countOf(parts, "numbered");
  return numbered > 1 && numbered !== countOf(parts, "date");
}

/** „zahájení 5/2018, ukončení dle potřeby“: one of two edges has no date of its own. */
function hasLooseEdge(parts: readonly Part[]): boolean {
  const edges = edgesOf(parts);
  return edges.includes("start") && edges.includes("end") && !EDGES.includes(edges.join(" "));
}

/** „každoročně … daného roku“ says one thing twice, and so does „týdně v každou středu“. */
function mergedRecurrences(found: readonly Recurrence[]): readonly Recurrence[] {
  const [first, ...others] = found;
  if (first === undefined || others.some(({ every }) => every !== first.every)) return found;
  const telling = found.find(({ count, weekdays, ordinal, weeks, month }) => {
    return count !== null || ordinal !== null || weeks !== null || month !== null || weekdays.length > 0;
  });
  return [telling ?? first];
}

function timeOf(parts: readonly Part[], terms: readonly DateTerm[]): TimeOfDay | null {
  const apart = firstOf(parts, "time");
  if (apart !== null) return apart.time;
  for (const { spans } of terms) {
    for (const { time } of spans) if (time !== null) return time;
  }
  return null;
}

const BEFORE_A_DATE: readonly Part["kind"][] = ["relative", "subject", "count", "weekdays", "recurrence"];

/** A dash or „a“ at either end, or a dash before a date that it could make the end of a range. */
function hasLooseEnds(parts: readonly Part[]): boolean {
  const told = parts.filter(({ kind }) => kind !== "filler" && kind !== "separator");
  return told.some(({ kind }, index) => {
    if (kind !== "dash" && kind !== "and") return false;
    const [before, after] = [told[index - 1], told[index + 1]];
    if (before === undefined || after === undefined || after.kind === "dash") return true;
    return kind === "dash" && after.kind === "date" && !BEFORE_A_DATE.includes(before.kind);
  });
}

/** „z 5. 5. 2019 na 12. 5. 2019“: two dates with nothing that joins them. */
function hasDatesSideBySide(parts: readonly Part[]): boolean {
  const told = parts.filter(({ kind }) => kind === "date" || kind === "separator" || kind === "and");
  return told.some(({ kind }, index) => kind === "date" && told[index - 1]?.kind === "date");
}

/** „5. 5. 2019 přesunuto“ takes the date back; only a date after the word stands. */
function movesAway(parts: readonly Part[]): boolean {
  const moved = parts.findIndex((part) => part.kind === "flag" && part.flag === "moved");
  const date = parts.findIndex(({ kind }) => kind === "date");
  return moved >= 0 && date >= 0 && date < moved;
}
