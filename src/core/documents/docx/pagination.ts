import type { BarsBlock, Block, Document, DocumentTable, Fact, IndexBlock, Inline } from "../document.ts";
import { outlineOf, plainText } from "../outline.ts";
import { linesOf } from "./letter-widths.ts";
import { pageSize } from "./page.ts";

/** A style as far as it decides where pages end, in points. */
interface Spacing {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  /** Lines apart, as a multiple of the font's own distance. */
  readonly leading: number;
}

const TWIPS_PER_POINT = 20;
const LINE_OF_FONT = 1.2207;

const NORMAL: Spacing = { size: 10.5, before: 0, after: 6, leading: 1.1 };
const FACT: Spacing = { size: 10, before: 0, after: 1, leading: 1.05 };
const FACT_INDENT = 104.9;
const INDEX_LINE: Spacing = { size: 9.5, before: 0, after: 2, leading: 1.1 };
const COLUMN_GAP = 28.35;
const LIST_ITEM: Spacing = { size: 10.5, before: 0, after: 0, leading: 1.1 };
const LIST_INDENT = 22.7;
const CELL: Spacing = { size: 9.5, before: 0, after: 0, leading: 1.1 };
const CONTENTS_LINE: Spacing = { size: 10.5, before: 0, after: 4, leading: 1.1 };
/** A cell's margins and its border, beside its text and above and below it. */
const CELL_SIDES = 9;
const CELL_EDGES = 5;
/** The gap after a table. */
const TABLE_GAP = 8;
const BAR_HEIGHT = 19;
const HEADINGS: Readonly<Record<1 | 2 | 3, Spacing>> = {
  1: { size: 16, before: 18, after: 8, leading: 1.1 },
  2: { size: 13, before: 14, after: 6, leading: 1.1 },
  3: { size: 11.5, before: 12, after: 4, leading: 1.1 },
};

/** A stretch of the column, in points; of two spaces that meet only the larger stands, as in Word. */
interface Extent {
  readonly before: number;
  readonly height: number;
  readonly after: number;
  /** How much of the height must stand together at its beginning. */
  readonly kept: number;
}

/** Bold letters are wider than the plain ones that are measured. */
const BOLD = 1.03;

/**
 * The page that each heading and index will stand on, worked out from the widths of letters and the distances of
 * the styles: what the contents shows until a word processor brings it up to date.
 */
export function pagesOf(document: Document): ReadonlyMap<Block, number> {
  const { width, height } = textArea(document);
  const pages = new Map<Block, number>();
  let column: Column = { page: 1, used: 0, after: 0 };
  for (const group of keptTogether(document.blocks)) {
    if (group[0]?.kind === "page-break") {
      column = { page: column.page + 1, used: 0, after: 0 };
      continue;
    }
    const extent = group.map((block) => extentOf(block, width, document)).reduce(together);
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

function together(first: Extent, second: Extent): Extent {
  const offset = first.height + Math.max(first.after, second.before);
  const kept = first.kept < first.height ? first.kept : offset + second.kept;
  return { before: first.before, height: offset + second.height, after: second.after, kept };
}

/** The same, to be torn anywhere after its first line. */
function tearable(extent: Extent, line: number): Extent {
  return { ...extent, kept: Math.min(extent.kept, line) };
}

function textArea({ page }: Document): { readonly width: number; readonly height: number } {
  const { height, vertical, textWidth } = pageSize(page);
  return { width: textWidth / TWIPS_PER_POINT, height: (height - 2 * vertical) / TWIPS_PER_POINT };
}

/** A heading goes with what follows it. */
function keptTogether(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (open && last !== undefined && block.kind !== "page-break") last.push(block);
    else groups.push([block]);
    open = block.kind === "heading";
  }
  return groups;
}

function extentOf(block: Block, width: number, { blocks }: Document): Extent {
  switch (block.kind) {
    case "heading":
      return extentOfText(plainText(block.text), HEADINGS[block.level], width / BOLD);
    case "paragraph":
      return extentOfText(plainText(block.text), NORMAL, width);
    case "facts":
      return block.facts.map((fact) => factExtent(fact, width)).reduce(together, NOTHING);
    case "list":
      return listExtent(block.items, width - LIST_INDENT);
    case "index":
      return indexExtent(block, width);
    case "table":
      return tableExtent(block.table, width);
    case "bars":
      return barsExtent(block);
    case "contents":
      return contentsExtent(blocks, block.levels);
    default:
      return NOTHING;
  }
}

const NOTHING: Extent = { before: 0, height: 0, after: 0, kept: 0 };

function extentOfText(text: string, { size, before, after, leading }: Spacing, width: number): Extent {
  const height = linesOf(text, size, width) * size * LINE_OF_FONT * leading;
  return { before, height, after, kept: height };
}

function factExtent({ lines }: Fact, width: number): Extent {
  return extentOfText(lines.map(plainText).join("\n"), FACT, width - FACT_INDENT);
}

function listExtent(items: readonly (readonly Inline[])[], width: number): Extent {
  const extents = items.map((item) => extentOfText(plainText(item), LIST_ITEM, width));
  return tearable(extents.reduce(together, NOTHING), extents[0]?.height ?? 0);
}

/** The header row stays with the first of the others; the table may be torn between rows. */
function tableExtent({ columns, rows, rowHeightMm = 0, keptRows }: DocumentTable, width: number): Extent {
  const whole = columns.reduce((total, { share }) => total + share, 0) || 1;
  const widths = columns.map(({ share }) => Math.max(1, (share / whole) * width - CELL_SIDES));
  const least = (rowHeightMm / 25.4) * 72;
  const heights = [columns.map(({ header }) => [header]), ...rows].map((row) => {
    const cells = widths.map((cell, at) => extentOfText(plainText(row[at] ?? []), CELL, cell).height);
    return Math.max(least, ...cells) + CELL_EDGES;
  });
  const height = heights.reduce((total, row) => total + row, 0);
  const kept = keptRows === "all" ? height : (heights[0] ?? 0) + (heights[1] ?? 0);
  return { before: 0, height: height + TABLE_GAP, after: 0, kept };
}

function barsExtent({ bars, series }: BarsBlock): Extent {
  const height = (bars.length + (series.length > 1 ? 1 : 0)) * BAR_HEIGHT + TABLE_GAP;
  return { before: 0, height, after: 0, kept: height };
}

/** A heading, and a line for each place it lists; long headings are rare. */
function contentsExtent(blocks: readonly Block[], levels: number): Extent {
  const count = [...outlineOf(blocks).values()].filter(({ level }) => level <= levels).length;
  const line = extentOfText("", CONTENTS_LINE, 1);
  const title = extentOfText("", HEADINGS[1], 1);
  return tearable(
    { ...title, height: title.height + title.after + count * (line.height + line.after) },
    title.height,
  );
}

/** The heading, then two columns of even length. */
function indexExtent({ title, lines }: IndexBlock, width: number): Extent {
  const column = (width - COLUMN_GAP) / 2;
  const words = lines.map(
    ({ word, entries }) => `${word}\u2003${entries.map(({ text }) => text).join(", ")}`,
  );
  const list = words.map((text) => extentOfText(text, INDEX_LINE, column)).reduce(together, NOTHING);
  const heading = extentOfText(title, HEADINGS[1], width / BOLD);
  return together(heading, tearable({ ...list, height: list.height / 2 }, INDEX_LINE.size * 2));
}
