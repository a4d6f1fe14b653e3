import { a1 } from "../../../src/core/sheet/grid.ts";

/** A block of cells, counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** As Google writes it: `B2:C9`, or `B2` for one cell. */
export function notation({ row, column, rows, columns }: Area): string {
  const first = a1({ row, column });
  const last = a1({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}
