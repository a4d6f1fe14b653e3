import { typeset } from "../../czech/typography.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Block, Inline, PhotoBlock } from "../document.ts";
import type { Millimetres } from "../picture.ts";
import type { CataloguePhoto } from "./pictures.ts";

/** How large pictures are printed. */
export interface PhotoBoxes {
  readonly cover: Millimetres;
  /** On a page of photographs: two that are wide, or one that is high. */
  readonly wide: Millimetres;
  readonly high: Millimetres;
  /** Beside a service. */
  readonly service: Millimetres;
}

export const PHOTO_BOXES = {
  a4: {
    cover: { widthMm: 150, heightMm: 105 },
    wide: { widthMm: 170, heightMm: 100 },
    high: { widthMm: 170, heightMm: 215 },
    service: { widthMm: 60, heightMm: 34 },
  },
  a5: {
    cover: { widthMm: 104, heightMm: 66 },
    wide: { widthMm: 118, heightMm: 68 },
    high: { widthMm: 118, heightMm: 146 },
    service: { widthMm: 42, heightMm: 24 },
  },
  large: {
    cover: { widthMm: 120, heightMm: 72 },
    wide: { widthMm: 170, heightMm: 98 },
    high: { widthMm: 170, heightMm: 205 },
    service: { widthMm: 60, heightMm: 34 },
  },
} as const satisfies Record<string, PhotoBoxes>;

/** Pages of photographs, such as the best of a contest. */
export function photoBlocks(
  photos: readonly CataloguePhoto[],
  boxes: PhotoBoxes,
  language: Language,
): readonly Block[] {
  if (photos.length === 0) return [];
  const title = say(CATALOGUE_TEXTS.photos, language);
  return [
    { kind: "running-head", text: title },
    { kind: "heading", level: 1, id: "photos", text: [title] },
    ...photos.map((photo): PhotoBlock => {
      const { width, height } = photo.picture;
      const caption = captionOf(photo, language);
      return {
        kind: "photo",
        picture: photo.picture,
        alt: photo.alt,
        box: width >= height ? boxes.wide : boxes.high,
        ...(caption.length === 0 ? {} : { caption }),
      };
    }),
  ];
}

/** `1. místo · Odpoledne v klubu (foto: Jan Vzor)`. */
function captionOf({ award, caption, author }: CataloguePhoto, language: Language): readonly Inline[] {
  const by = author === "" ? "" : say(CATALOGUE_TEXTS.photoBy, language, { author });
  const said = [award, caption, by].filter((part) => part !== "").map(typeset);
  const [first, ...rest] = said;
  if (first === undefined) return [];
  const begin: Inline = award === "" ? first : { kind: "strong", text: first };
  return [begin, ...rest.map((part) => ` · ${part}`)];
}

export function coverPhoto({ picture, alt }: CataloguePhoto, box: Millimetres): PhotoBlock {
  return { kind: "photo", picture, alt, box };
}

/** The picture that an entry begins with. */
export function servicePhoto({ picture, alt }: CataloguePhoto, box: Millimetres): PhotoBlock {
  return { kind: "photo", picture, alt, box, leads: true };
}
