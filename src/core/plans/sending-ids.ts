import type { Workbook } from "../workbook/workbook.ts";
import { computedCells } from "./computed-cells.ts";
import type { CellWrite } from "./plan.ts";

/**
 * The ids of contacts and events that have to be written down before anything is sent: a deed is known by them,
 * and an id that only follows from the order of rows would change with it. `missing`: sheets without such a column.
 */
export function sendingIds(workbook: Workbook): {
  readonly cells: readonly CellWrite[];
  readonly missing: readonly string[];
} {
  const tables = [workbook.contacts, workbook.events];
  const isId = ({ sheet, column }: CellWrite) =>
    tables.some((table) => table.sheet === sheet && table.places["id"]?.column === column);
  return {
    cells: computedCells(workbook, "0001-01-01").filter(isId),
    missing: tables.filter(({ places }) => places["id"] === undefined).map(({ sheet }) => sheet),
  };
}
