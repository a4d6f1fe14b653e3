import { fold } from "../../core/czech/text.ts";
import type { SheetDefinition } from "../../core/sheet/definition.ts";
import type { Grid } from "../../core/sheet/grid.ts";
import { SHEETS, type SheetKey } from "../../core/workbook/sheets.ts";
import { displayedRows } from "../read-spreadsheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads some sheets of a spreadsheet, each by one call and at most once. */
export interface SheetReader {
  readonly spreadsheet: Spreadsheet;
  readonly read: (keys: readonly SheetKey[]) => readonly Grid[];
  /** The tabs that forms of Google answer into. */
  readonly forms: () => readonly Grid[];
}

/** A sheet that somebody has renamed is known by its columns, so where one is missing the strangers are read too. */
export function openSheets(): SheetReader {
  const spreadsheet = SpreadsheetApp.getActive();
  const grids = new Map<Sheet, Grid>();
  const sheets = spreadsheet.getSheets();
  const named = new Map<SheetKey, Sheet>();
  const strangers: Sheet[] = [];
  for (const sheet of sheets) {
    const key = keyOf(sheet.getName());
    if (key !== undefined && !named.has(key)) named.set(key, sheet);
    else if (sheet.getType() === SpreadsheetApp.SheetType.GRID) strangers.push(sheet);
  }
  const gridOf = (sheet: Sheet): Grid => {
    const grid = grids.get(sheet) ?? { name: sheet.getName(), rows: displayedRows(sheet) };
    grids.set(sheet, grid);
    return grid;
  };
  return {
    spreadsheet,
    read: (keys) => {
      const found = keys.flatMap((key) => named.get(key) ?? []);
      return [...found, ...(found.length < keys.length ? strangers : [])].map(gridOf);
    },
    forms: () => strangers.filter((sheet) => sheet.getFormUrl() !== null).map(gridOf),
  };
}

function keyOf(name: string): SheetKey | undefined {
  const folded = fold(name);
  // The keys are exactly those of the table.
  return (Object.entries(SHEETS) as [SheetKey, SheetDefinition][]).find(([, definition]) =>
    [definition.name.cs, definition.name.en, ...definition.aliases].some((known) => fold(known) === folded),
  )?.[0];
}
