import { fold } from "../czech/text.ts";
import type { Timing } from "../czech/timing/value.ts";
import type { Finding, Issue } from "../issue.ts";
import type { Activity, Workbook } from "../workbook/workbook.ts";
import { dayOffFindings } from "./days-off.ts";
import { issueOn } from "./issue-on.ts";

const DAY_LENGTH = 10;
const COMMENTS = /pripomink/;
const CANCELLED = "zrušeno";

/** Days of meetings and deadlines in Aktivity on which nobody works. */
export function checkActivityDays({ activities }: Workbook): readonly Issue[] {
  return activities.records.flatMap((activity) => {
    const { timing, state } = activity.values;
    if (timing === null || state === CANCELLED) return [];
    return dayFindings(timing, activity).map(issueOn(activities, activity, "timing"));
  });
}

function dayFindings(timing: Timing, { values }: Activity): readonly Finding[] {
  const { kind, end, dates } = timing;
  if (kind === "deadline") return days([end]).flatMap((day) => dayOffFindings(day, "deadline"));
  if (kind === "range" && COMMENTS.test(fold(values.activity)))
    return days([end]).flatMap((day) => dayOffFindings(day, "deadline"));
  if (kind === "point" || dates.length > 0)
    return days(dates.length > 0 ? dates : [timing.start]).flatMap((day) => dayOffFindings(day, "meeting"));
  return [];
}

function days(dates: readonly (string | null)[]): readonly string[] {
  return dates.filter((date): date is string => date !== null && date.length === DAY_LENGTH);
}
