import type { PhotoBlock } from "../document.ts";
import { fitted } from "../picture.ts";
import { drawing } from "./drawing.ts";
import { twips } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { runs } from "./runs.ts";
import type { Writer } from "./writer.ts";

/** The photograph in its box, with its caption on the same page. */
export function photo(block: PhotoBlock, writer: Writer): string {
  const { caption, leads } = block;
  const keepNext = leads === true || caption !== undefined;
  const centred = leads !== true;
  const below =
    caption === undefined
      ? ""
      : paragraph(runs(caption, writer), {
          style: "Caption",
          keepLines: true,
          keepNext: leads === true,
          centred,
        });
  return paragraph(photoRun(block, writer), { style: "Photo", keepNext, centred }) + below;
}

/** The picture alone, never wider than the text. */
export function photoRun({ picture, alt, box }: PhotoBlock, writer: Writer): string {
  const room = { ...box, widthMm: Math.min(box.widthMm, writer.page.textWidth / twips(1)) };
  const { relationship, name } = writer.photo(picture);
  const id = writer.nextDrawing();
  return drawing({ relationship, id, name: name.replace(/^.*\//, ""), alt, ...fitted(picture, room) });
}
