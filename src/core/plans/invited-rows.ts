import { appendRows, cellsOf, lackingColumns } from "../answers/rows.ts";
import { isPlainDate, partsOf } from "../plain-date.ts";
import { deedState } from "../sending/journal-entries.ts";
import type { JournalEntry } from "../sending/operations.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Action } from "./plan.ts";

/** Whom the journal says to have been invited to an event, as rows of Účast: new ones, or the day in those there are. */
export function invitedRows(
  workbook: Pick<Workbook, "attendance">,
  event: string,
  journal: readonly JournalEntry[],
): readonly Action[] {
  if (lackingColumns(workbook.attendance, ["event", "contact"]).length > 0) return [];
  const rows = new Map(
    workbook.attendance.records
      .filter(({ texts }) => texts.event === event)
      .map((record) => [record.texts.contact, record]),
  );
  const invited = invitedOn(event, journal);
  const added = [...invited]
    .filter(([contact]) => !rows.has(contact))
    .map(([contact, day]) => ({ event, contact, invitedOn: day }));
  const dated = [...invited].flatMap(([contact, day]) => {
    const record = rows.get(contact);
    if (record === undefined || record.texts.invitedOn !== "") return [];
    return cellsOf(workbook.attendance, record.row, { invitedOn: day });
  });
  return [
    ...appendRows(workbook.attendance, added, `invited:${event}`),
    ...(dated.length === 0
      ? []
      : [{ kind: "write-cells", key: `invited-on:${event}`, cells: dated } as const]),
  ];
}

/** Contact → the day of the first invitation, as people write it. */
function invitedOn(event: string, journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const begin = `invitation:${event}:`;
  const days = new Map<string, string>();
  for (const { key, state, at } of journal) {
    if (!key.startsWith(begin) || deedState(state) !== "odesláno") continue;
    const contact = key.slice(begin.length, key.lastIndexOf(":"));
    if (!days.has(contact)) days.set(contact, shownDay(at.slice(0, 10)));
  }
  return days;
}

function shownDay(day: string): string {
  if (!isPlainDate(day)) return "";
  const { year, month, day: number } = partsOf(day);
  return `${number}. ${month}. ${year}`;
}
