import type { DocumentTable, Inline } from "../document.ts";
import { escapeMarkup } from "../markup.ts";
import { twips } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { run, runs } from "./runs.ts";
import type { Writer } from "./writer.ts";

const HEADER_SHADE = "E6ECF5";

/** A table whose header row is repeated on each page and whose rows are never torn; a small gap follows. */
export function table(content: DocumentTable, writer: Writer): string {
  const widths = columnWidths(content, writer.page.textWidth);
  const header = headerRow(content, widths);
  const kept = keptRows(content);
  const height = content.rowHeightMm ?? null;
  const styles = content.columns.map(({ number }) => (number === true ? "TableNumber" : "TableText"));
  const rows = content.rows.map((row, index) => {
    const gap = content.partsBefore?.includes(index) ? gapRow(widths.length) : "";
    return `${gap}${bodyRow(row, { widths, styles, height, keepNext: kept(index) }, writer)}`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl>${tableProperties(content.caption, writer.page.textWidth)}<w:tblGrid>${grid}</w:tblGrid>${header}${rows.join("")}</w:tbl>${GAP}`;
}

/** Two tables in a row would grow together without a paragraph between them. */
export const GAP = paragraph("", { style: "Gap" });

/** A row is kept with the next by its paragraphs, as Word does it; the last row has none. */
function keptRows({ keptRows: kept = [], rows }: DocumentTable): (index: number) => boolean {
  if (kept === "all") return (index) => index < rows.length - 1;
  const all = new Set(kept);
  return (index) => all.has(index);
}

function columnWidths({ columns }: DocumentTable, textWidth: number): readonly number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  return columns.map(({ share }) => Math.round((share / whole) * textWidth));
}

/** In the order of ECMA-376 part 1, 17.4.59; the caption came with ISO/IEC 29500:2011. */
function tableProperties(caption: string, width: number): string {
  return [
    '<w:tblPr><w:tblStyle w:val="FormTable"/>',
    `<w:tblW w:w="${width}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapeMarkup(caption)}"/></w:tblPr>`,
  ].join("");
}

function headerRow({ columns }: DocumentTable, widths: readonly number[]): string {
  const cells = columns.map(({ header, number }, index) => {
    const look = `<w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="${HEADER_SHADE}"/><w:vAlign w:val="bottom"/>`;
    return `<w:tc><w:tcPr>${look}</w:tcPr>${paragraph(run(header), { style: number === true ? "TableNumberHeading" : "TableHeading", keepNext: true })}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

interface RowShape {
  readonly widths: readonly number[];
  readonly styles: readonly string[];
  readonly keepNext: boolean;
  /** Millimetres; null lets the text decide. */
  readonly height: number | null;
}

/** A row has as many cells as the table has columns, whatever its data says. */
function bodyRow(
  row: readonly (readonly Inline[])[],
  { widths, styles, height, keepNext }: RowShape,
  writer: Writer,
): string {
  const centred = height === null ? "" : '<w:vAlign w:val="center"/>';
  const cells = widths.map(
    (width, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${centred}</w:tcPr>${paragraph(runs(row[index] ?? [], writer), { style: styles[index] ?? "TableText", keepNext })}</w:tc>`,
  );
  const least = height === null ? "" : `<w:trHeight w:val="${twips(height)}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${least}</w:trPr>${cells.join("")}</w:tr>`;
}

function gapRow(columns: number): string {
  const open = '<w:tcBorders><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders>';
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${open}</w:tcPr>${paragraph("", { style: "Gap" })}</w:tc></w:tr>`;
}
