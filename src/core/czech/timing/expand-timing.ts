import { addDays, addMonths, dayOfWeek, firstDayOf, lastDayOf, type PlainDate } from "../../plain-date.ts";
import { holidayName } from "../holidays.ts";
import { dayAhead, isWorkingDay, type Lead } from "../working-days.ts";
import type { Timing } from "./value.ts";
import {
  MOST_PROPOSALS,
  meet,
  repeated,
  type Stretch,
  spread,
  type Wanted,
  wantedFor,
} from "./wanted-days.ts";

/** A dated occurrence for a person to accept. */
export interface Proposal {
  readonly date: PlainDate;
  /** The day first wanted and why it was left: `weekend` or the Czech name of the holiday; null when kept. */
  readonly moved: { readonly from: PlainDate; readonly because: string } | null;
  /** The day is written in the phrase and was kept even if it is no working day. */
  readonly exact: boolean;
  /** The last day for sending the invitation. */
  readonly sendBy: PlainDate;
  /** The invitation should have left before today. */
  readonly late: boolean;
}

/** Why nothing is proposed. */
type NoProposals =
  | "not-understood"
  | "year-missing"
  | "no-count"
  | "continuous"
  | "deadline"
  | "interval-missing"
  | "too-many"
  | "outside-period"
  | "no-working-day";

/** The proposals, or why there are none. */
interface Expansion {
  readonly proposals: readonly Proposal[];
  readonly reason: NoProposals | null;
}

/** What the proposals must fit in with. */
interface ExpansionSettings {
  /** The project's first and last day. */
  readonly period: Stretch;
  /** How long before an event its invitation must leave. */
  readonly notice: Lead;
  readonly today: PlainDate;
}

/** A day is moved this far at most in search of a working day. */
const FARTHEST_MOVE = 10;

/**
 * Proposes days for a term that has no exact ones: „čtvrtletně“ in a project of 24 months gives eight, „4 akce“ in
 * a range four. Weekends and Czech public holidays are avoided, and nothing lies outside the period.
 */
export function expandTiming(timing: Timing, settings: ExpansionSettings): Expansion {
  const reason = reasonAgainst(timing);
  if (reason !== null) return none(reason);
  const window = windowOf(timing, settings.period);
  if (window === null) return none("outside-period");
  const wanted = wantedDays(timing, window);
  if (wanted.length === 0) return none("outside-period");
  if (wanted.length > MOST_PROPOSALS) return none("too-many");
  const proposals = onWorkingDays(wanted, settings);
  return proposals.length === 0 ? none("no-working-day") : { proposals, reason: null };
}

function none(reason: NoProposals): Expansion {
  return { proposals: [], reason };
}

function reasonAgainst(timing: Timing): NoProposals | null {
  switch (timing.kind) {
    case "vague":
    case "unknown":
      return "not-understood";
    case "continuous":
    case "deadline":
      return timing.kind;
    case "range":
      return "no-count";
    case "recurring":
      return reasonAgainstRecurring(timing);
    case "point":
      return timing.start === null && timing.projectMonths === null ? "year-missing" : null;
    case "count_in_range":
      return timing.partial === null ? null : "year-missing";
  }
}

function reasonAgainstRecurring({ every, start, partial }: Timing): NoProposals | null {
  if (every === null) return "interval-missing";
  if (every === "working day" || every === "P1D") return "too-many";
  return partial !== null && every !== "P1Y" && start === null ? "year-missing" : null;
}

/** Where the phrase and the project meet. */
function windowOf({ start, end, projectMonths }: Timing, period: Stretch): Stretch | null {
  if (projectMonths !== null) return meet(period, monthsOf(projectMonths, period));
  return meet(period, {
    start: start === null ? period.start : firstDayOf(start),
    end: end === null ? period.end : lastDayOf(end),
  });
}

function monthsOf(
  { first, last }: { readonly first: number; readonly last: number },
  { start }: Stretch,
): Stretch {
  return { start: addMonths(start, first - 1), end: addDays(addMonths(start, last), -1) };
}

function wantedDays(timing: Timing, window: Stretch): readonly Wanted[] {
  if (timing.kind === "recurring") return repeated(timing, window);
  if (timing.dates.length > 0) return timing.dates.flatMap((date) => wantedFor(date, window));
  if (timing.kind === "count_in_range")
    return spread(Math.min(timing.count ?? 1, MOST_PROPOSALS + 1), window);
  return timing.start === null ? spread(1, window) : wantedFor(timing.start, window);
}

/** Each wanted day on the nearest free working day of its stretch; days without one are left out. */
function onWorkingDays(wanted: readonly Wanted[], settings: ExpansionSettings): readonly Proposal[] {
  const taken = new Set<PlainDate>();
  return wanted.flatMap((day) => {
    const date = day.exact ? day.date : nearestWorkingDay(day, taken);
    if (date === null || taken.has(date)) return [];
    taken.add(date);
    return [proposalOf(day, date, settings)];
  });
}

/** Later before earlier, never out of the stretch that the day stands for. */
function nearestWorkingDay({ date, within }: Wanted, taken: ReadonlySet<PlainDate>): PlainDate | null {
  for (let distance = 0; distance <= FARTHEST_MOVE; distance += 1) {
    for (const day of [addDays(date, distance), addDays(date, -distance)]) {
      const inside = day >= within.start && day <= within.end;
      if (inside && isWorkingDay(day) && !taken.has(day)) return day;
    }
  }
  return null;
}

function proposalOf(wanted: Wanted, date: PlainDate, { notice, today }: ExpansionSettings): Proposal {
  const sendBy = dayAhead(date, notice);
  return {
    date,
    moved: date === wanted.date ? null : { from: wanted.date, because: whyMoved(wanted.date) },
    exact: wanted.exact,
    sendBy,
    late: sendBy < today,
  };
}

function whyMoved(date: PlainDate): string {
  return holidayName(date) ?? (dayOfWeek(date) > 5 ? "weekend" : "taken");
}
