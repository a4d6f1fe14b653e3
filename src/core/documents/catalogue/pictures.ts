import type { Picture } from "../picture.ts";

/** A photograph with what is printed about it. */
export interface CataloguePhoto {
  readonly picture: Picture;
  readonly alt: string;
  readonly caption: string;
  readonly author: string;
  readonly award: string;
}

/** What the catalogue shows beside words, read and with a consent. */
export interface CataloguePictures {
  readonly cover: CataloguePhoto | null;
  /** Of the pages of photographs, in their order. */
  readonly pages: readonly CataloguePhoto[];
  /** A photograph or a logo by the row of the service. */
  readonly ofService: ReadonlyMap<number, CataloguePhoto>;
}
