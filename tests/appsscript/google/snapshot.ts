import type { SpreadsheetModel } from "./spreadsheet.ts";

/** Remembers every cell; calling the result puts all of it back. */
export function snapshotOf(spreadsheet: SpreadsheetModel): () => void {
  const sheets = spreadsheet.sheets.map((sheet) => ({
    sheet,
    rows: sheet.rows,
    columns: sheet.columns,
    cells: [...sheet.cells].map(([place, cell]) => [place, { ...cell }] as const),
  }));
  return () => {
    spreadsheet.sheets.splice(0, spreadsheet.sheets.length, ...sheets.map(({ sheet }) => sheet));
    for (const { sheet, rows, columns, cells } of sheets) {
      Object.assign(sheet, { rows, columns });
      sheet.cells.clear();
      for (const [place, cell] of cells) sheet.cells.set(place, { ...cell });
    }
  };
}
