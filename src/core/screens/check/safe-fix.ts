import { tidy } from "../../czech/text.ts";
import type { CellRef, Issue } from "../../issue.ts";
import type { Table } from "../../sheet/table.ts";
import { SHEETS, type SheetKey } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/**
 * Whether one click may put the issue right: it says what to write, and its cell really says what was found. (A
 * finding about personal data shows the cell's text with parts of it covered; it must never be written back so.)
 */
export function safeFix(workbook: Workbook, { cell, found, fix }: Issue): boolean {
  return fix !== undefined && fix !== found && textAt(workbook, cell) === tidy(found);
}

/** The tidied text of a cell; null for a cell that the workbook does not have. */
export function textAt(workbook: Workbook, { sheet, row, column }: CellRef): string | null {
  const key = (Object.keys(SHEETS) as SheetKey[]).find((one) => workbook[one].sheet === sheet);
  if (key === undefined) return null;
  const table: Pick<Table, "places" | "records"> = workbook[key];
  const place = Object.entries(table.places).find(([, { header }]) => header === column);
  if (place === undefined) return null;
  const [name, { row: own }] = place;
  const record = own === undefined ? rowsOf(table).get(row) : table.records[0];
  return record?.texts[name] ?? "";
}

const rows = new WeakMap<object, ReadonlyMap<number, Table["records"][number]>>();

/** The records by their rows; made once a table, as a group may have thousands of cells. */
function rowsOf({ records }: Pick<Table, "records">): ReadonlyMap<number, Table["records"][number]> {
  const known = rows.get(records);
  if (known !== undefined) return known;
  const made = new Map(records.map((record) => [record.row, record]));
  rows.set(records, made);
  return made;
}
