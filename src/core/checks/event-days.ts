import { dayText } from "../czech/date-words.ts";
import type { Finding, Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import { dayOffFindings } from "./days-off.ts";
import { issueOn } from "./issue-on.ts";

/** The days and hours of each event by themselves and against the project. */
export function checkEventDays({ events, project }: Workbook): readonly Issue[] {
  const { start, end } = project.record.values;
  return events.records
    .filter(({ values }) => values.state !== "zrušeno")
    .flatMap((event) => {
      const { date, replyBy } = event.values;
      return [
        ...(date === null ? [] : [...dayOffFindings(date, "meeting"), ...outside(date, start, end)]).map(
          issueOn(events, event, "date"),
        ),
        ...hourFindings(event).map(issueOn(events, event, "end")),
        ...(replyBy === null ? [] : replyFindings(replyBy, date)).map(issueOn(events, event, "replyBy")),
      ];
    });
}

function outside(date: PlainDate, start: PlainDate | null, end: PlainDate | null): readonly Finding[] {
  if (start !== null && date < start)
    return [{ code: "timing-before-project", values: { start: dayText(start) } }];
  if (end !== null && date > end) return [{ code: "timing-after-project", values: { end: dayText(end) } }];
  return [];
}

function hourFindings({ values }: Event): readonly Finding[] {
  const { start, end } = values;
  if (start === null || end === null || start < end) return [];
  return [{ code: "event-end-before-start", values: { start } }];
}

function replyFindings(replyBy: PlainDate, date: PlainDate | null): readonly Finding[] {
  if (date !== null && replyBy > date) return [{ code: "reply-after-event", values: { day: dayText(date) } }];
  return dayOffFindings(replyBy, "deadline");
}
