import type { LabelsBlock } from "../document.ts";
import { twips } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { run } from "./runs.ts";

/** Nothing is printed so near to the edge of a label: printers cannot, and sheets are not fed exactly. */
const PADDING_MM = 6;

/** One table of as many rows as the labels need; whole rows fill each sheet, so every sheet begins at its top. */
export function labelTable({ size, labels }: LabelsBlock): string {
  const { columns, widthMm, heightMm } = size;
  const width = twips(widthMm);
  const rows = Array.from({ length: Math.ceil(labels.length / columns) }, (_, at) => {
    const cells = Array.from({ length: columns }, (_, column) =>
      labelCell(labels[at * columns + column] ?? [], width),
    );
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(heightMm)}" w:hRule="exact"/></w:trPr>${cells.join("")}</w:tr>`;
  });
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
  // What has to follow a table may take no room on a sheet that is full.
  const after = paragraph("", { style: "Hair" });
  return `<w:tbl>${tableProperties(width * columns)}<w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>${after}`;
}

function tableProperties(width: number): string {
  const padding = twips(PADDING_MM);
  return `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`;
}

function labelCell(lines: readonly string[], width: number): string {
  const inner = lines.map((line) => paragraph(run(line), { style: "Label" })).join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${inner || paragraph("", { style: "Label" })}</w:tc>`;
}
