import type { Grid } from "../core/sheet/grid.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The active spreadsheet as it was read: its sheets by name, and their displayed texts. */
export interface Source {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly grids: readonly Grid[];
}

/** Reads every sheet with cells, each by one call; sheets that are only a chart are left out. */
export function readSpreadsheet(): Source {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = new Map<string, Sheet>();
  for (const sheet of spreadsheet.getSheets()) {
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) sheets.set(sheet.getName(), sheet);
  }
  const grids = [...sheets].map(([name, sheet]) => ({ name, rows: displayedRows(sheet) }));
  return { spreadsheet, sheets, grids };
}

/** Every cell as the text that a person sees. */
export function displayedRows(sheet: Sheet): readonly (readonly string[])[] {
  return sheet.getDataRange().getDisplayValues();
}
