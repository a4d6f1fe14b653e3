import type { CellAddress } from "../core/sheet/grid.ts";

/** A block of cells to be written by one call, row by row. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

type Cell = Pick<CellAddress, "row" | "column"> & { readonly text: string };

/** The cells of one sheet as few blocks: cells below each other join, then equal neighbours side by side. */
export function rectanglesOf(cells: readonly Cell[]): readonly Rectangle[] {
  const rectangles: Rectangle[] = [];
  for (const run of runsOf(cells)) {
    const before = rectangles.findIndex((one) => touches(one, run));
    const beside = rectangles[before];
    if (beside === undefined) rectangles.push(run);
    else rectangles[before] = join(beside, run);
  }
  return rectangles;
}

/** Vertical runs, column by column. */
function runsOf(cells: readonly Cell[]): readonly Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; texts: string[][] }[] = [];
  for (const { row, column, text } of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && last.row + last.texts.length === row) {
      last.texts.push([text]);
    } else runs.push({ row, column, texts: [[text]] });
  }
  return runs;
}

function touches(left: Rectangle, run: Rectangle): boolean {
  const width = left.texts[0]?.length ?? 0;
  return left.row === run.row && left.texts.length === run.texts.length && left.column + width === run.column;
}

function join(left: Rectangle, run: Rectangle): Rectangle {
  return { ...left, texts: left.texts.map((texts, index) => [...texts, ...(run.texts[index] ?? [])]) };
}
