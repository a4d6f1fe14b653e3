import { attribute, characters, nextChild, nextTag, type Tag } from "../../core/xml.ts";
import { decodeCellText, richText } from "./cell-text.ts";
import type { NumberFormat } from "./number-format.ts";
import { shownBoolean, shownNumber } from "./shown-number.ts";

/** What a workbook keeps outside its sheets, needed to show a cell. */
export interface Shown {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const NO_CELLS: readonly string[] = [];
const GENERAL: NumberFormat = { kind: "general" };

/** All rows of a sheet as shown, row 1 first, without the empty cells and rows at the ends. */
export function readRows(xml: string, shown: Shown): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let number = 0;
  let at = startOfRows(xml);
  for (let tag = nextChild(xml, at, "sheetData"); tag !== null; tag = nextChild(xml, at, "sheetData")) {
    at = tag.end;
    if (tag.name !== "row") continue;
    number = rowNumber(xml, tag) ?? number + 1;
    if (tag.kind === "empty") continue;
    const row = readRow(xml, tag, shown);
    if (row.cells.length > 0 && number <= LAST_ROW) putAt(rows, number, { value: row.cells, gap: NO_CELLS });
    at = row.end;
  }
  return rows;
}

function startOfRows(xml: string): number {
  let tag = nextTag(xml, 0);
  while (tag !== null && tag.name !== "sheetData") tag = nextTag(xml, tag.end);
  return tag === null || tag.kind === "empty" ? xml.length : tag.end;
}

function rowNumber(xml: string, tag: Tag): number | null {
  const number = Number(attribute(xml, tag, "r"));
  return Number.isInteger(number) && number >= 1 ? number : null;
}

function readRow(
  xml: string,
  row: Tag,
  shown: Shown,
): { readonly cells: readonly string[]; readonly end: number } {
  const cells: string[] = [];
  let column = 0;
  let at = row.end;
  for (let tag = nextChild(xml, at, "row"); tag !== null; tag = nextChild(xml, at, "row")) {
    at = tag.end;
    if (tag.name !== "c") continue;
    column = columnOf(attribute(xml, tag, "r") ?? "") || column + 1;
    const cell = readCell(xml, tag, shown);
    if (cell.text !== "" && column <= LAST_COLUMN) putAt(cells, column, { value: cell.text, gap: "" });
    at = cell.end;
  }
  return { cells, end: at };
}

/** Puts a value at a place counted from 1 and fills the places skipped. */
function putAt<T>(list: T[], place: number, { value, gap }: { readonly value: T; readonly gap: T }): void {
  while (list.length < place - 1) list.push(gap);
  list[place - 1] = value;
}

/** 28 for `AB7`; 0 when the text does not begin with letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

function readCell(xml: string, cell: Tag, shown: Shown): { readonly text: string; readonly end: number } {
  let text = "";
  let at = cell.end;
  if (cell.kind === "empty") return { text, end: at };
  for (let tag = nextChild(xml, at, "c"); tag !== null; tag = nextChild(xml, at, "c")) {
    at = tag.end;
    if (tag.kind === "empty") continue;
    if (tag.name === "is") return richText(xml, tag);
    if (tag.name === "v") {
      at = nextTag(xml, tag.end)?.start ?? xml.length;
      text = shownValue(xml, cell, { raw: characters(xml, tag.end, at), shown });
    }
  }
  return { text, end: at };
}

interface RawValue {
  readonly raw: string;
  readonly shown: Shown;
}

function shownValue(xml: string, cell: Tag, { raw, shown }: RawValue): string {
  switch (attribute(xml, cell, "t")) {
    case "s":
      return shown.strings[Number(raw)] ?? "";
    case "str":
      return decodeCellText(raw);
    case "b":
      return shownBoolean(["1", "true"].includes(raw.trim()));
    case "e":
      return raw;
    case "d":
      return raw;
    default: {
      const format = shown.formats[Number(attribute(xml, cell, "s") ?? 0)] ?? GENERAL;
      return raw.trim() === "" ? "" : shownNumber(Number(raw), format, shown.date1904);
    }
  }
}
