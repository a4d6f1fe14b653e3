import type { Action, CellWrite } from "../plans/plan.ts";
import type { Columns } from "../sheet/definition.ts";
import { cellAddress, type Table } from "../sheet/table.ts";

/** The texts of one row by column key; columns left out stay as they are. */
export type RowTexts<C extends Columns> = Readonly<Partial<Record<keyof C & string, string>>>;

/** Cells of one row; columns that the sheet lacks are left out. */
export function cellsOf<C extends Columns>(table: Table<C>, row: number, texts: RowTexts<C>) {
  return (Object.entries(texts) as [keyof C & string, string][]).flatMap(([key, text]): CellWrite[] => {
    const address = cellAddress(table, { row }, key);
    return address === null ? [] : [{ ...address, text }];
  });
}

/** Rows below the last one that holds anything; a sheet that the workbook lacks is made with its header. */
export function appendRows<C extends Columns>(
  table: Table<C>,
  rows: readonly RowTexts<C>[],
  key: string,
): readonly Action[] {
  if (rows.length === 0) return [];
  if (!table.present) return [{ kind: "replace-rows", key, table: newSheet(table, rows) }];
  const last = table.records.reduce((most, { row }) => Math.max(most, row), table.headerRow);
  return [{ kind: "write-cells", key, cells: rows.flatMap((row, i) => cellsOf(table, last + 1 + i, row)) }];
}

function newSheet<C extends Columns>({ definition, sheet }: Table<C>, rows: readonly RowTexts<C>[]) {
  const keys = Object.keys(definition.columns) as (keyof C & string)[];
  return {
    sheet,
    header: keys.map((key) => definition.columns[key]?.label.cs ?? key),
    rows: rows.map((row) => keys.map((key) => ({ text: row[key] ?? "" }))),
  };
}

/** The columns of a sheet that is there but lacks them; a missing sheet lacks none, for it will be made. */
export function lackingColumns<C extends Columns>(
  table: Table<C>,
  needed: readonly (keyof C & string)[],
): readonly (keyof C & string)[] {
  return table.present ? needed.filter((key) => !(key in table.places)) : [];
}
