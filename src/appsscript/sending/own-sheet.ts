import { fold } from "../../core/czech/text.ts";
import type { Columns, SheetDefinition } from "../../core/sheet/definition.ts";
import { readList } from "../../core/sheet/list-sheet.ts";
import type { Table } from "../../core/sheet/table.ts";
import { gridOf } from "../../core/workbook/workbook.ts";
import { displayedRows } from "../read-spreadsheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as it is at this moment; `sheet` is null where the workbook lacks it. */
interface Fresh {
  readonly sheet: Sheet | null;
  readonly shown: readonly (readonly string[])[];
}

/** Looks the sheet up and reads it anew: rows and columns may have moved since it was last read. */
export function findFresh(definition: SheetDefinition, spreadsheet: Spreadsheet): Fresh {
  const { name, aliases } = definition;
  const names = new Set([name.cs, name.en, ...aliases].map(fold));
  const sheets = spreadsheet.getSheets();
  const sheet = sheets.find((one) => names.has(fold(one.getName())));
  return sheet === undefined ? findRenamed(definition, sheets) : { sheet, shown: displayedRows(sheet) };
}

/** Somebody may have renamed it; a second one beside it would know nothing of what the first one holds. */
function findRenamed(definition: SheetDefinition, sheets: readonly Sheet[]): Fresh {
  const read = sheets
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet) => ({ sheet, name: sheet.getName(), rows: displayedRows(sheet) }));
  const grid = gridOf(definition, read);
  const found = read.find((one) => one === grid);
  return found === undefined ? { sheet: null, shown: [] } : { sheet: found.sheet, shown: found.rows };
}

/** The same as a table. */
export function readFresh<C extends Columns>(
  definition: SheetDefinition<C>,
  spreadsheet: Spreadsheet,
): Fresh & { readonly table: Table<C> } {
  const fresh = findFresh(definition, spreadsheet);
  const grid = fresh.sheet === null ? undefined : { name: fresh.sheet.getName(), rows: fresh.shown };
  return { ...fresh, table: readList(definition, grid) };
}
