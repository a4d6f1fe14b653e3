import { nextTag } from "../../core/xml.ts";
import type { RowEdit } from "./cell-edit.ts";
import { attributeOf, childrenOf, type Element, elementAt, prefixOf } from "./elements.ts";
import { covering, parseRange, type Range, rangeText } from "./range.ts";
import { newRow, rewrittenRow, type StyleOfColumn } from "./row-edit.ts";
import { expandSharedFormulas } from "./shared-formulas.ts";
import { numberOf, rootChildren, type Splice, spliced, withAttribute, withContent } from "./xml-edit.ts";

interface EditedSheet {
  readonly xml: string;
  /** A formula gave way to a text: what the workbook knows of its order of calculation is out of date. */
  readonly lostFormula: boolean;
}

/** A sheet's XML with some rows changed; everything else in it stays to the letter. */
export function editRows(original: string, edits: ReadonlyMap<number, RowEdit>): EditedSheet {
  const xml = expandSharedFormulas(original, edits);
  const data = rootChildren(xml, "sheetData")[0];
  if (data === undefined || edits.size === 0) return { xml, lostFormula: false };
  const styleOf = columnStyles(xml);
  const waiting = [...edits.keys()].sort((a, b) => a - b);
  const splices: Splice[] = [];
  const prefix = prefixOf(xml, data);
  const newRowsBefore = (number: number) => {
    let rows = "";
    for (let next = waiting[0]; next !== undefined && next < number; next = waiting[0]) {
      const edit = edits.get(next);
      if (edit !== undefined) rows += newRow({ number: next, edit, styleOf }, prefix);
      waiting.shift();
    }
    return rows;
  };
  for (const { number, element } of rowsOf(xml, data)) {
    const before = newRowsBefore(number);
    if (before !== "") splices.push({ start: element.start, end: element.start, text: before });
    const edit = edits.get(number);
    if (edit === undefined) continue;
    if (waiting[0] === number) waiting.shift();
    splices.push({
      start: element.start,
      end: element.end,
      text: rewrittenRow(xml, element, { number, edit, styleOf }),
    });
  }
  const rest = newRowsBefore(Number.POSITIVE_INFINITY);
  if (rest !== "") splices.push(withContent(xml, data, rest));
  const lostFormula = splices.some(
    ({ start, end, text }) => formulas(xml.slice(start, end)) > formulas(text),
  );
  return { xml: spliced(xml, [...splices, ...dimension(xml, edits)]), lostFormula };
}

interface NumberedRow {
  readonly number: number;
  readonly element: Element;
}

/** The rows of a sheet with their numbers; a row without a number follows the one before it. */
export function* rowsOf(xml: string, data: Element): Generator<NumberedRow> {
  let number = 0;
  let at = data.open.end;
  for (let tag = nextTag(xml, at); tag !== null && tag.start < data.contentEnd; tag = nextTag(xml, at)) {
    const element = elementAt(xml, tag);
    if (element === null) return;
    at = element.end;
    if (element.name !== "row") continue;
    number = numberOf(xml, element, "r") || number + 1;
    yield { number, element };
  }
}

function formulas(xml: string): number {
  return xml.match(/<(?:\w+:)?f[\s/>]/g)?.length ?? 0;
}

/** The style that each column gives to its new cells. */
function columnStyles(xml: string): StyleOfColumn {
  const columns = rootChildren(xml, "cols")
    .flatMap((cols) => childrenOf(xml, cols))
    .map((col) => ({
      min: numberOf(xml, col, "min"),
      max: numberOf(xml, col, "max"),
      style: numberOf(xml, col, "style"),
    }));
  return (column) => columns.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

/** The range that the sheet says it uses grows with the cells written. */
function dimension(xml: string, edits: ReadonlyMap<number, RowEdit>): readonly Splice[] {
  const element = rootChildren(xml, "dimension")[0];
  const range = element && parseRange(attributeOf(xml, element, "ref") ?? "");
  if (!element || !range) return [];
  let grown: Range = range;
  for (const [row, { cells }] of edits) {
    for (const [column, { text }] of cells) {
      if (text !== "") grown = covering(grown, { top: row, left: column, bottom: row, right: column });
    }
  }
  const tag = xml.slice(element.start, element.open.end);
  return [{ start: element.start, end: element.open.end, text: withAttribute(tag, "ref", rangeText(grown)) }];
}
