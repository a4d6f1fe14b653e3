import type { Publicity } from "../document.ts";
import { EMBLEM_RATIO } from "../emblem.ts";
import { drawing } from "./drawing.ts";
import { twips } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { run } from "./runs.ts";
import { GAP } from "./table.ts";

const EMBLEM_HEIGHT_MM = 15;
const EMBLEM_COLUMN_MM = EMBLEM_HEIGHT_MM * EMBLEM_RATIO + 5;

/** The relationship of the emblem's bitmap. */
export const EMBLEM_RELATIONSHIP = "rIdEmblem";

/** The emblem with the programme's lines beside it; lines alone where there is no emblem. */
export function publicityTable({ emblem, lines, alt }: Publicity, textWidth: number): string {
  const words = lines.map((line) => paragraph(run(line), { style: "Publicity", keepNext: true })).join("");
  if (emblem === "none") return words + GAP;
  const left = twips(EMBLEM_COLUMN_MM);
  const widths = [left, textWidth - left];
  const size = { widthMm: EMBLEM_HEIGHT_MM * EMBLEM_RATIO, heightMm: EMBLEM_HEIGHT_MM };
  const emblemRun = drawing({ relationship: EMBLEM_RELATIONSHIP, id: 1, name: "Emblem", alt, ...size });
  const picture = paragraph(emblemRun, { style: "Publicity", keepNext: true });
  const cells = [picture, words === "" ? paragraph("") : words].map(
    (content, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`,
  );
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr></w:tbl>${GAP}`;
}
