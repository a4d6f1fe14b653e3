import { cellsOf } from "../../answers/rows.ts";
import { readDate } from "../../czech/date.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { TableRecord } from "../../sheet/table.ts";
import { idsOf } from "../../workbook/ids.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CellWrite } from "../plan.ts";
import { isNewRow } from "./known.ts";
import { rowIndex } from "./new-row.ts";
import type { ProposedChange } from "./proposed-change.ts";
import { sameValue } from "./same-value.ts";
import { type ChangedSheet, tableOf, targetFinder } from "./target.ts";

/** The sheets as proposals see them. */
export interface RowsInSheet {
  readonly find: (sheet: ChangedSheet, target: string) => TableRecord<Columns> | undefined;
  /** True when the sheet says already what a change would make it say, or has no row that could. */
  readonly says: (change: ProposedChange) => boolean;
  /** Ids that only the program knows so far; written down, they hold their rows through sorting. */
  readonly idCells: (changes: readonly ProposedChange[]) => readonly CellWrite[];
}

export function rowsInSheet(workbook: Workbook): RowsInSheet {
  const finders = {
    services: targetFinder(workbook, "services"),
    providers: targetFinder(workbook, "providers"),
    contacts: targetFinder(workbook, "contacts"),
  };
  const find = (sheet: ChangedSheet, target: string) => finders[sheet](target);
  const index = rowIndex(workbook);
  return {
    find,
    says: (change) => {
      if (isNewRow(change)) return index.has(change.sheet, change.row ?? {});
      const record = find(change.sheet, change.target);
      if (record === undefined) return true;
      if (change.kind === "ukončení") return hasEnded(record, change);
      const columns: Columns = SHEETS[change.sheet].columns;
      const column = columns[change.field];
      return column === undefined || sameValue(column, record.texts[change.field] ?? "", change.after);
    },
    idCells: (changes) => {
      const about = (sheet: ChangedSheet) =>
        changes
          .filter((change) => change.sheet === sheet && !isNewRow(change))
          .flatMap(({ target }) => find(sheet, target) ?? []);
      return (["services", "contacts"] as const).flatMap((sheet) =>
        idCells(workbook, sheet, new Set(about(sheet))),
      );
    },
  };
}

/** An end that the sheet knows, on the same day or an earlier one. */
function hasEnded({ texts }: TableRecord<Columns>, { sheet, after }: ProposedChange): boolean {
  if (sheet !== "services") return false;
  const known = readDate(texts["providedUntil"] ?? "").value;
  const day = readDate(after).value;
  return known !== null && (day === null || known <= day);
}

function idCells(
  workbook: Workbook,
  sheet: "services" | "contacts",
  records: ReadonlySet<TableRecord<Columns>>,
): readonly CellWrite[] {
  const ids = idsOf(workbook[sheet]);
  return [...records].flatMap((record) => {
    const id = ids.get(record.row) ?? "";
    return record.texts["id"] === id ? [] : cellsOf<Columns>(tableOf(workbook, sheet), record.row, { id });
  });
}
