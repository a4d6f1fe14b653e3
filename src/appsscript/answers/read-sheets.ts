import { fold } from "../../core/czech/text.ts";
import { SHEETS, type SheetKey } from "../../core/workbook/sheets.ts";
import { displayedRows, type Source } from "../read-spreadsheet.ts";

/** Reads only the sheets asked for, each by one call; where one is not found by its name, all are read. */
export function readSheets(keys: readonly SheetKey[]): Source {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = new Map(
    spreadsheet
      .getSheets()
      .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
      .map((sheet) => [sheet.getName(), sheet] as const),
  );
  const found = keys.map((key) => [...sheets.keys()].find((name) => namesOf(key).has(fold(name))));
  const wanted = found.includes(undefined) ? [...sheets.keys()] : found;
  const grids = [...sheets].flatMap(([name, sheet]) =>
    wanted.includes(name) ? [{ name, rows: displayedRows(sheet) }] : [],
  );
  return { spreadsheet, sheets, grids };
}

function namesOf(key: SheetKey): ReadonlySet<string> {
  const { name, aliases } = SHEETS[key];
  return new Set([name.cs, name.en, ...aliases].map(fold));
}
