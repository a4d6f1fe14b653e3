import { answeredCells } from "../../core/plans/comments/answered-cells.ts";
import type { Language } from "../../core/texts/say.ts";
import { commentsSheet } from "../../core/workbook/comments.ts";
import { whileWriting } from "../write-lock.ts";
import { journalNow } from "./journal-sheet.ts";
import { readFresh } from "./own-sheet.ts";
import { writeBlock } from "./write-block.ts";

interface Recording {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly language: Language;
}

/** Writes beside each comment whose author the journal says to have been answered the day of it. */
export function recordAnswered({ spreadsheet, language }: Recording): void {
  whileWriting(language, () => {
    const journal = journalNow(spreadsheet, language);
    const { sheet, shown, table } = readFresh(commentsSheet, spreadsheet);
    const cells = answeredCells({ comments: table }, journal);
    if (sheet === null || cells.length === 0) return;
    writeBlock(sheet, shown, cells);
    SpreadsheetApp.flush();
  });
}
