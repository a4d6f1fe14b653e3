import { columnLetters } from "../../../src/core/sheet/grid.ts";
import { type Area, notation } from "./area.ts";
import type { Owner } from "./owner.ts";
import { protect, refuseProtected } from "./protection.ts";
import { type CellModel, cellOf, type SheetModel, typeInto } from "./sheet-model.ts";
import { standIn } from "./stand-in.ts";
import { offersOf, richTextOf } from "./values.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** `B2:C9` as an area; open ends and other sheets are not understood. */
export function parseArea(text: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  if (match === null) throw new Error(`Range not found: ${text}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = Number(top);
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
}

/** The cells of an area, row by row. */
export function cellsIn(model: SheetModel, area: Area): CellModel[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cellOf(model, area.row + row, area.column + column)),
  );
}

export function rangeOf(owner: Owner, area: Area): Range {
  const { execution, model, sheet } = owner;
  refuseOutside(model, area);
  const cells = () => cellsIn(model, area);
  const each = (change: (cell: CellModel) => void): Range => {
    refuseProtected(owner, area);
    for (const cell of cells().flat()) change(cell);
    return range;
  };
  const fill = (name: string, values: unknown, change: (cell: CellModel, value: unknown) => void): Range => {
    const rows = shaped(name, values, area);
    refuseProtected(owner, area);
    cells().forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        change(cell, rows[rowIndex]?.[columnIndex]);
      });
    });
    return range;
  };
  const range: Range = standIn<Range>(execution, "Range", {
    getSheet: sheet,
    activate: () => {
      if (owner.activate === undefined) throw new Error("The double has no cursor here.");
      owner.activate(area);
      return range;
    },
    getRow: () => area.row,
    getA1Notation: () => notation(area),
    getDisplayValues: () => cells().map((row) => row.map(({ text }) => text)),
    getFormulas: () => cells().map((row) => row.map(({ formula }) => formula)),
    getNotes: () => cells().map((row) => row.map(({ note }) => note)),
    setNotes: (notes) =>
      fill("setNotes", notes, (cell, note) => {
        if (typeof note !== "string")
          throw new Error("The parameters don't match the signature of Range.setNotes.");
        cell.note = note;
      }),
    setValues: (values) => fill("setValues", values, typeInto),
    setRichTextValues: (values) =>
      fill("setRichTextValues", values, (cell, value) => {
        const { text, link, colour } = richTextOf(value);
        Object.assign(cell, { text, link, colour, formula: "" });
      }),
    setBackgrounds: (colours) =>
      fill("setBackgrounds", colours, (cell, colour) => {
        cell.fill = String(colour);
      }),
    setNumberFormat: (format) =>
      each((cell) => {
        cell.format = format;
      }),
    clearContent: () => each((cell) => Object.assign(cell, { text: "", formula: "", link: null })),
    setDataValidation: (rule) => {
      if (rule !== null) model.choices.set(columnLetters(area.column), offersOf(rule));
      return range;
    },
    protect: () => protect(owner, area),
    setFontWeight: () => range,
    setFontSize: () => range,
    setWrap: () => range,
    setVerticalAlignment: () => range,
  });
  return range;
}

/** Google takes only a whole block of exactly the right size. */
function shaped(name: string, values: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw new Error(`The parameters (${typeof values}) don't match the method signature for Range.${name}.`);
  }
  if (values.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of values) {
    if (row.length === area.columns) continue;
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
    );
  }
  return values;
}

function refuseOutside(model: SheetModel, { row, column, rows, columns }: Area): void {
  const counted = [row, column, rows, columns].every((number) => Number.isInteger(number) && number >= 1);
  if (!counted) throw new Error("The number of rows in the range must be at least 1.");
  if (row + rows - 1 > model.rows || column + columns - 1 > model.columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
