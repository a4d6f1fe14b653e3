import type { Publicity } from "../document.ts";
import { EMBLEM_RATIO } from "../emblem.ts";
import { escapeMarkup } from "../markup.ts";
import { twips } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { run } from "./runs.ts";
import { GAP } from "./table.ts";

const EMU_PER_MM = 36_000;
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
  const picture = paragraph(drawing(alt), { style: "Publicity", keepNext: true });
  const cells = [picture, words === "" ? paragraph("") : words].map(
    (content, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`,
  );
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr></w:tbl>${GAP}`;
}

/** An inline picture (ECMA-376 part 1, 20.4.2.8); its description is the alternative text. */
function drawing(alt: string): string {
  const height = EMBLEM_HEIGHT_MM * EMU_PER_MM;
  const extent = `cx="${height * EMBLEM_RATIO}" cy="${height}"`;
  const named = `id="1" name="Emblem" descr="${escapeMarkup(alt)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${named}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${EMBLEM_RELATIONSHIP}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
