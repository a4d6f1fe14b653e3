import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import { announcementKey } from "../../sending/event-history.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** The contacts (folded ids) who have a day of invitation or an answer in Účast: somebody has reached them. */
export function reachedContacts(workbook: Workbook, event: string): ReadonlySet<string> {
  const reached = rowsOf(workbook, event).filter(
    ({ texts, values }) => texts.invitedOn !== "" || !["", "neodpověděl"].includes(values.answer),
  );
  return new Set(reached.map(({ values }) => fold(values.contact)));
}

/**
 * The contacts (folded ids) whose day in Účast is not before the day on which this version of the event was announced
 * to the others: a letter has told them since. Nobody while nothing of it was announced.
 */
export function toldSince(workbook: Workbook, event: string, version: number): ReadonlySet<string> {
  const day = announcedOn(workbook, announcementKey(event, version));
  if (day === null) return new Set();
  const told = rowsOf(workbook, event).filter(
    ({ values }) => values.invitedOn !== null && values.invitedOn >= day,
  );
  return new Set(told.map(({ values }) => fold(values.contact)));
}

function rowsOf({ attendance }: Workbook, event: string) {
  return attendance.records.filter(({ values }) => fold(values.event) === fold(event));
}

function announcedOn({ journal }: Workbook, key: string): PlainDate | null {
  const days = journal.records.filter(({ texts }) => texts.key === key).map(({ texts }) => texts.at);
  const first = days.sort()[0]?.slice(0, 10) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(first) ? first : null;
}
