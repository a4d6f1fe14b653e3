import { fold, tidy, tidyLine } from "../czech/text.ts";
import type { Grid } from "../sheet/grid.ts";
import { findHeader } from "../sheet/header.ts";
import { journalSheet } from "../workbook/journal.ts";
import type { JournalEntry } from "./operations.ts";

/** The journal's columns in their order. */
export const JOURNAL_COLUMNS = ["key", "state", "at", "by", "reference", "error"] as const;

/** The sheet Deník as sending needs it: texts only, since it has thousands of rows and is read at every chunk. */
export interface Journal {
  /** The name that the tab really has, or is to get. */
  readonly sheet: string;
  /** Not there, or nothing in it. */
  readonly isBlank: boolean;
  readonly headerRow: number;
  /** Columns counted from 1; those that the sheet lacks are missing here. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly rows: readonly { readonly row: number; readonly entry: JournalEntry }[];
}

/** The journal among a workbook's sheets, whether there is one or not; the other sheets are not read. */
export function readJournal(grids: readonly Grid[]): Journal {
  const { name, aliases } = journalSheet;
  const names = new Set([name.cs, name.en, ...aliases].map(fold));
  const grid = grids.find((one) => names.has(fold(one.name)));
  if (grid === undefined || grid.rows.every(isEmpty)) {
    return { sheet: grid?.name ?? name.cs, isBlank: true, headerRow: 0, columns: {}, rows: [] };
  }
  const { rowIndex, columns } = findHeader(journalSheet, grid);
  const indexes = JOURNAL_COLUMNS.map((key) => columns[key]);
  const rows = rowIndex < 0 ? [] : grid.rows.slice(rowIndex + 1);
  return {
    sheet: grid.name,
    isBlank: false,
    headerRow: rowIndex + 1,
    columns: Object.fromEntries(Object.entries(columns).map(([key, index]) => [key, index + 1])),
    rows: rows.flatMap((cells, offset) =>
      isEmpty(cells) ? [] : [{ row: rowIndex + 2 + offset, entry: entryOf(cells, indexes) }],
    ),
  };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}

function entryOf(cells: readonly string[], indexes: readonly (number | undefined)[]): JournalEntry {
  const text = (column: number) => {
    const index = indexes[column];
    return index === undefined ? "" : tidy(cells[index] ?? "");
  };
  const [key, state, at, by, reference, error] = [0, 1, 2, 3, 4, 5] as const;
  return {
    key: tidyLine(text(key)),
    state: text(state),
    at: text(at),
    by: text(by),
    reference: text(reference),
    error: text(error),
  };
}
