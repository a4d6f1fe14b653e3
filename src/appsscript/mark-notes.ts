import type { CellMark } from "../core/plans/plan.ts";
import { withOwnPart } from "./own-note.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Gives the cells their notes and takes the program's old notes away, in one write around what has changed, if anything. */
export function noteCells(sheet: Sheet, marks: readonly CellMark[], size: Size): boolean {
  // The whole sheet, not its data: a note stays on a cell that a person has emptied.
  const notes = sheet.getRange(1, 1, size.rows, size.columns).getNotes();
  const parts = new Map(marks.map((mark) => [`${mark.row}:${mark.column}`, mark.note]));
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  const changed = notes.map((cells, rowIndex) =>
    cells.map((note, columnIndex) => {
      const row = rowIndex + 1;
      const column = columnIndex + 1;
      const after = withOwnPart(note, parts.get(`${row}:${column}`) ?? "");
      if (after !== note) {
        area.top = Math.min(area.top, row);
        area.left = Math.min(area.left, column);
        area.bottom = Math.max(area.bottom, row);
        area.right = Math.max(area.right, column);
      }
      return after;
    }),
  );
  if (area.bottom === 0) return false;
  const block = changed
    .slice(area.top - 1, area.bottom)
    .map((cells) => cells.slice(area.left - 1, area.right));
  sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).setNotes(block);
  return true;
}
