import { RefusedError } from "../../core/errors.ts";
import type { Action } from "../../core/plans/plan.ts";
import { journalChange, journalEntries, missingJournalColumns } from "../../core/sending/journal-entries.ts";
import type { JournalEntry } from "../../core/sending/operations.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { SEND_COMMAND_TEXTS as TEXTS } from "../../core/texts/sending.ts";
import { readInputFile, writeNamedFile } from "../files.ts";
import { refuseWhenOpen } from "../lock-files.ts";
import { patchXlsx } from "../xlsx/patch-xlsx.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";

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
    const journal = readJournal(await readXlsx(bytes, language));
    const columns = missingJournalColumns(journal).join(", ");
    if (columns === "") return { bytes, journal };
    throw new RefusedError(
      "workbook-has-errors",
      say(TEXTS.columnsMissing, language, { sheet: journal.sheet, columns }),
    );
  };
  return {
    read: async () => journalEntries((await fresh()).journal),
    write: async (entries) => {
      const { bytes, journal } = await fresh();
      const change = journalChange(journal, entries);
      const action: Action & { kind: "write-cells" | "replace-rows" } =
        change.kind === "cells"
          ? { kind: "write-cells", key: "journal", cells: change.cells }
          : { kind: "replace-rows", key: "journal", table: tableOf(change) };
      await writeNamedFile(path, patchXlsx(bytes, [action], language), language);
    },
  };
}

function tableOf({ name, header, rows }: Extract<ReturnType<typeof journalChange>, { kind: "sheet" }>) {
  return { sheet: name, header, rows: rows.map((cells) => cells.map((text) => ({ text }))) };
}
