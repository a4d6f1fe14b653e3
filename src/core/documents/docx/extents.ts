import type { BarsBlock, Block, DocumentTable, Fact, IndexBlock, Inline, PhotoBlock } from "../document.ts";
import { outlineOf, plainText } from "../outline.ts";
import { fitted } from "../picture.ts";
import { keptFacts } from "./kept-facts.ts";
import { linesOf } from "./letter-widths.ts";
import { FACT_AFTER, FACT_INDENT, FACT_LINE, type Letters, LINE, SPACING, sizeOf } from "./letters.ts";

/** A style as far as it decides where pages end, in points. */
interface Spacing {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  /** Lines apart, as a multiple of the font's own distance. */
  readonly leading: number;
}

export const TWIPS_PER_POINT = 20;
const LINE_OF_FONT = 1.2207;
/** Lines as far apart as the font wants them, in the measure of WordprocessingML. */
const SINGLE = 240;

const NORMAL: Spacing = { size: 10.5, before: 0, after: 6, leading: 1.1 };
const FACT_SIZE = 10;
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
const POINTS_PER_MM = 72 / 25.4;
const PHOTO_EDGES = 9;
const CAPTION: Spacing = { size: 9.5, before: 0, after: 10, leading: 1.1 };
const HEADINGS: Readonly<Record<1 | 2 | 3, Spacing>> = {
  1: { size: 16, before: 18, after: 8, leading: 1.1 },
  2: { size: 13, before: 14, after: 6, leading: 1.1 },
  3: { size: 11.5, before: 12, after: 4, leading: 1.1 },
};

/** A stretch of the column, in points; of two spaces that meet only the larger stands, as in Word. */
export interface Extent {
  readonly before: number;
  readonly height: number;
  readonly after: number;
  /** How much of the height must stand together at its beginning. */
  readonly kept: number;
}

/** Bold letters are wider than the plain ones that are measured. */
const BOLD = 1.03;

/** The column that text fills, in points, and how large its letters are. */
export interface Place {
  readonly width: number;
  readonly letters: Letters;
}

/** The room that a block takes in a column, among all blocks of its document. */
export function extentOf(block: Block, place: Place, blocks: readonly Block[]): Extent {
  switch (block.kind) {
    case "heading":
      return extentOfText(plainText(block.text), HEADINGS[block.level], bold(place));
    case "paragraph":
      return extentOfText(plainText(block.text), NORMAL, place);
    case "facts":
      return factsExtent(block.facts, place);
    case "list":
      return listExtent(block.items, narrower(place, LIST_INDENT));
    case "index":
      return indexExtent(block, place);
    case "table":
      return tableExtent(block.table, place);
    case "bars":
      return barsExtent(block);
    case "contents":
      return contentsExtent(blocks, block.levels, place);
    case "photo":
      return photoExtent(block, place);
    default:
      return NOTHING;
  }
}

const NOTHING: Extent = { before: 0, height: 0, after: 0, kept: 0 };

function extentOfText(text: string, spacing: Spacing, { width, letters }: Place): Extent {
  const size = sizeOf(spacing.size * 2, letters) / 2;
  const leading = (spacing.leading * LINE[letters]) / LINE.usual;
  const height = linesOf(text, size, width) * size * LINE_OF_FONT * leading;
  const apart = SPACING[letters];
  return { before: spacing.before * apart, height, after: spacing.after * apart, kept: height };
}

function bold(place: Place): Place {
  return { ...place, width: place.width / BOLD };
}

/** Long facts may be torn after the first of them. */
function factsExtent(facts: readonly Fact[], place: Place): Extent {
  const extents = facts.map((fact) => factExtent(fact, place));
  const first = extents.slice(0, keptFacts(facts, place.letters) + 1).reduce(together, NOTHING);
  return tearable(extents.reduce(together, NOTHING), first.height);
}

function factExtent({ name, lines }: Fact, place: Place): Extent {
  const { letters, width } = place;
  const indent = FACT_INDENT[letters] / TWIPS_PER_POINT;
  const before = indent === 0 ? `${name}: ` : "";
  const size = sizeOf(FACT_SIZE * 2, letters) / 2;
  const count = linesOf(before + lines.map(plainText).join("\n"), size, width - indent);
  const height = (count * size * LINE_OF_FONT * FACT_LINE[letters]) / SINGLE;
  return { before: 0, height, after: FACT_AFTER[letters] / TWIPS_PER_POINT, kept: height };
}

/** A photograph is never torn, and its caption stays with it. */
function photoExtent({ picture, box, caption }: PhotoBlock, place: Place): Extent {
  const widthMm = Math.min(box.widthMm, place.width / POINTS_PER_MM);
  const height = fitted(picture, { ...box, widthMm }).heightMm * POINTS_PER_MM + PHOTO_EDGES;
  const shown = { before: 0, height, after: 0, kept: height };
  return caption === undefined ? shown : together(shown, extentOfText(plainText(caption), CAPTION, place));
}

function listExtent(items: readonly (readonly Inline[])[], place: Place): Extent {
  const extents = items.map((item) => extentOfText(plainText(item), LIST_ITEM, place));
  return tearable(extents.reduce(together, NOTHING), extents[0]?.height ?? 0);
}

/** The header row stays with the first of the others; the table may be torn between rows. */
function tableExtent({ columns, rows, rowHeightMm = 0, keptRows }: DocumentTable, place: Place): Extent {
  const whole = columns.reduce((total, { share }) => total + share, 0) || 1;
  const widths = columns.map(({ share }) => Math.max(1, (share / whole) * place.width - CELL_SIDES));
  const least = (rowHeightMm / 25.4) * 72;
  const heights = [columns.map(({ header }) => [header]), ...rows].map((row) => {
    const cells = widths.map(
      (cell, at) => extentOfText(plainText(row[at] ?? []), CELL, { ...place, width: cell }).height,
    );
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
function contentsExtent(blocks: readonly Block[], levels: number, place: Place): Extent {
  const count = [...outlineOf(blocks).values()].filter(({ level }) => level <= levels).length;
  const line = extentOfText("", CONTENTS_LINE, place);
  const title = extentOfText("", HEADINGS[1], place);
  return tearable(
    { ...title, height: title.height + title.after + count * (line.height + line.after) },
    title.height,
  );
}

/** The heading, then two columns of even length, or one where letters are large. */
function indexExtent({ title, lines }: IndexBlock, place: Place): Extent {
  const columns = place.letters === "large" ? 1 : 2;
  const column = { ...place, width: (place.width - COLUMN_GAP * (columns - 1)) / columns };
  const words = lines.map(
    ({ word, entries }) => `${word}\u2003${entries.map(({ text }) => text).join(", ")}`,
  );
  const list = words.map((text) => extentOfText(text, INDEX_LINE, column)).reduce(together, NOTHING);
  const heading = extentOfText(title, HEADINGS[1], bold(place));
  return together(heading, tearable({ ...list, height: list.height / columns }, INDEX_LINE.size * 2));
}

/** Two stretches one below the other. */
export function together(first: Extent, second: Extent): Extent {
  const offset = first.height + Math.max(first.after, second.before);
  const kept = first.kept < first.height ? first.kept : offset + second.kept;
  return { before: first.before, height: offset + second.height, after: second.after, kept };
}

/** The same, to be torn anywhere after its first line. */
function tearable(extent: Extent, line: number): Extent {
  return { ...extent, kept: Math.min(extent.kept, line) };
}

function narrower(place: Place, by: number): Place {
  return { ...place, width: place.width - by };
}
