import { columnLetters } from "../../core/sheet/grid.ts";
import { characters, escapeText } from "../../core/xml.ts";
import type { RowEdit } from "./cell-edit.ts";
import { attributeOf, childrenOf, type Element, elementsNamed, prefixOf } from "./elements.ts";
import { columnOf } from "./sheet-rows.ts";
import { rootChildren, type Splice, spliced } from "./xml-edit.ts";

interface SharedFormula {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly group: string;
  /** Written out in the first cell of a group only. */
  readonly formula: string;
}

/** A string, a quoted sheet name, or a reference to a cell that is neither a function's nor a name's part. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\w.[])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\w(.[!])/giu;

/**
 * Writes out, cell by cell, the shared formulas whose first cell is about to be overwritten: the other cells
 * only refer to it (ECMA-376 part 1, 18.3.1.40) and would lose their formula with it.
 */
export function expandSharedFormulas(xml: string, edits: ReadonlyMap<number, RowEdit>): string {
  if (!/\st=["']shared["']/.test(xml)) return xml;
  const formulas = sharedFormulas(xml);
  const firsts = new Map(
    formulas.filter(({ formula }) => formula !== "").map((first) => [first.group, first]),
  );
  const splices = formulas.flatMap((one) => {
    const first = firsts.get(one.group);
    return first !== undefined && isOverwritten(first, edits) ? [writtenOut(xml, one, first)] : [];
  });
  return spliced(xml, splices);
}

function sharedFormulas(xml: string): readonly SharedFormula[] {
  return rootChildren(xml, "sheetData")
    .flatMap((data) => elementsNamed(xml, "c", data))
    .flatMap((cell) => {
      const element = childrenOf(xml, cell).find(({ name }) => name === "f");
      if (element === undefined || attributeOf(xml, element, "t") !== "shared") return [];
      const reference = attributeOf(xml, cell, "r") ?? "";
      return [
        {
          element,
          row: Number(/\d+$/.exec(reference)?.[0]),
          column: columnOf(reference),
          group: attributeOf(xml, element, "si") ?? "",
          formula: element.open.kind === "empty" ? "" : characters(xml, element.open.end, element.contentEnd),
        },
      ];
    });
}

function isOverwritten({ row, column }: SharedFormula, edits: ReadonlyMap<number, RowEdit>): boolean {
  const edit = edits.get(row);
  return edit !== undefined && (edit.replace || edit.cells.has(column));
}

function writtenOut(xml: string, one: SharedFormula, first: SharedFormula): Splice {
  const formula = movedFormula(first.formula, one.row - first.row, one.column - first.column);
  const prefix = prefixOf(xml, one.element);
  const text = `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
  return { start: one.element.start, end: one.element.end, text };
}

/** A formula as it reads when copied some rows down and columns to the right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, ...groups: readonly (string | undefined)[]) => {
    const [fixedColumn = "", letters, fixedRow = "", digits = ""] = groups;
    if (letters === undefined) return token;
    const column = fixedColumn === "$" ? columnOf(letters) : columnOf(letters) + columns;
    const row = fixedRow === "$" ? Number(digits) : Number(digits) + rows;
    return column < 1 || row < 1 ? "#REF!" : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}
