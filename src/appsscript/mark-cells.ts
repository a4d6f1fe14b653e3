import type { CellMark } from "../core/plans/plan.ts";
import { bySheet } from "./by-sheet.ts";
import { colourCells } from "./mark-colours.ts";
import { noteCells } from "./mark-notes.ts";
import type { Performing } from "./performing.ts";

/**
 * Puts the marks onto the cells and takes away those of the last run. Two reads a sheet that has or had marks,
 * and two writes only where something is different; other sheets are not touched. True when it wrote anything.
 */
export function markCells(marks: readonly CellMark[], performing: Performing): boolean {
  const groups = bySheet(marks);
  let wrote = false;
  for (const name of new Set([...groups.keys(), ...markedBefore(performing)])) {
    const sheet = performing.source.sheets.get(name);
    if (sheet === undefined) continue;
    const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const wanted = (groups.get(name) ?? []).filter(
      ({ row, column }) => row <= size.rows && column <= size.columns,
    );
    const noted = noteCells(sheet, wanted, size);
    const coloured = colourCells(sheet, wanted);
    wrote = wrote || noted || coloured;
  }
  return wrote;
}

/** The sheets that the last list of findings names; every sheet when that list is gone. */
function markedBefore({ workbook, source }: Performing): readonly string[] {
  const { present, records } = workbook.findings;
  return present ? records.map(({ texts }) => texts.sheet) : [...source.sheets.keys()];
}
