import { fold } from "../czech/text.ts";
import type { CellAddress } from "../sheet/grid.ts";
import { DEED_STATES, journalSheet } from "../workbook/journal.ts";
import type { JournalEntry } from "./operations.ts";
import { JOURNAL_COLUMNS, type Journal } from "./read-journal.ts";

/** A text for one cell of the journal. */
export interface JournalWrite extends CellAddress {
  readonly text: string;
}

const NEEDED = ["key", "state", "reference"] as const;

/** How a shell brings the sheet to the entries: by cells, or by making it when it is missing or empty. */
export type JournalChange =
  | { readonly kind: "cells"; readonly cells: readonly JournalWrite[] }
  | {
      readonly kind: "sheet";
      readonly name: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Columns that sending cannot do without and the journal lacks, by their names; [] when it may go on. */
export function missingJournalColumns({ isBlank, columns }: Journal): readonly string[] {
  return isBlank ? [] : NEEDED.filter((key) => columns[key] === undefined).map(labelOf);
}

function labelOf(key: (typeof JOURNAL_COLUMNS)[number]): string {
  return journalSheet.columns[key].label.cs;
}

/** The rows of the journal that name a deed. */
export function journalEntries({ rows }: Journal): readonly JournalEntry[] {
  return rows.filter(({ entry }) => entry.key !== "").map(({ entry }) => entry);
}

/**
 * What brings the journal to the entries: every row of a key is written, wherever it has been moved to; a deed
 * without a row gets one below the last. Of entries with the same key the last counts.
 */
export function journalChange(journal: Journal, entries: readonly JournalEntry[]): JournalChange {
  const unique = [...new Map(entries.map((one) => [one.key, one])).values()];
  if (!journal.isBlank) return { kind: "cells", cells: cellsOf(journal, unique) };
  return {
    kind: "sheet",
    name: journal.sheet,
    header: JOURNAL_COLUMNS.map(labelOf),
    rows: unique.map((entry) => JOURNAL_COLUMNS.map((key) => entry[key])),
  };
}

function cellsOf(journal: Journal, entries: readonly JournalEntry[]): readonly JournalWrite[] {
  const rows = rowsByKey(journal);
  let last = journal.rows.reduce((most, { row }) => Math.max(most, row), journal.headerRow);
  return entries.flatMap((entry) => {
    const there = rows.get(entry.key);
    if (there === undefined) last += 1;
    return (there ?? [last]).flatMap((row) => rowWrites(journal, row, entry));
  });
}

function rowsByKey(journal: Journal): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { entry, row } of journal.rows) {
    const there = rows.get(entry.key);
    if (there === undefined) rows.set(entry.key, [row]);
    else there.push(row);
  }
  return rows;
}

function rowWrites({ sheet, columns }: Journal, row: number, entry: JournalEntry): readonly JournalWrite[] {
  return JOURNAL_COLUMNS.flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : [{ sheet, row, column, text: entry[key] }];
  });
}

/** A state as it was meant, or null when a person made something else of it. */
export function deedState(state: string): (typeof DEED_STATES)[number] | null {
  // Nearly every row holds the very word; folding twenty thousand of them takes its time.
  const known = DEED_STATES.find((word) => word === state);
  if (known !== undefined) return known;
  const folded = fold(state);
  return DEED_STATES.find((word) => fold(word) === folded) ?? null;
}
