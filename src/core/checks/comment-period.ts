import { dayText } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import { addDays, daysBetween, type PlainDate } from "../plain-date.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Something of Aktivity or Akce with its first and last day, and where to report it. */
interface Dated {
  readonly name: string;
  readonly start: PlainDate | null;
  readonly end: PlainDate;
  readonly row: number;
  readonly report: (finding: Finding) => Issue;
}

/**
 * A draft is to be open at least two weeks before the hearing and two weeks after it (CpKP, Metodika
 * zapojování veřejnosti, 2.2.19); the Zlín region gave 8 days in 2020.
 */
const MIN_DAYS = 14;
/** A hearing and a comment period further apart belong to different drafts. */
const SAME_DRAFT_DAYS = 60;
const DAY_LENGTH = 10;
const CANCELLED = "zrušeno";

const COMMENTS = /pripomink/;
const SETTLEMENT = /vyporadan/;
const HEARING = /verejn\p{L}{1,3}(?:projednan|slysen)/u;
const OPENING = /uvodni/;

/** How long comments are taken, whether before and after the hearing, and when they are settled. */
export function checkCommentPeriod(workbook: Workbook): readonly Issue[] {
  const dated = [...datedActivities(workbook), ...datedEvents(workbook)];
  const periods = dated.filter(({ name }) => COMMENTS.test(name) && !SETTLEMENT.test(name));
  if (periods.length === 0) return [];
  const hearings = dated.filter(({ name }) => HEARING.test(name) && !OPENING.test(name));
  const settlements = dated.filter(({ name }) => SETTLEMENT.test(name));
  return [
    ...periods.flatMap(shortPeriod),
    ...hearings.flatMap((hearing) => besideHearing(hearing, periods)),
    ...settledAtOnce(settlements, periods),
  ];
}

function datedActivities({ activities }: Workbook): readonly Dated[] {
  return activities.records.flatMap((activity) => {
    const { timing, state } = activity.values;
    if (timing === null || timing.end === null || state === CANCELLED) return [];
    if (timing.end.length !== DAY_LENGTH) return [];
    const start = timing.start?.length === DAY_LENGTH && timing.kind !== "deadline" ? timing.start : null;
    const report = issueOn(activities, activity, "timing");
    return [{ name: fold(activity.values.activity), start, end: timing.end, row: activity.row, report }];
  });
}

function datedEvents({ events }: Workbook): readonly Dated[] {
  return events.records.flatMap((event) => {
    const { date, state } = event.values;
    if (date === null || state === CANCELLED) return [];
    const report = issueOn(events, event, "date");
    return [{ name: fold(event.values.name), start: date, end: date, row: event.row, report }];
  });
}

function shortPeriod({ start, end, report }: Dated): readonly Issue[] {
  if (start === null || start >= end) return [];
  const days = daysBetween(start, end) + 1;
  return days >= MIN_DAYS ? [] : [report({ code: "comment-period-short", values: { days } })];
}

function besideHearing({ end: day, report }: Dated, periods: readonly Dated[]): readonly Issue[] {
  const period = periods.find(
    ({ start, end }) =>
      addDays(start ?? end, -SAME_DRAFT_DAYS) <= day && day <= addDays(end, SAME_DRAFT_DAYS),
  );
  if (period === undefined) return [];
  const before = period.start === null ? MIN_DAYS : daysBetween(period.start, day);
  const after = daysBetween(day, period.end);
  const values = { row: period.row };
  return [
    ...(before < MIN_DAYS
      ? [report({ code: "hearing-soon-after-draft", values: { ...values, days: Math.max(0, before) } })]
      : []),
    ...(after < MIN_DAYS
      ? [report({ code: "hearing-near-deadline", values: { ...values, days: Math.max(0, after) } })]
      : []),
  ];
}

/** Blansko settled comments at a meeting on the very day until which they could be sent (31 October 2012). */
function settledAtOnce(settlements: readonly Dated[], periods: readonly Dated[]): readonly Issue[] {
  const deadlines = new Map(periods.map((period) => [period.end, period]));
  return settlements.flatMap(({ start, end, report }) => {
    const period = deadlines.get(start ?? end);
    if (period === undefined) return [];
    const values = { row: period.row, day: dayText(period.end) };
    return [report({ code: "settlement-on-deadline", values })];
  });
}
