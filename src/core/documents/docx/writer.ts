import type { Document } from "../document.ts";
import { linkAddress } from "../links.ts";
import { type Outline, outlineOf } from "../outline.ts";
import type { Picture } from "../picture.ts";
import { type PageSize, pageSize } from "./page.ts";
import { type Sections, sectionsOf } from "./sections.ts";

/** A named place of the document; Word hides names that begin with an underscore from its lists. */
interface Bookmark {
  readonly name: string;
  readonly number: number;
}

/** What the parts of one file share while it is written: places, links, and the counting of lists. */
export interface Writer {
  readonly document: Document;
  readonly outline: Outline;
  readonly page: PageSize;
  readonly sections: Sections;
  /** The place with this id, or null when the document has none. */
  readonly bookmark: (id: string) => Bookmark | null;
  /** The relationship id of an address outside the document, or null when it cannot be a link. */
  readonly relationship: (href: string) => string | null;
  /** The addresses asked for so far, with their relationship ids. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The photograph's file, which several places may show. */
  readonly photo: (picture: Picture) => PhotoFile;
  /** The files of photographs asked for so far. */
  readonly photos: ReadonlyMap<Picture, PhotoFile>;
  /** A number for a drawing that no other drawing has. */
  readonly nextDrawing: () => number;
  /** A number for the next ordered list, so that each begins with 1. */
  readonly nextList: () => number;
  /** How many ordered lists there are so far. */
  readonly lists: () => number;
}

/** A photograph as a part of the file. */
export interface PhotoFile {
  readonly relationship: string;
  /** Below `word/`. */
  readonly name: string;
}

export function writerFor(document: Document): Writer {
  const outline = outlineOf(document.blocks);
  const bookmarks = bookmarksOf(outline);
  const addresses = new Map<string, string>();
  const photos = new Map<Picture, PhotoFile>();
  const page = pageSize(document.page);
  let lists = 0;
  let drawings = EMBLEM_DRAWING;
  return {
    document,
    outline,
    page,
    sections: sectionsOf(document, page),
    bookmark: (id) => bookmarks.get(id) ?? null,
    relationship: (href) => {
      const address = linkAddress(href);
      if (address === null) return null;
      const id = addresses.get(address) ?? `rIdLink${addresses.size + 1}`;
      addresses.set(address, id);
      return id;
    },
    addresses,
    photo: (picture) => {
      const file = photos.get(picture) ?? photoFile(picture, photos.size + 1);
      photos.set(picture, file);
      return file;
    },
    photos,
    nextDrawing: () => {
      drawings += 1;
      return drawings;
    },
    nextList: () => {
      lists += 1;
      return lists;
    },
    lists: () => lists,
  };
}

/** The number of the emblem's drawing. */
const EMBLEM_DRAWING = 1;

function photoFile({ mediaType }: Picture, number: number): PhotoFile {
  const ending = mediaType === "image/png" ? "png" : "jpeg";
  return { relationship: `rIdPhoto${number}`, name: `media/photo${number}.${ending}` };
}

function bookmarksOf(outline: Outline): ReadonlyMap<string, Bookmark> {
  return new Map(
    [...outline.values()].map(({ id }, index) => {
      const number = index + 1;
      return [id, { name: `_Toc${String(number).padStart(6, "0")}`, number }];
    }),
  );
}
