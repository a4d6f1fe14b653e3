import type { Block, Document } from "../document.ts";
import { type Extent, extentOf, type Place, TWIPS_PER_POINT, together } from "./extents.ts";
import { pageSize } from "./page.ts";

/**
 * The page that each heading and index will stand on, worked out from the widths of letters and the distances of
 * the styles: what the contents shows until a word processor brings it up to date.
 */
export function pagesOf(document: Document): ReadonlyMap<Block, number> {
  const { place, height } = textArea(document);
  const pages = new Map<Block, number>();
  let column: Column = { page: 1, used: 0, after: 0 };
  for (const [at, group] of keptTogether(document.blocks).entries()) {
    if (isPageBreak(group[0])) {
      if (at > 0 || group[0]?.kind === "page-break") column = { page: column.page + 1, used: 0, after: 0 };
      continue;
    }
    const extent = group.map((block) => extentOf(block, place, document.blocks)).reduce(together);
    column = placed(extent, column, height);
    for (const block of group) pages.set(block, column.page);
    column = overflowed(column, height);
  }
  return pages;
}

/** How far the text has come. */
interface Column {
  readonly page: number;
  readonly used: number;
  readonly after: number;
}

/** On this page when its beginning fits, otherwise at the top of the next, without the space before it. */
function placed({ before, height, after, kept }: Extent, column: Column, room: number): Column {
  const start = column.used + Math.max(column.after, before);
  if (column.used === 0 || start + kept <= room) return { page: column.page, used: start + height, after };
  return { page: column.page + 1, used: height, after };
}

/** What is longer than a page ends on a later one. */
function overflowed({ page, used, after }: Column, room: number): Column {
  const more = Math.max(0, Math.ceil(used / room) - 1);
  return { page: page + more, used: used - more * room, after };
}

function textArea({ page }: Document): { readonly place: Place; readonly height: number } {
  const { height, vertical, textWidth, letters } = pageSize(page);
  const place = { width: textWidth / TWIPS_PER_POINT, letters };
  return { place, height: (height - 2 * vertical) / TWIPS_PER_POINT };
}

function isPageBreak(block: Block | undefined): boolean {
  return block?.kind === "page-break" || block?.kind === "running-head";
}

/** A heading goes with what follows it, and so does a picture that leads. */
function keptTogether(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (open && last !== undefined && !isPageBreak(block)) last.push(block);
    else groups.push([block]);
    open = leads(block);
  }
  return groups;
}

function leads(block: Block): boolean {
  if (block.kind === "photo") return block.leads === true;
  return block.kind === "heading" || (block.kind === "paragraph" && block.style === "together");
}
