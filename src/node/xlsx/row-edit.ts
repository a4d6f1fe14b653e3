import { newCell, type RowEdit, rewrittenCell } from "./cell-edit.ts";
import { attributeOf, childrenOf, type Element, prefixOf } from "./elements.ts";
import { columnOf } from "./sheet-rows.ts";
import { numberOf, type Splice, spliced, withAttribute } from "./xml-edit.ts";

/** The style that a new cell of a column takes on. */
export type StyleOfColumn = (column: number) => number;

interface Placed {
  readonly column: number;
  readonly element: Element;
}

/** A row's XML with its cells changed; what is not named stays to the letter. */
export function rewrittenRow(xml: string, row: Element, options: RowOptions): string {
  const cells = placedCells(xml, row);
  const missing = missingColumns(options.edit, cells);
  const tag = rowTag(xml.slice(row.start, row.open.end), missing, options.edit);
  const changes = cells.flatMap((cell) => changeOf(xml, cell, options));
  const additions = missing.map((column) => addition(xml, { row, cells, column }, options));
  const body = row.open.kind === "empty" ? "" : changedBody(xml, row, [...changes, ...additions]);
  if (row.open.kind === "open") return tag + body + xml.slice(row.contentEnd, row.end);
  if (additions.length === 0) return tag;
  const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? "row";
  return `${tag.slice(0, -2)}>${additions.map(({ text }) => text).join("")}</${name}>`;
}

interface RowOptions {
  readonly number: number;
  readonly edit: RowEdit;
  readonly styleOf: StyleOfColumn;
}

/** A row that was not there before, or nothing when no cell of it has a text. */
export function newRow({ number, edit, styleOf }: RowOptions, prefix: string): string {
  const columns = [...edit.cells.keys()].sort((a, b) => a - b);
  const cells = columns.flatMap((column) => {
    const cell = edit.cells.get(column);
    if (cell === undefined || cell.text === "") return [];
    return [newCell({ row: number, column }, prefix, { style: styleOf(column), ...cell })];
  });
  if (cells.length === 0) return "";
  const height = edit.height === undefined ? "" : ` ht="${edit.height}"`;
  return `<${prefix}row r="${number}"${height}>${cells.join("")}</${prefix}row>`;
}

function placedCells(xml: string, row: Element): readonly Placed[] {
  let column = 0;
  return childrenOf(xml, row)
    .filter(({ name }) => name === "c")
    .map((element) => {
      column = columnOf(attributeOf(xml, element, "r") ?? "") || column + 1;
      return { column, element };
    });
}

/** An empty text needs no new cell. */
function missingColumns(edit: RowEdit, cells: readonly Placed[]): readonly number[] {
  const there = new Set(cells.map(({ column }) => column));
  return [...edit.cells]
    .filter(([column, { text }]) => text !== "" && !there.has(column))
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

function rowTag(tag: string, added: readonly number[], { height }: RowEdit): string {
  const spans = /\sspans="(\d+):(\d+)"/.exec(tag);
  const from = Math.min(Number(spans?.[1]), ...added);
  const to = Math.max(Number(spans?.[2]), ...added);
  const spanned = spans === null || added.length === 0 ? tag : withAttribute(tag, "spans", `${from}:${to}`);
  const fixed = /\scustomHeight=["'](1|true)/.test(tag);
  return height === undefined || fixed ? spanned : withAttribute(spanned, "ht", String(height));
}

function changeOf(
  xml: string,
  { column, element }: Placed,
  { edit, styleOf }: RowOptions,
): readonly Splice[] {
  const wanted = edit.cells.get(column) ?? (edit.replace ? { text: "" } : null);
  if (wanted === null) return [];
  const openTag = xml.slice(element.start, element.open.end);
  const reset = edit.resetStyles?.has(numberOf(xml, element, "s")) === true;
  const cell = reset ? { style: styleOf(column), ...wanted } : wanted;
  return [{ start: element.start, end: element.end, text: rewrittenCell(openTag, cell) }];
}

interface Gap {
  readonly row: Element;
  readonly cells: readonly Placed[];
  readonly column: number;
}

function addition(xml: string, { row, cells, column }: Gap, { number, edit, styleOf }: RowOptions): Splice {
  const at = cells.find((cell) => cell.column > column)?.element.start ?? row.contentEnd;
  const ownStyle = /\scustomFormat=["'](1|true)/.test(xml.slice(row.start, row.open.end));
  const style = ownStyle ? numberOf(xml, row, "s") : styleOf(column);
  const cell = { style, ...(edit.cells.get(column) ?? { text: "" }) };
  return { start: at, end: at, text: newCell({ row: number, column }, prefixOf(xml, row), cell) };
}

function changedBody(xml: string, row: Element, splices: readonly Splice[]): string {
  const offset = row.open.end;
  const moved = splices.map(({ start, end, text }) => ({ start: start - offset, end: end - offset, text }));
  return spliced(xml.slice(offset, row.contentEnd), moved);
}
