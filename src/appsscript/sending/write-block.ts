import type { CellWrite } from "../../core/plans/plan.ts";
import { writeTexts } from "../text-range.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes texts into rows of one sheet by one write for each run of neighbouring columns, however the rows are
 * scattered: cells in between get what they have just shown. Only for columns that are the program's own.
 */
export function writeBlock(
  sheet: Sheet,
  shown: readonly (readonly string[])[],
  cells: readonly Omit<CellWrite, "sheet">[],
): void {
  if (cells.length === 0) return;
  const rows = cells.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const missing = last - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const texts = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text]));
  for (const { from, to } of columnRuns(cells.map(({ column }) => column))) {
    const block = Array.from({ length: last - first + 1 }, (_, index) =>
      Array.from({ length: to - from + 1 }, (__, offset) => {
        const [row, column] = [first + index, from + offset];
        return { text: texts.get(`${row}:${column}`) ?? shown[row - 1]?.[column - 1] ?? "" };
      }),
    );
    writeTexts(sheet.getRange(first, from, block.length, to - from + 1), block);
  }
}

function columnRuns(columns: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs;
}
