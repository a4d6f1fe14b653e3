import { toBase64 } from "../../messages/base64.ts";
import { DOCUMENT_TEXTS } from "../../texts/documents.ts";
import { type Language, say } from "../../texts/say.ts";
import type { PhotoBlock, PictureBlock, Publicity } from "../document.ts";
import { emblemSvg } from "../emblem.ts";
import { escapeMarkup } from "../markup.ts";
import { fitted } from "../picture.ts";
import { inlines, words } from "./inlines.ts";
import type { HtmlWriter } from "./writer.ts";

/** The emblem on the left, the programme's lines beside it. */
export function htmlPublicity({ emblem, lines, alt }: Publicity): string {
  const said = lines.map((line) => `<p>${words(line)}</p>`).join("");
  const picture =
    emblem === "none"
      ? ""
      : `<svg role="img" aria-label="${escapeMarkup(alt)}" viewBox="0 0 900 600" width="90" height="60">${emblemSvg()}</svg>`;
  return `<div class="publicity">${picture}<div>${said}</div></div>`;
}

/** A drawing in a frame that scrolls sideways on a narrow screen. */
export function htmlPicture({ svg, alt, widthMm }: PictureBlock, language: Language): string {
  const name = escapeMarkup(say(DOCUMENT_TEXTS.scrollable, language, { name: alt }));
  return `<section class="scroll picture" aria-label="${name}" tabindex="0"><div style="min-width:${Math.round(widthMm)}mm">${svg}</div></section>`;
}

/** A photograph within the page itself, so that no file has to lie beside it, and its caption. */
export function htmlPhoto({ picture, alt, caption, box, leads }: PhotoBlock, writer: HtmlWriter): string {
  const { widthMm } = fitted(picture, box);
  const source = `data:${picture.mediaType};base64,${toBase64(picture.bytes)}`;
  const size = `width="${picture.width}" height="${picture.height}" style="width:${widthMm.toFixed(1)}mm"`;
  const image = `<img src="${source}" alt="${escapeMarkup(alt)}" ${size}>`;
  const below = caption === undefined ? "" : `<figcaption>${inlines(caption, writer)}</figcaption>`;
  return `<figure class="photo${leads === true ? " leading" : ""}">${image}${below}</figure>`;
}
