import { InternalError } from "../../core/errors.ts";
import type { CellWrite } from "../../core/plans/plan.ts";
import type { Book } from "./book.ts";
import type { CellEdit, RowEdit } from "./cell-edit.ts";
import { type Package, withPart } from "./package.ts";
import { sheetXml } from "./read-xlsx.ts";
import { editRows } from "./sheet-edit.ts";
import { followTables } from "./tables.ts";
import { dropCalculationChain, findSheet } from "./workbook-edit.ts";

/** Writes texts into single cells; each keeps its look. */
export function writeCells(pkg: Package, book: Book, writes: readonly CellWrite[]): Package {
  return [...editsBySheet(book, writes)].reduce((result, [path, edits]) => {
    const { xml, lostFormula } = editRows(sheetXml(result, path), edits);
    const written = followTables(withPart(result, path, xml), path, { edits, lastRow: null });
    return lostFormula ? dropCalculationChain(written, book) : written;
  }, pkg);
}

function editsBySheet(
  book: Book,
  writes: readonly CellWrite[],
): ReadonlyMap<string, ReadonlyMap<number, RowEdit>> {
  const sheets = new Map<string, Map<number, Map<number, CellEdit>>>();
  for (const { sheet, row, column, text } of writes) {
    const path = findSheet(book, sheet)?.path;
    if (path === undefined) throw new InternalError(`There is no sheet ${sheet} to write to.`);
    const rows = sheets.get(path) ?? new Map<number, Map<number, CellEdit>>();
    const cells = rows.get(row) ?? new Map<number, CellEdit>();
    sheets.set(path, rows.set(row, cells.set(column, { text })));
  }
  return new Map([...sheets].map(([path, rows]) => [path, rowEdits(rows)]));
}

function rowEdits(rows: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>): ReadonlyMap<number, RowEdit> {
  return new Map([...rows].map(([row, cells]) => [row, { cells, replace: false }]));
}
