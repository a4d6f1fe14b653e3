import { shortDate } from "../czech/date-words.ts";
import { type Issue, issueAt } from "../issue.ts";
import type { Announcing } from "../sending/announcing.ts";
import { cellRef } from "../sheet/table.ts";
import type { AnnouncedEvent } from "./announced-event.ts";
import type { CommandInput } from "./command-input.ts";
import type { EventNotices } from "./notices.ts";

interface Known {
  readonly announced: AnnouncedEvent;
  readonly announcing: Announcing;
  readonly people: EventNotices;
}

/** What somebody should know before anything about an announced event goes out. */
export function announcingIssues({ workbook }: CommandInput, known: Known): readonly Issue[] {
  const { announced, announcing, people } = known;
  const { event, id } = announced.chosen;
  const { history } = announced;
  const { name, date } = event.values;
  const at = cellRef(
    workbook.events,
    announced.gone ? { row: Math.max(workbook.events.headerRow, 1) } : event,
    "id",
  );
  const count = history.told.size;
  const unknown = [...history.told.values()].some(({ version }) => !history.announced.has(version));
  return [
    ...(announced.gone
      ? [
          issueAt(at, id, {
            code: "event-row-gone",
            values: { event: id, name, day: date === null ? "–" : shortDate(date, "cs"), count },
          }),
        ]
      : []),
    ...(unknown && !announcing.facts.cancelled
      ? [issueAt(at, id, { code: "event-announcement-unknown", values: { event: id } })]
      : []),
    ...people.gone.map((contact) =>
      issueAt(
        { sheet: workbook.contacts.sheet, row: Math.max(workbook.contacts.headerRow, 1), column: "ID" },
        contact,
        {
          code: "invited-contact-gone",
          values: { contact, event: id },
        },
      ),
    ),
  ];
}
