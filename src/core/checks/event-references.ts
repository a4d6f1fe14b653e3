import { fold } from "../czech/text.ts";
import type { Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type Bodies, groupsOf } from "./bodies.ts";
import { issueOn } from "./issue-on.ts";
import { unknownItems } from "./unknown-items.ts";

/** What an event points to: its activity and the bodies invited. */
export function checkEventReferences({ events, activities }: Workbook, { match }: Bodies): readonly Issue[] {
  const known = new Set(activities.records.flatMap(({ values }) => [values.id, fold(values.activity)]));
  return events.records.flatMap((event) => {
    const { activity } = event.values;
    const lost = activities.present && activity !== "" && !known.has(activity) && !known.has(fold(activity));
    return [
      ...(lost ? [issueOn(events, event, "activity")({ code: "event-activity-unknown" })] : []),
      ...(match === null
        ? []
        : unknownItems(groupsOf(event), match, { unknown: "group-unknown", nearest: "group-unknown-nearest" })
      ).map(issueOn(events, event, "groups")),
    ];
  });
}
