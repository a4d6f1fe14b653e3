import { dayText } from "../czech/date-words.ts";
import { dayAhead } from "../czech/working-days.ts";
import type { Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { readNotice } from "../workbook/notice.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import { type Bodies, groupsOf } from "./bodies.ts";
import { isComing } from "./event-readiness.ts";
import { issueOn } from "./issue-on.ts";

/** Coming events whose invitations should have left by the rules of their bodies, and have not. */
export function checkEventNotice(workbook: Workbook, bodies: Bodies, today: PlainDate): readonly Issue[] {
  const { events } = workbook;
  const invited = invitedEvents(workbook);
  return events.records
    .filter((event) => isComing(event, today) && !invited.has(event.values.id))
    .flatMap((event) => {
      const last = lastDayToSend(event, bodies);
      if (last === null || today <= last.day) return [];
      const values = { day: dayText(last.day), group: last.group };
      const code = last.group === "" ? "invitation-late" : "invitation-late-for-group";
      return [issueOn(events, event, "date")({ code, values })];
    });
}

function invitedEvents({ attendance, journal }: Workbook): ReadonlySet<string> {
  const invited = new Set<string>();
  for (const { values } of attendance.records) if (values.invitedOn !== null) invited.add(values.event);
  for (const { values } of journal.records) {
    const [kind, event = ""] = values.key.split(":");
    if (kind === "invitation") invited.add(event);
  }
  return invited;
}

/** The strictest rule of the bodies invited; `group` is "" for the usual seven days. */
function lastDayToSend(
  event: Event,
  { groupOf }: Bodies,
): { readonly day: PlainDate; readonly group: string } | null {
  const { date } = event.values;
  if (date === null) return null;
  const rules = groupsOf(event).flatMap((typed) => {
    const notice = groupOf(typed)?.values.notice ?? "";
    return notice === "" ? [] : [{ day: dayAhead(date, readNotice(notice)), group: typed }];
  });
  const usual = { day: dayAhead(date, readNotice("")), group: "" };
  const [first = usual, ...others] = rules;
  return others.reduce((strictest, rule) => (rule.day < strictest.day ? rule : strictest), first);
}
