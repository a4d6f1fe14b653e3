import { columnLetters } from "../../core/sheet/grid.ts";
import type { ColumnLayout, SheetLayout } from "../../core/sheet/layout.ts";
import { encodeCellText } from "./cell-text.ts";
import { cellStyle, headStyle, styleIndex } from "./new-styles.ts";
import { READY_ROWS } from "./new-validations.ts";
import { rowHeight } from "./row-height.ts";
import { serialDay } from "./serial-day.ts";

/** The relationship from a sheet to its notes' boxes. */
const NOTES_DRAWING_ID = "rId1";

const HEAD_HEIGHT_PT = 33;
const TITLE_HEIGHT_PT = 42;
/** Air between the paragraphs of a guide. */
const GUIDE_GAP_PT = 7;
/** What spreadsheets add to a width in characters for the cell's own edges. */
const WIDTH_EDGE = 0.71;
const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>';
const FOOTER = "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";
/** Excel flags every IČO and telephone kept as text, unless it is told that they are meant so. */
const TEXT_NUMBERS_MEANT =
  '<ignoredErrors><ignoredError sqref="A1:AZ20000" numberStoredAsText="1"/></ignoredErrors>';
const GUIDE_TAB = '<tabColor rgb="FF2F6690"/>';

/** The XML of a new sheet; the drop-downs' XML is given, because it needs the other sheets too. */
export function newSheet(
  layout: SheetLayout,
  { first, validations }: { first: boolean; validations: string },
): string {
  const guide = layout.kind === "guide";
  const orientation = guide ? "portrait" : "landscape";
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES}>`,
    `<sheetPr>${guide ? GUIDE_TAB : ""}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${lastCell(layout)}"/>`,
    view(guide, first),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(layout),
    `<sheetData>${guide ? guideRows(layout) : tableRows(layout)}</sheetData>`,
    guide ? "" : `<autoFilter ref="${filterRange(layout)}"/>`,
    validations,
    MARGINS,
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    FOOTER,
    guide ? "" : TEXT_NUMBERS_MEANT,
    hasNotes(layout) ? `<legacyDrawing r:id="${NOTES_DRAWING_ID}"/>` : "",
    "</worksheet>",
  ].join("");
}

/** The cells that a table's filter covers, from its header to the last row made ready. */
export function filterRange({ columns, rows }: SheetLayout): string {
  return `A1:${columnLetters(Math.max(columns.length, 1))}${rows.length + 1 + READY_ROWS}`;
}

/** Guides are read as they stand; only a table's headers explain themselves. */
export function hasNotes({ kind, columns }: SheetLayout): boolean {
  return kind === "table" && columns.some(({ note }) => note !== "");
}

function lastCell({ kind, columns, rows }: SheetLayout): string {
  const count = rows.length + (kind === "table" ? 1 : 0);
  return `${columnLetters(Math.max(columns.length, 1))}${Math.max(count, 1)}`;
}

function view(guide: boolean, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : "";
  if (guide) return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`;
  return [
    `<sheetViews><sheetView${selected} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
  ].join("");
}

function columnsXml({ columns, kind }: SheetLayout): string {
  if (columns.length === 0) return "";
  const items = columns.map((column, index) => {
    const style = kind === "guide" ? styleIndex("guideText") : cellStyle(column);
    return `<col min="${index + 1}" max="${index + 1}" width="${column.width + WIDTH_EDGE}" style="${style}" customWidth="1"/>`;
  });
  return `<cols>${items.join("")}</cols>`;
}

function tableRows({ columns, rows }: SheetLayout): string {
  const header = columns.map((column, index) =>
    textCell(`${columnLetters(index + 1)}1`, headStyle(column), column.header),
  );
  const head = `<row r="1" ht="${HEAD_HEIGHT_PT}" customHeight="1">${header.join("")}</row>`;
  return head + rows.map((row, index) => tableRow(columns, row, index + 2)).join("");
}

function tableRow(columns: readonly ColumnLayout[], row: readonly string[], number: number): string {
  const cells = columns.map((column, index) =>
    valueCell(`${columnLetters(index + 1)}${number}`, column, row[index] ?? ""),
  );
  const height = rowHeight(row, widthsOf(columns));
  return `<row r="${number}" ht="${height}">${cells.join("")}</row>`;
}

function widthsOf(columns: readonly ColumnLayout[]): readonly number[] {
  return columns.map(({ width }) => width);
}

/** A text that is no date or number in such a column stays a text: nothing is guessed. */
function valueCell(reference: string, column: ColumnLayout, text: string): string {
  const style = cellStyle(column);
  const value = column.format === "text" ? null : column.format === "date" ? serialDay(text) : numberOf(text);
  return value === null
    ? textCell(reference, style, text)
    : `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

function numberOf(text: string): number | null {
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : null;
}

function textCell(reference: string, style: number, text: string): string {
  if (text === "") return `<c r="${reference}" s="${style}"/>`;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(text)}</t></is></c>`;
}

function guideRows({ columns, rows }: SheetLayout): string {
  return rows
    .map((row, index) => (index === 0 ? guideTitle(row) : guideRow(columns, row, index + 1)))
    .join("");
}

function guideTitle(row: readonly string[]): string {
  const cells = row.map((text, index) =>
    textCell(`${columnLetters(index + 1)}1`, styleIndex("guideTitle"), text),
  );
  return `<row r="1" ht="${TITLE_HEIGHT_PT}" customHeight="1">${cells.join("")}</row>`;
}

function guideRow(columns: readonly ColumnLayout[], row: readonly string[], number: number): string {
  const cells = row.map((text, index) => {
    const style = styleIndex(index === 0 && columns.length > 1 ? "guideHead" : "guideText");
    return textCell(`${columnLetters(index + 1)}${number}`, style, text);
  });
  return `<row r="${number}" ht="${rowHeight(row, widthsOf(columns)) + GUIDE_GAP_PT}">${cells.join("")}</row>`;
}
