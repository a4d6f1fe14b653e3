import { fold, tidyLine } from "../czech/text.ts";
import type { Columns } from "../sheet/definition.ts";
import { type CellAddress, columnLetters, type Grid } from "../sheet/grid.ts";
import type { Table } from "../sheet/table.ts";
import { SHEETS, type SheetKey } from "../workbook/sheets.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** One filled-in cell of any tab, the team's own tabs and columns included. */
export interface FilledCell extends CellAddress {
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly digits: string;
  /** Its header, or the column's letters where it has none. */
  readonly header: string;
  /** Which sheet and column of the workbook it is; null for what the program does not know. */
  readonly key: SheetKey | null;
  readonly field: string | null;
}

/** Every filled-in cell of the file but the list of findings, which is made anew by each check. */
export function filledCells(grids: readonly Grid[], workbook: Workbook): readonly FilledCell[] {
  const keys = new Map(
    (Object.keys(SHEETS) as SheetKey[])
      .filter((key) => workbook[key].present)
      .map((key) => [workbook[key].sheet, key]),
  );
  return grids
    .filter(({ name }) => keys.get(name) !== "findings")
    .flatMap((grid) => cellsOfGrid(grid, keys.get(grid.name) ?? null, workbook));
}

function cellsOfGrid(
  { name: sheet, rows }: Grid,
  key: SheetKey | null,
  workbook: Workbook,
): readonly FilledCell[] {
  const place = placesOf(rows, key === null ? null : workbook[key]);
  const found: FilledCell[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    cells.forEach((text, offset) => {
      if (text === "") return;
      const column = offset + 1;
      const { header, field } = place(row, column);
      const { lower, folded, digits } = forms(text);
      found.push({ sheet, row, column, text, lower, folded, digits, header, key, field });
    });
  });
  return found;
}

/** Says the header and the field of a cell: a list has a header row, a settings sheet a label before each value. */
function placesOf(rows: Grid["rows"], table: Table<Columns> | null) {
  const places = Object.entries(table?.places ?? {});
  if (table?.definition.kind === "settings") {
    const fields = new Map(places.map(([field, place]) => [`${place.row ?? ""}:${place.column}`, field]));
    return (row: number, column: number) => ({
      field: fields.get(`${row}:${column}`) ?? null,
      header: tidyLine(rows[row - 1]?.[0] ?? "") || columnLetters(column),
    });
  }
  const fields = new Map(places.map(([field, place]) => [place.column, field]));
  const headers = (rows[(table?.headerRow ?? 0) - 1] ?? []).map(tidyLine);
  return (_row: number, column: number) => ({
    field: fields.get(column) ?? null,
    header: headers[column - 1] || columnLetters(column),
  });
}

/** The same cell with another text. */
export function withText(cell: FilledCell, text: string): FilledCell {
  return { ...cell, text, ...forms(text) };
}

function forms(text: string): Pick<FilledCell, "lower" | "folded" | "digits"> {
  return { lower: text.toLowerCase(), folded: fold(text), digits: text.replace(/\D/g, "") };
}

/** One text for one place. */
export function placeKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}\u0000${row}\u0000${column}`;
}
