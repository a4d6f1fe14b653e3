import type { Action } from "../../core/plans/plan.ts";
import type { Language } from "../../core/texts/say.ts";
import { refusals } from "../refusal.ts";
import { openWorkbook, readBook } from "./book.ts";
import { markCells } from "./mark-cells.ts";
import { type Package, packageBytes } from "./package.ts";
import { replaceRows } from "./replace-rows.ts";
import { recalculateOnLoad } from "./workbook-edit.ts";
import { writeCells } from "./write-cells.ts";

/** The actions that change a workbook. */
export type WorkbookAction = Extract<Action, { kind: "write-cells" | "replace-rows" | "mark-cells" }>;

/**
 * The workbook with the actions performed in their order. Whatever they do not name stays to the byte: other
 * parts of the file, and the rest of a sheet's own XML. Doing it twice gives the same bytes as doing it once.
 */
export function patchXlsx(
  bytes: Uint8Array,
  actions: readonly WorkbookAction[],
  language: Language,
): Uint8Array {
  const opened = openWorkbook(bytes, refusals("unreadable-input", language));
  const patched = actions.reduce(performed, opened);
  const wrote = actions.some(({ kind }) => kind !== "mark-cells");
  return packageBytes(wrote ? recalculateOnLoad(patched, readBook(patched)) : patched);
}

function performed(pkg: Package, action: WorkbookAction): Package {
  const book = readBook(pkg);
  switch (action.kind) {
    case "write-cells":
      return writeCells(pkg, book, action.cells);
    case "replace-rows":
      return replaceRows(pkg, book, action.table);
    case "mark-cells":
      return markCells(pkg, book, action.marks);
  }
}
