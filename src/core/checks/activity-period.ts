import { dayText } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import type { Timing } from "../czech/timing/value.ts";
import type { Finding, Issue } from "../issue.ts";
import { firstDayOf, lastDayOf, partsOf } from "../plain-date.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

const CATALOGUE = /katalog|adresar|brozur/;
const MONTH_LENGTH = 7;
const CANCELLED = "zrušeno";

/** Activities timed outside the project; a catalogue after its end can no longer be paid from it. */
export function checkActivityPeriod({ activities, project }: Workbook): readonly Issue[] {
  const period = project.record.values;
  return activities.records.flatMap((activity) => {
    const { timing, state } = activity.values;
    if (timing === null || state === CANCELLED) return [];
    const isCatalogue = CATALOGUE.test(fold(activity.values.activity));
    return periodFindings(timing, period, isCatalogue).map(issueOn(activities, activity, "timing"));
  });
}

function periodFindings(timing: Timing, period: Period, isCatalogue: boolean): readonly Finding[] {
  const { first, last } = edgesOf(timing);
  if (period.end !== null && last !== null && last > period.end) {
    const code = isCatalogue ? "catalogue-after-project" : "timing-after-project";
    return [{ code, values: { end: dayText(period.end) } }];
  }
  if (period.start !== null && first !== null && first < period.start) {
    return [{ code: "timing-before-project", values: { start: dayText(period.start) } }];
  }
  return [];
}

/**
 * The latest day on which the timing may begin and the earliest on which it may end: a month that only reaches
 * over the project's edge is not outside, nor is a quarter, a half or a whole year.
 */
function edgesOf({ start, end }: Timing): { readonly first: string | null; readonly last: string | null } {
  const first = start === null ? null : lastDayOf(start);
  const last = end === null ? null : firstDayOf(end);
  if (start === null || end === null || first === null || last === null) return { first, last };
  return isCoarse(start, end) ? { first: lastDayOf(end), last: firstDayOf(start) } : { first, last };
}

function isCoarse(start: string, end: string): boolean {
  if (start.length !== MONTH_LENGTH || end.length !== MONTH_LENGTH) return false;
  const from = partsOf(start).month - 1;
  const months = (partsOf(end).year - partsOf(start).year) * 12 + partsOf(end).month - from;
  return [3, 6, 12].includes(months) && from % months === 0;
}
