import type { Severity } from "../../core/issue.ts";
import type { CellContent, TableContent } from "../../core/plans/plan.ts";
import { a1 } from "../../core/sheet/grid.ts";
import { escapeAttribute } from "../../core/xml.ts";
import type { Book } from "./book.ts";
import type { CellEdit, RowEdit } from "./cell-edit.ts";
import { encodeCellText } from "./cell-text.ts";
import { attributeOf, childrenOf } from "./elements.ts";
import { SEVERITY_COLOURS } from "./mark-colours.ts";
import { cellBorder } from "./new-styles.ts";
import { type Package, withPart } from "./package.ts";
import { sheetXml } from "./read-xlsx.ts";
import { rowHeight } from "./row-height.ts";
import { WORKSHEET_ORDER } from "./schema-order.ts";
import { editRows, rowsOf } from "./sheet-edit.ts";
import { sheetReference } from "./sheet-reference.ts";
import { cellLook } from "./style-edit.ts";
import { followTables } from "./tables.ts";
import { appendSheet, dropCalculationChain, findSheet, withStyles } from "./workbook-edit.ts";
import { numberOf, rootChildren, spliced, withChild } from "./xml-edit.ts";

const BASE_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/><charset val="238"/></font>';
const HEAD_FONT =
  '<font><b/><sz val="11"/><color rgb="FF17456E"/><name val="Calibri"/><family val="2"/><charset val="238"/></font>';
const LINK_FONT =
  '<font><u/><sz val="11"/><color rgb="FF0B57A4"/><name val="Calibri"/><family val="2"/><charset val="238"/></font>';
const HEAD_FILL = solid("FFD9E6F2");
const NARROWEST = 10;
const WIDEST = 60;
const DEFAULT_WIDTH = 9;
/** Columns looked at for their widths; a sheet of the program's has far fewer. */
const WIDEST_TABLE = 200;
/** A link's hint is not the place for a long text. */
const LONGEST_DISPLAY = 200;

interface Looks {
  readonly head: number;
  readonly body: number;
  readonly link: number;
  readonly severity: Readonly<Record<Severity, number>>;
}

/** Writes the whole content of a sheet that the program owns; the sheet is added when it is missing. */
export function replaceRows(pkg: Package, book: Book, table: TableContent): Package {
  const styles = withStyles(pkg, book);
  const { looks, pkg: styled } = addLooks(styles.pkg, styles.path);
  const there = findSheet(book, table.sheet);
  if (there !== null) return writtenSheet(styled, { path: there.path, book }, { table, looks });
  const added = appendSheet(styled, table.sheet, emptySheet(table, looks));
  return writtenSheet(added.pkg, { path: added.path, book }, { table, looks });
}

function addLooks(pkg: Package, path: string): { readonly pkg: Package; readonly looks: Looks } {
  let styled = pkg;
  const look = (font: string, fill?: string): number => {
    const added = cellLook(styled, path, {
      font,
      border: cellBorder(),
      ...(fill === undefined ? {} : { fill }),
    });
    styled = added.pkg;
    return added.index;
  };
  const looks = {
    head: look(HEAD_FONT, HEAD_FILL),
    body: look(BASE_FONT),
    link: look(LINK_FONT),
    severity: {
      error: look(BASE_FONT, solid(SEVERITY_COLOURS.error)),
      warning: look(BASE_FONT, solid(SEVERITY_COLOURS.warning)),
      info: look(BASE_FONT, solid(SEVERITY_COLOURS.info)),
    },
  };
  return { pkg: styled, looks };
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function writtenSheet(
  pkg: Package,
  { path, book }: { readonly path: string; readonly book: Book },
  { table, looks }: { readonly table: TableContent; readonly looks: Looks },
): Package {
  const xml = sheetXml(pkg, path);
  const edits = rowEdits(xml, table, looks);
  const edited = editRows(xml, edits);
  const linked = withLinks(edited.xml, table);
  const written = followTables(withPart(pkg, path, linked), path, { edits, lastRow: table.rows.length + 1 });
  return edited.lostFormula ? dropCalculationChain(written, book) : written;
}

/** Every row that is there or is to be: rows beyond the content are emptied, cells keep their look. */
function rowEdits(xml: string, { header, rows }: TableContent, looks: Looks): ReadonlyMap<number, RowEdit> {
  const edits = new Map<number, RowEdit>();
  const edit = { replace: true, resetStyles: new Set([looks.link, ...Object.values(looks.severity)]) };
  for (const data of rootChildren(xml, "sheetData")) {
    for (const { number } of rowsOf(xml, data)) edits.set(number, { ...edit, cells: new Map() });
  }
  const widths = columnWidths(xml);
  edits.set(1, { ...edit, cells: byColumn(header.map((text) => ({ text }))) });
  rows.forEach((row, index) => {
    const cells = byColumn(row.map((content) => cellEdit(content, looks)));
    edits.set(index + 2, {
      ...edit,
      cells,
      height: rowHeight(
        row.map(({ text }) => text),
        widths,
      ),
    });
  });
  return edits;
}

function cellEdit({ text, link, severity }: CellContent, looks: Looks): CellEdit {
  if (severity !== undefined) return { text, style: looks.severity[severity] };
  return link === undefined ? { text } : { text, style: looks.link };
}

function byColumn(cells: readonly CellEdit[]): ReadonlyMap<number, CellEdit> {
  return new Map(cells.map((cell, index) => [index + 1, cell]));
}

function columnWidths(xml: string): readonly number[] {
  const widths: number[] = [];
  for (const col of rootChildren(xml, "cols").flatMap((cols) => childrenOf(xml, cols))) {
    const width = Number(attributeOf(xml, col, "width"));
    const last = Math.min(numberOf(xml, col, "max"), WIDEST_TABLE);
    for (let column = numberOf(xml, col, "min"); column <= last; column++) widths[column - 1] = width;
  }
  return Array.from(widths, (width) => width ?? DEFAULT_WIDTH);
}

/** The sheet's links, all made anew: on a sheet that the program owns they are all the program's. */
function withLinks(xml: string, { rows }: TableContent): string {
  const old = rootChildren(xml, "hyperlinks").map(({ start, end }) => ({ start, end, text: "" }));
  const links = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => link(cell, { row: index + 2, column: column + 1 })),
  );
  const bare = spliced(xml, old);
  return links.length === 0
    ? bare
    : withChild(bare, `<hyperlinks>${links.join("")}</hyperlinks>`, WORKSHEET_ORDER);
}

function link({ text, link: target }: CellContent, place: { readonly row: number; readonly column: number }) {
  if (target === undefined || text === "") return [];
  const location = escapeAttribute(`${sheetReference(target.sheet)}!${a1(target)}`);
  return [
    `<hyperlink ref="${a1(place)}" location="${location}" display="${encodeCellText(text.slice(0, LONGEST_DISPLAY)).replaceAll('"', "&quot;")}"/>`,
  ];
}

/** A sheet with nothing in it but the look of its columns and of its header row. */
function emptySheet({ header, rows, widths }: TableContent, looks: Looks): string {
  const cols = header.map((text, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[index]?.text.length ?? 0), text.length + 3);
    const width = widths?.[index] ?? Math.min(Math.max(longest + 1, NARROWEST), WIDEST);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${looks.body}" customWidth="1"/>`;
  });
  const cells = header.map((_, index) => `<c r="${a1({ row: 1, column: index + 1 })}" s="${looks.head}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`,
    `<sheetData><row r="1" ht="24" customHeight="1">${cells.join("")}</row></sheetData>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join("");
}
