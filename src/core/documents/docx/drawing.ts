import { escapeMarkup } from "../markup.ts";
import type { Millimetres } from "../picture.ts";

const EMU_PER_MM = 36_000;

interface Drawing extends Millimetres {
  /** Of the picture's file. */
  readonly relationship: string;
  /** One of its own in the document. */
  readonly id: number;
  readonly name: string;
  readonly alt: string;
}

/** A run with an inline picture (ECMA-376 part 1, 20.4.2.8); its description is the alternative text. */
export function drawing({ relationship, id, name, alt, widthMm, heightMm }: Drawing): string {
  const extent = `cx="${Math.round(widthMm * EMU_PER_MM)}" cy="${Math.round(heightMm * EMU_PER_MM)}"`;
  const named = `id="${id}" name="${escapeMarkup(name)}" descr="${escapeMarkup(alt)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${named}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
