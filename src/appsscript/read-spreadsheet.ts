import { fold } from "../core/czech/text.ts";
import type { Grid } from "../core/sheet/grid.ts";
import { SHEETS, type SheetKey } from "../core/workbook/sheets.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The active spreadsheet as it was read: its sheets by name, and the displayed texts of those that were asked for. */
export interface Source {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly grids: readonly Grid[];
}

/**
 * Reads sheets with cells, each by one call; those that are only a chart are left out. Of some sheets only those are
 * read; where one of them is not found by its name, so are the sheets whose names say nothing, as somebody may have
 * renamed it.
 */
export function readSpreadsheet(keys?: readonly SheetKey[]): Source {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = new Map<string, Sheet>();
  for (const sheet of spreadsheet.getSheets()) {
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) sheets.set(sheet.getName(), sheet);
  }
  const wanted = keys === undefined ? [...sheets.keys()] : namesOf(keys, [...sheets.keys()]);
  const grids = [...sheets].flatMap(([name, sheet]) =>
    wanted.includes(name) ? [{ name, rows: displayedRows(sheet) }] : [],
  );
  return { spreadsheet, sheets, grids };
}

/** Every cell as the text that a person sees. */
export function displayedRows(sheet: Sheet): readonly (readonly string[])[] {
  return sheet.getDataRange().getDisplayValues();
}

function namesOf(keys: readonly SheetKey[], names: readonly string[]): readonly string[] {
  const known = new Map<string, SheetKey>();
  // The keys are exactly those of the table.
  for (const key of Object.keys(SHEETS) as SheetKey[]) {
    const { name, aliases } = SHEETS[key];
    for (const one of [name.cs, name.en, ...aliases]) known.set(fold(one), key);
  }
  const keyOf = (name: string) => known.get(fold(name));
  const found = new Set(names.map(keyOf));
  const strangers = keys.every((key) => found.has(key))
    ? []
    : names.filter((name) => keyOf(name) === undefined);
  return [...names.filter((name) => keys.some((key) => key === keyOf(name))), ...strangers];
}
