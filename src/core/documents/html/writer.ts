import type { Block } from "../document.ts";
import { type Outline, outlineOf } from "../outline.ts";

/** What the parts of one page share: where its places are and what they are called in addresses. */
export interface HtmlWriter {
  readonly outline: Outline;
  /** The fragment of a place, or null when the page has none with this id. */
  readonly fragment: (id: string) => string | null;
}

/** `others` are places that the page itself makes, beside the headings and indexes of its blocks. */
export function htmlWriterFor(blocks: readonly Block[], others: readonly string[] = []): HtmlWriter {
  const outline = outlineOf(blocks);
  const known = new Set([...[...outline.values()].map(({ id }) => id), ...others]);
  return { outline, fragment: (id) => (known.has(id) ? fragmentOf(id) : null) };
}

/** The id as a fragment that needs no escaping; different ids stay different. */
export function fragmentOf(id: string): string {
  return `k-${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
}
