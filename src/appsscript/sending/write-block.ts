import type { CellWrite } from "../../core/plans/plan.ts";
import { writeTexts } from "../text-range.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows as near as this are written together; in a long sheet that people have sorted, all in between would take minutes. */
const NEAR_ROWS = 12;

/**
 * Writes texts into rows of one sheet by one write for each block of neighbouring columns and near rows: the few cells
 * in between get what they have just shown. Only for columns that are the program's own.
 */
export function writeBlock(
  sheet: Sheet,
  shown: readonly (readonly string[])[],
  cells: readonly Omit<CellWrite, "sheet">[],
): void {
  if (cells.length === 0) return;
  const rows = runsOf(
    cells.map(({ row }) => row),
    NEAR_ROWS,
  );
  const missing = (rows[rows.length - 1]?.to ?? 0) - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const texts = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text]));
  const textAt = (row: number, column: number) =>
    texts.get(`${row}:${column}`) ?? shown[row - 1]?.[column - 1] ?? "";
  for (const { from: top, to: bottom } of rows) {
    const columns = cells.flatMap(({ row, column }) => (row >= top && row <= bottom ? [column] : []));
    for (const { from: left, to: right } of runsOf(columns, 1)) {
      const block = numbers(top, bottom).map((row) =>
        numbers(left, right).map((column) => ({ text: textAt(row, column) })),
      );
      writeTexts(sheet.getRange(top, left, block.length, right - left + 1), block);
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The numbers in order, parted where the next one is further than `near`. */
function runsOf(all: readonly number[], near: number): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const one of [...new Set(all)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && one - last.to <= near) last.to = one;
    else runs.push({ from: one, to: one });
  }
  return runs;
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
