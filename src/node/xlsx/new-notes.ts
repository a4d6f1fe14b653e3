import { columnLetters } from "../../core/sheet/grid.ts";
import type { SheetLayout } from "../../core/sheet/layout.ts";
import { encodeCellText } from "./cell-text.ts";
import { NOTE_SHAPE_TYPE, noteShape, SHAPE_ID_BLOCK, VML_START } from "./note-shape.ts";

const AUTHOR = "Komplán";

/** The notes part of a new sheet: each header explains its column. */
export function newNotes({ columns }: SheetLayout): string {
  const notes = columns.flatMap(({ note }, index) =>
    note === ""
      ? []
      : [
          `<comment ref="${columnLetters(index + 1)}1" authorId="0"><text><t xml:space="preserve">${encodeCellText(note)}</t></text></comment>`,
        ],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<authors><author>${AUTHOR}</author></authors><commentList>${notes.join("")}</commentList></comments>`,
  ].join("");
}

/** The boxes in which a new sheet's notes are shown; `block` tells one sheet's shapes from another's. */
export function newNotesDrawing({ columns }: SheetLayout, block: number): string {
  const shapes = columns.flatMap(({ note }, index) =>
    note === "" ? [] : [noteShape(block * SHAPE_ID_BLOCK + index + 1, { row: 1, column: index + 1 }, note)],
  );
  return [
    VML_START,
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`,
    `${NOTE_SHAPE_TYPE}${shapes.join("")}</xml>`,
  ].join("");
}
