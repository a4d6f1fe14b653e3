import type { Fact } from "../document.ts";
import { plainText } from "../outline.ts";
import type { Letters } from "./letters.ts";

/** Facts of more letters than this may be torn at a page's end, so that no page is left half empty. */
const MAX_KEPT_LENGTH: Readonly<Record<Letters, number>> = { usual: 1500, small: 900, large: 600 };

/** How many of the first facts stay with what stands before them even when the rest may be torn. */
const ALWAYS_KEPT = 2;

/** How many of the facts, from the first, are kept on one page with the fact after them. */
export function keptFacts(facts: readonly Fact[], letters: Letters): number {
  const length = facts.flatMap(({ lines }) => lines).reduce((sum, line) => sum + plainText(line).length, 0);
  const last = facts.length - 1;
  return length <= MAX_KEPT_LENGTH[letters] ? last : Math.min(ALWAYS_KEPT, last);
}
