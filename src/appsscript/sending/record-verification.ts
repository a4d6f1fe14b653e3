import { sentCells } from "../../core/plans/verification/sent-days.ts";
import type { Language } from "../../core/texts/say.ts";
import { verificationsSheet } from "../../core/workbook/verifications.ts";
import { whileWriting } from "../write-lock.ts";
import { journalNow } from "./journal-sheet.ts";
import { readFresh } from "./own-sheet.ts";
import { writeBlock } from "./write-block.ts";

interface Recording {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly language: Language;
}

/** Writes beside each provider to whom the letter has gone the day of it. */
export function recordVerification({ spreadsheet, language }: Recording): void {
  whileWriting(language, () => {
    const journal = journalNow(spreadsheet, language);
    const { sheet, shown, table } = readFresh(verificationsSheet, spreadsheet);
    const cells = sentCells({ verifications: table }, journal);
    if (sheet === null || cells.length === 0) return;
    writeBlock(sheet, shown, cells);
    SpreadsheetApp.flush();
  });
}
