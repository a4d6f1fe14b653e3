import type { Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** Rows of Účast that speak of nobody, of no event, or twice of the same. */
export function checkAttendance({ attendance, events, contacts }: Workbook): readonly Issue[] {
  const eventIds = new Set(events.records.map(({ values }) => values.id));
  const contactIds = new Set(contacts.records.map(({ values }) => values.id));
  const doubles = doublesOf(attendance.records, ({ values }) =>
    values.event === "" || values.contact === "" ? null : `${values.event}|${values.contact}`,
  );
  return [
    ...attendance.records.flatMap((row) => {
      const { event, contact } = row.values;
      const noEvent = events.present && event !== "" && !eventIds.has(event);
      const noContact = contacts.present && contact !== "" && !contactIds.has(contact);
      return [
        ...(noEvent ? [issueOn(attendance, row, "event")({ code: "attendance-event-unknown" })] : []),
        ...(noContact ? [issueOn(attendance, row, "contact")({ code: "attendance-contact-unknown" })] : []),
      ];
    }),
    ...doubles.map(({ record, first }) =>
      issueOn(attendance, record, "contact")({ code: "attendance-doubled", values: { row: first.row } }),
    ),
  ];
}
