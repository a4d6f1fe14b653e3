import { RefusedError } from "../../core/errors.ts";
import { journalChange, journalEntries, missingJournalColumns } from "../../core/sending/journal-entries.ts";
import type { JournalEntry } from "../../core/sending/operations.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { journalSheet } from "../../core/workbook/journal.ts";
import { makeSheet } from "../make-sheet.ts";
import { writeTexts } from "../text-range.ts";
import { whileWriting } from "../write-lock.ts";
import { findFresh } from "./own-sheet.ts";
import { writeBlock } from "./write-block.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The rows of Deník as they are now; one read. */
export function journalNow(spreadsheet: Spreadsheet, language: Language): readonly JournalEntry[] {
  return journalEntries(freshJournal(spreadsheet, language).journal);
}

/** Brings Deník to the entries by one read and one write, and has Google store it before it returns. */
export function writeJournal(
  spreadsheet: Spreadsheet,
  entries: readonly JournalEntry[],
  language: Language,
): void {
  if (entries.length > 0) whileWriting(language, () => writeNow(spreadsheet, entries, language));
}

function writeNow(spreadsheet: Spreadsheet, entries: readonly JournalEntry[], language: Language): void {
  const { sheet, shown, journal } = freshJournal(spreadsheet, language);
  const change = journalChange(journal, entries);
  if (change.kind === "cells") {
    if (sheet !== null) writeBlock(sheet, shown, change.cells);
  } else {
    const made = sheet ?? makeSheet(change.name, spreadsheet, language);
    const rows = [change.header, ...change.rows].map((texts) => texts.map((text) => ({ text })));
    const missing = rows.length - made.getMaxRows();
    if (missing > 0) made.insertRowsAfter(made.getMaxRows(), missing);
    writeTexts(made.getRange(1, 1, rows.length, change.header.length), rows);
  }
  SpreadsheetApp.flush();
}

function freshJournal(spreadsheet: Spreadsheet, language: Language) {
  const { sheet, shown } = findFresh(journalSheet, spreadsheet);
  const journal = readJournal(sheet === null ? [] : [{ name: sheet.getName(), rows: shown }]);
  const columns = missingJournalColumns(journal).join(", ");
  if (columns === "") return { sheet, shown, journal };
  const values = { sheet: journal.sheet, columns };
  throw new RefusedError("workbook-has-errors", say(TEXTS.columnsMissing, language, values));
}
