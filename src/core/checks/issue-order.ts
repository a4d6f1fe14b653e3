import type { Issue } from "../issue.ts";
import type { Table } from "../sheet/table.ts";
import { SHEETS, type SheetKey } from "../workbook/sheets.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** Where a sheet and its columns stand. */
interface Place {
  readonly order: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Issues as a person meets them: by sheet, by row, by column; several on one cell keep their order. */
export function inReadingOrder(workbook: Workbook, issues: readonly Issue[]): readonly Issue[] {
  const places = placesOf(workbook);
  return issues
    .map((issue) => {
      const place = places.get(issue.cell.sheet);
      return {
        issue,
        sheet: place?.order ?? places.size,
        column: place?.columns.get(issue.cell.column) ?? 0,
      };
    })
    .sort((a, b) => a.sheet - b.sheet || a.issue.cell.row - b.issue.cell.row || a.column - b.column)
    .map(({ issue }) => issue);
}

function placesOf(workbook: Workbook): ReadonlyMap<string, Place> {
  return new Map(
    (Object.keys(SHEETS) as SheetKey[]).map((key, order) => {
      const { sheet, places }: Pick<Table, "sheet" | "places"> = workbook[key];
      const columns = new Map(Object.values(places).map(({ header, column }) => [header, column]));
      return [sheet, { order, columns }];
    }),
  );
}
