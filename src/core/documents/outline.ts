import type { Block, HeadingLevel, Inline } from "./document.ts";

/** A place in the document that the contents lists: a heading or an index. */
export interface OutlineEntry {
  readonly level: HeadingLevel;
  readonly text: readonly Inline[];
  readonly id: string;
}

/** Where each heading and index stands, in order; keyed by the block itself, as two may read alike. */
export type Outline = ReadonlyMap<Block, OutlineEntry>;

/**
 * Every heading and index with an id of its own: what the contents lists and references point to. Of two
 * places with one id the first keeps it.
 */
export function outlineOf(blocks: readonly Block[]): Outline {
  const outline = new Map<Block, OutlineEntry>();
  const taken = new Set<string>();
  for (const block of blocks) {
    const entry = entryOf(block);
    if (entry === null) continue;
    const id = freeId(entry.id, taken);
    taken.add(id);
    outline.set(block, { ...entry, id });
  }
  return outline;
}

function entryOf(block: Block): OutlineEntry | null {
  switch (block.kind) {
    case "heading":
      return { level: block.level, text: block.text, id: block.id ?? "heading" };
    case "index":
      return { level: 1, text: [block.title], id: block.id };
    default:
      return null;
  }
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** The words of a text without its links and marks. */
export function plainText(text: readonly Inline[]): string {
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
