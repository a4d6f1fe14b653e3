import { fold } from "../../core/czech/text.ts";
import type { Columns, SheetDefinition } from "../../core/sheet/definition.ts";
import { readList } from "../../core/sheet/list-sheet.ts";
import type { Table } from "../../core/sheet/table.ts";
import { displayedRows } from "../read-spreadsheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as it is at this moment; `sheet` is null where the workbook lacks it. */
interface Fresh {
  readonly sheet: Sheet | null;
  readonly shown: readonly (readonly string[])[];
}

/** Looks the sheet up by its names and reads it anew: rows and columns may have moved since it was last read. */
export function findFresh({ name, aliases }: SheetDefinition, spreadsheet: Spreadsheet): Fresh {
  const names = new Set([name.cs, name.en, ...aliases].map(fold));
  const sheet = spreadsheet.getSheets().find((one) => names.has(fold(one.getName()))) ?? null;
  return { sheet, shown: sheet === null ? [] : displayedRows(sheet) };
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
