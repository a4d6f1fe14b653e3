import { appendRows, lackingColumns } from "../../core/answers/rows.ts";
import { type PlainDate, partsOf } from "../../core/plain-date.ts";
import type { Language } from "../../core/texts/say.ts";
import { attendanceSheet } from "../../core/workbook/attendance.ts";
import { makeSheet } from "../make-sheet.ts";
import type { InvitationDeed } from "./invitation-deeds.ts";
import { readFresh } from "./own-sheet.ts";
import { writeBlock } from "./write-block.ts";

interface Recording {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly today: PlainDate;
  readonly language: Language;
}

/** Gives everybody invited a row in Účast, once; a person's rows there stay as they are. */
export function recordInvited(
  invited: readonly InvitationDeed[],
  { spreadsheet, today, language }: Recording,
): void {
  if (invited.length === 0) return;
  const found = readFresh(attendanceSheet, spreadsheet);
  if (found.sheet === null) makeSheet(attendanceSheet.name.cs, spreadsheet, language);
  const { sheet, shown, table } = found.sheet === null ? readFresh(attendanceSheet, spreadsheet) : found;
  if (sheet === null || lackingColumns(table, ["event", "contact"]).length > 0) return;
  const there = new Set(table.records.map(({ texts }) => JSON.stringify([texts.event, texts.contact])));
  const { year, month, day } = partsOf(today);
  const rows = invited
    .map(({ event, recipient: { id } }) => ({
      event,
      contact: id,
      invitedOn: `${day}. ${month}. ${year}`,
    }))
    .filter(({ event, contact }) => !there.has(JSON.stringify([event, contact])));
  const actions = appendRows(table, rows, "row:invited");
  const cells = actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
  if (cells.length === 0) return;
  writeBlock(sheet, shown, cells);
  SpreadsheetApp.flush();
}
