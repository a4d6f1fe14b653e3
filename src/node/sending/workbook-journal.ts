import { RefusedError } from "../../core/errors.ts";
import type { Action } from "../../core/plans/plan.ts";
import { journalChange, journalEntries, missingJournalColumns } from "../../core/sending/journal-entries.ts";
import type { JournalEntry } from "../../core/sending/operations.ts";
import { type Journal, readJournal } from "../../core/sending/read-journal.ts";
import type { Grid } from "../../core/sheet/grid.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { SEND_COMMAND_TEXTS as TEXTS } from "../../core/texts/sending.ts";
import { readInputFile, writeNamedFile } from "../files.ts";
import { refuseWhenOpen } from "../lock-files.ts";
import { patchXlsx } from "../xlsx/patch-xlsx.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";

type JournalAction = Extract<Action, { kind: "write-cells" | "replace-rows" }>;

/** The sheet Deník inside a workbook file. */
export interface WorkbookJournal {
  readonly read: () => Promise<readonly JournalEntry[]>;
  /** Reads the file anew, so that what people have changed and saved in the meantime stays. */
  readonly write: (entries: readonly JournalEntry[]) => Promise<void>;
}

/** The journal of one file; refuses a workbook that somebody has open, and a sheet without its main columns. */
export function workbookJournal(path: string, language: Language): WorkbookJournal {
  const fresh = async () => {
    await refuseWhenOpen(path, language);
    const bytes = await readInputFile(path, language);
    return { bytes, journal: journalAmong(await readXlsx(bytes, language), language) };
  };
  return {
    read: async () => journalEntries((await fresh()).journal),
    write: async (entries) => {
      const { bytes, journal } = await fresh();
      await writeNamedFile(path, patchXlsx(bytes, [journalAction(journal, entries)], language), language);
    },
  };
}

/** The journal among a workbook's sheets; refuses one without the columns that sending needs. */
export function journalAmong(grids: readonly Grid[], language: Language): Journal {
  const journal = readJournal(grids);
  const columns = missingJournalColumns(journal).join(", ");
  if (columns === "") return journal;
  throw new RefusedError(
    "workbook-has-errors",
    say(TEXTS.columnsMissing, language, { sheet: journal.sheet, columns }),
  );
}

/** What brings the sheet to the entries. */
export function journalAction(journal: Journal, entries: readonly JournalEntry[]): JournalAction {
  const change = journalChange(journal, entries);
  return change.kind === "cells"
    ? { kind: "write-cells", key: "journal", cells: change.cells }
    : { kind: "replace-rows", key: "journal", table: tableOf(change) };
}

function tableOf({ name, header, rows }: Extract<ReturnType<typeof journalChange>, { kind: "sheet" }>) {
  return { sheet: name, header, rows: rows.map((cells) => cells.map((text) => ({ text }))) };
}
