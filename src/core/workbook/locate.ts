import type { CellRef } from "../issue.ts";
import type { CellAddress } from "../sheet/grid.ts";
import type { Table } from "../sheet/table.ts";
import { SHEETS, type SheetKey } from "./sheets.ts";
import type { Workbook } from "./workbook.ts";

/** Finds the cells that people's references mean; null for what the workbook does not have. */
export function locator(workbook: Workbook): (cell: CellRef) => CellAddress | null {
  const columns = new Map<string, Map<string, number>>();
  for (const key of Object.keys(SHEETS) as SheetKey[]) {
    const { sheet, places, present }: Pick<Table, "sheet" | "places" | "present"> = workbook[key];
    if (!present) continue;
    columns.set(sheet, new Map(Object.values(places).map(({ header, column }) => [header, column])));
  }
  return ({ sheet, row, column }) => {
    const number = columns.get(sheet)?.get(column);
    return number === undefined ? null : { sheet, row, column: number };
  };
}
