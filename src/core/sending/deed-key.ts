import { tidyLine } from "../czech/text.ts";
import { shortHash } from "../messages/hash.ts";

const LONGEST_KEY = 200;
const KEPT = 180;

/** A key as it comes back from a cell: ids are typed by people, who paste whole paragraphs into them. */
export function deedKey(key: string): string {
  const tidied = tidyLine(key);
  return tidied.length <= LONGEST_KEY ? tidied : tidyLine(`${tidied.slice(0, KEPT)}_${shortHash(tidied)}`);
}
