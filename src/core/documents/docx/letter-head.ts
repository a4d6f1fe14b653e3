import type { LetterHeadBlock } from "../document.ts";
import { twips } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { run, runs } from "./runs.ts";
import { GAP } from "./table.ts";
import type { Writer } from "./writer.ts";

/**
 * From the left edge of the paper to the address. ČSN 01 6910 puts an address on the right 119 mm from the edge; in a
 * DL envelope (220 × 110 mm) and a C6/C5 one (229 × 114 mm) with a window of 90 × 45 mm, 20 mm from the right edge and
 * 15 mm from the lower one, a letter folded in three always shows what is 119–190 mm from its left and 54–84 mm from
 * its upper edge, wherever it slides to.
 */
const ADDRESS_LEFT_MM = 119;

/** From the upper edge of the paper to the first line of the address. */
const ADDRESS_TOP_MM = 55;

/** Six lines, then blank paper to the fold, as the standard asks for. */
const ADDRESS_HEIGHT_MM = 36;

/** The line of almost no height that begins the letter's page. */
const HAIR_TWIPS = 20;

/** A layout table with rows of fixed heights: it stays in place in Word, LibreOffice and Google Docs alike. */
export function letterHead(block: LetterHeadBlock, writer: Writer, pageBreakBefore: boolean): string {
  const { page } = writer;
  const left = twips(ADDRESS_LEFT_MM) - page.side;
  const widths = [left, page.textWidth - left] as const;
  const above = twips(ADDRESS_TOP_MM) - page.vertical - HAIR_TWIPS;
  const sender = block.sender.map((line, index) =>
    paragraph(run(line, index === 0 ? "Strong" : undefined), { style: "LetterSender" }),
  );
  const facts = block.facts.map(({ name, lines }) =>
    paragraph(run(`${name}: `) + lines.map((line) => runs(line, writer)).join(run(", ")), {
      style: "LetterFact",
    }),
  );
  const address = block.address.map((line) => paragraph(run(line), { style: "LetterAddress" }));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const rows = [
    row("exact", above, cell(page.textWidth, sender, 2)),
    row("atLeast", twips(ADDRESS_HEIGHT_MM), cell(widths[0], facts) + cell(widths[1], address)),
  ];
  const start = paragraph("", { style: "Hair", pageBreakBefore });
  return `${start}<w:tbl>${tableProperties(page.textWidth)}<w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>${GAP}`;
}

function tableProperties(width: number): string {
  return `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`;
}

function row(rule: "exact" | "atLeast", height: number, cells: string): string {
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="${rule}"/></w:trPr>${cells}</w:tr>`;
}

function cell(width: number, paragraphs: readonly string[], span = 1): string {
  const spanned = span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`;
  const inner = paragraphs.length === 0 ? paragraph("") : paragraphs.join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}</w:tcPr>${inner}</w:tc>`;
}
