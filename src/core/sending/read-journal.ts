import { fold, tidy, tidyLine } from "../czech/text.ts";
import type { Grid } from "../sheet/grid.ts";
import { findHeader } from "../sheet/header.ts";
import { journalSheet } from "../workbook/journal.ts";
import { gridOf } from "../workbook/workbook.ts";
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
  const grid = grids.find((one) => names.has(fold(one.name))) ?? gridOf(journalSheet, grids);
  if (grid === undefined || grid.rows.every(isEmpty)) {
    return { sheet: grid?.name ?? name.cs, isBlank: true, headerRow: 0, columns: {}, rows: [] };
  }
  const { rowIndex, columns } = findHeader(journalSheet, grid);
  const entryOf = entryReader(JOURNAL_COLUMNS.map((key) => columns[key]));
  const rows = rowIndex < 0 ? [] : grid.rows.slice(rowIndex + 1);
  return {
    sheet: grid.name,
    isBlank: false,
    headerRow: rowIndex + 1,
    columns: Object.fromEntries(Object.entries(columns).map(([key, index]) => [key, index + 1])),
    rows: rows.flatMap((cells, offset) =>
      isEmpty(cells) ? [] : [{ row: rowIndex + 2 + offset, entry: entryOf(cells) }],
    ),
  };
}

function isEmpty(cells: readonly string[]): boolean {
  // A key stands first in nearly every row.
  const [first = ""] = cells;
  return first.trim() === "" && cells.every((cell) => cell.trim() === "");
}

type Tidied = (text: string) => string;

/** States and senders repeat in thousands of rows: each is tidied once. */
function remembering(tidied: Tidied): Tidied {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = tidied(text);
    known.set(text, now);
    return now;
  };
}

function entryReader(indexes: readonly (number | undefined)[]): (cells: readonly string[]) => JournalEntry {
  const [key = -1, state = -1, at = -1, by = -1, reference = -1, error = -1] = indexes;
  const usual = remembering(tidy);
  return (cells) => ({
    key: tidyLine(cells[key] ?? ""),
    state: usual(cells[state] ?? ""),
    at: tidy(cells[at] ?? ""),
    by: usual(cells[by] ?? ""),
    reference: tidy(cells[reference] ?? ""),
    error: usual(cells[error] ?? ""),
  });
}
