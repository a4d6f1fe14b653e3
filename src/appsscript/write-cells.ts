import { InternalError, RefusedError } from "../core/errors.ts";
import type { CellWrite } from "../core/plans/plan.ts";
import { a1 } from "../core/sheet/grid.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { say } from "../core/texts/say.ts";
import { bySheet } from "./by-sheet.ts";
import type { Performing } from "./performing.ts";
import { displayedRows } from "./read-spreadsheet.ts";
import { rectanglesOf } from "./rectangles.ts";
import { writeTexts } from "./text-range.ts";

/** Number format of a cell that keeps what is typed as text. */
const TEXT_FORMAT = "@";

/** Writes the texts into the sheets; a sheet that has changed since it was read is left alone and all stops. */
export function writeCells(
  cells: readonly CellWrite[],
  performing: Performing,
): readonly { readonly sheet: string; readonly count: number }[] {
  const groups = [...bySheet(cells)];
  for (const [sheet] of groups) refuseChanged(sheet, performing);
  return groups.map(([sheet, group]) => {
    writeSheet(sheetNamed(sheet, performing), group);
    return { sheet, count: group.length };
  });
}

/** A person may have answered the question long after the sheet was read, and rows may have been sorted since. */
function refuseChanged(name: string, performing: Performing): void {
  const before = performing.source.grids.find((grid) => grid.name === name)?.rows ?? [];
  const now = displayedRows(sheetNamed(name, performing));
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  throw new RefusedError("cannot-write", say(TEXTS.sheetChanged, performing.language, { sheet: name }));
}

function writeSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly CellWrite[]): void {
  const missing = Math.max(...cells.map(({ row }) => row)) - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const rectangles = rectanglesOf(cells);
  const areas = rectangles.map(({ row, column, texts }) => {
    const last = { row: row + texts.length - 1, column: column + (texts[0]?.length ?? 1) - 1 };
    return `${a1({ row, column })}:${a1(last)}`;
  });
  const list = sheet.getRangeList(areas).setNumberFormat(TEXT_FORMAT);
  list.getRanges().forEach((range, index) => {
    const texts = rectangles[index]?.texts ?? [];
    writeTexts(
      range,
      texts.map((row) => row.map((text) => ({ text }))),
    );
  });
}

function sheetNamed(name: string, { source }: Performing): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = source.sheets.get(name);
  if (sheet === undefined) throw new InternalError(`The plan writes into a sheet that was not read: ${name}`);
  return sheet;
}
