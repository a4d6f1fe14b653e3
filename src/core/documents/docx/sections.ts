import type { Block, Document } from "../document.ts";
import type { PageSize } from "./page.ts";
import { HEADER_RELATIONSHIP, section } from "./section.ts";

/** The sections of a document while its body is written, each described where it ends. */
export interface Sections {
  /** `w:sectPr` of the section that ends; the next goes on upon the same page. */
  readonly end: (columns: 1 | 2) => string;
  /** The same, or "" where nothing was written yet; from the next page on this line stands at the head. */
  readonly turn: (head: string, isFirst: boolean) => string;
  /** The lines that stand at heads, each once, with their relationships. */
  readonly heads: ReadonlyMap<string, string>;
}

export function sectionsOf(document: Document, page: PageSize): Sections {
  const heads = new Map<string, string>();
  const footer = document.footer !== null;
  let header = document.header === undefined ? null : HEADER_RELATIONSHIP;
  let continuous = false;
  let cover = document.header === undefined && document.blocks.some(isCover);
  const end = (columns: 1 | 2): string => {
    const ended = section(page, document.page, { columns, continuous, header, footer, cover });
    continuous = true;
    cover = false;
    return ended;
  };
  const turn = (head: string, isFirst: boolean): string => {
    const before = isFirst ? "" : end(1);
    continuous = false;
    if (document.header === undefined) header = relationshipOf(head, heads);
    return before;
  };
  return { end, turn, heads };
}

function relationshipOf(head: string, heads: Map<string, string>): string {
  const id = heads.get(head) ?? `rIdHead${heads.size + 1}`;
  heads.set(head, id);
  return id;
}

function isCover(block: Block): boolean {
  return block.kind === "title" && block.cover !== undefined;
}
