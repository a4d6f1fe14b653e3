import { EASY_TEXTS, VARIANT_TEXTS } from "../../texts/catalogue.ts";
import type { Text } from "../../texts/say.ts";
import type { PageSetup } from "../document.ts";
import { PHOTO_BOXES, type PhotoBoxes } from "./photos.ts";

/** a4: the usual one; a5: a brochure; large: large print; easy: easy to read. */
export const CATALOGUE_VARIANTS = ["a4", "a5", "large", "easy"] as const;

export type CatalogueVariant = (typeof CATALOGUE_VARIANTS)[number];

interface VariantLook {
  readonly page: PageSetup;
  readonly boxes: PhotoBoxes;
  /** Said on the cover and in the name of the document; null for nothing. */
  readonly name: Text | null;
}

const LARGE: PageSetup = { size: "A4", orientation: "portrait", letters: "large" };

export const VARIANT_LOOKS: Readonly<Record<CatalogueVariant, VariantLook>> = {
  a4: { page: { size: "A4", orientation: "portrait" }, boxes: PHOTO_BOXES.a4, name: null },
  a5: {
    page: { size: "A5", orientation: "portrait", letters: "small" },
    boxes: PHOTO_BOXES.a5,
    name: null,
  },
  large: { page: LARGE, boxes: PHOTO_BOXES.large, name: VARIANT_TEXTS.large },
  easy: { page: LARGE, boxes: PHOTO_BOXES.large, name: EASY_TEXTS.subtitle },
};
