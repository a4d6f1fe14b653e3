import { invitedRows } from "../../core/plans/invited-rows.ts";
import { versionCells } from "../../core/plans/version-cells.ts";
import type { JournalEntry } from "../../core/sending/operations.ts";
import type { Language } from "../../core/texts/say.ts";
import { attendanceSheet } from "../../core/workbook/attendance.ts";
import { eventsSheet } from "../../core/workbook/events.ts";
import { makeSheet } from "../make-sheet.ts";
import { whileWriting } from "../write-lock.ts";
import { journalNow } from "./journal-sheet.ts";
import { readFresh } from "./own-sheet.ts";
import { writeBlock } from "./write-block.ts";

interface Recording {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly language: Language;
}

/**
 * Gives everybody whom the journal says to have been invited a row in Účast, once, and the events the version that was
 * announced; what people wrote in Účast stays as it is.
 */
export function recordInvited(events: readonly string[], recording: Recording): void {
  if (events.length > 0) whileWriting(recording.language, () => recordNow(events, recording));
}

function recordNow(events: readonly string[], { spreadsheet, language }: Recording): void {
  const journal = journalNow(spreadsheet, language);
  const rows = events.map((event) => recordRows(event, journal, { spreadsheet, language }));
  const versions = recordVersions(journal, spreadsheet);
  if (versions || rows.includes(true)) SpreadsheetApp.flush();
}

function recordRows(
  event: string,
  journal: readonly JournalEntry[],
  { spreadsheet, language }: Recording,
): boolean {
  const found = readFresh(attendanceSheet, spreadsheet);
  if (found.sheet === null) makeSheet(attendanceSheet.name.cs, spreadsheet, language);
  const { sheet, shown, table } = found.sheet === null ? readFresh(attendanceSheet, spreadsheet) : found;
  const actions = invitedRows({ attendance: table }, event, journal);
  const cells = actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
  if (sheet === null || cells.length === 0) return false;
  writeBlock(sheet, shown, cells);
  return true;
}

function recordVersions(
  journal: readonly JournalEntry[],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): boolean {
  const { sheet, shown, table } = readFresh(eventsSheet, spreadsheet);
  const keys = journal.map(({ key }) => key);
  const cells = versionCells({ events: table }, keys);
  if (sheet === null || cells.length === 0) return false;
  writeBlock(sheet, shown, cells);
  return true;
}
