import { dayText } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import type { Issue } from "../issue.ts";
import { lastDayOf, type PlainDate, partsOf } from "../plain-date.ts";
import type { Activity, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

const FINAL_HEARING = /zaverecn\p{L}*(?:verejn\p{L}*)?(?:projednani|setkani|konferenc)/u;
const WORKING_GROUPS = /pracovni(?:ch|mi)?skupin/;
const CANCELLED = "zrušeno";

/**
 * The final hearing shows what the working groups have made, so it cannot come before their end. Real: a final
 * hearing in 9-11/2018 beside groups that meet until 11/2019 (Plán informační kampaně ORP Strakonice).
 */
export function checkFinalHearing({ activities }: Workbook): readonly Issue[] {
  const live = activities.records.filter(({ values }) => values.state !== CANCELLED);
  const hearings = live.filter(({ values }) => FINAL_HEARING.test(fold(values.activity)));
  if (hearings.length === 0) return [];
  const groups = latest(live.filter((activity) => isWorkOfGroups(activity)));
  if (groups === null) return [];
  return hearings.flatMap((hearing) => {
    const end = endOf(hearing);
    if (end === null || end >= groups.end) return [];
    const values = {
      row: groups.row,
      end: dayText(groups.end),
      year: yearNotBefore(end, groups.end),
    };
    return [issueOn(activities, hearing, "timing")({ code: "final-hearing-early", values })];
  });
}

function isWorkOfGroups({ values }: Activity): boolean {
  const name = fold(values.activity);
  return WORKING_GROUPS.test(name) && !FINAL_HEARING.test(name);
}

function latest(activities: readonly Activity[]): { readonly row: number; readonly end: PlainDate } | null {
  let found: { readonly row: number; readonly end: PlainDate } | null = null;
  for (const activity of activities) {
    const end = endOf(activity);
    if (end !== null && (found === null || end > found.end)) found = { row: activity.row, end };
  }
  return found;
}

function endOf({ values }: Activity): PlainDate | null {
  const end = values.timing?.end ?? null;
  return end === null ? null : lastDayOf(end);
}

/** The first year in which the hearing's own month and day come after the groups' end. */
function yearNotBefore(hearing: PlainDate, groups: PlainDate): number {
  const { year } = partsOf(groups);
  return hearing.slice(4) >= groups.slice(4) ? year : year + 1;
}
