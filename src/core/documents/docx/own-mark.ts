import { shortHash } from "../../messages/hash.ts";

/** Where the mark of the text stands among the document's own properties (ECMA-376 part 1, 22.3). */
export const CUSTOM_PART = "docProps/custom.xml";

/** A mark of the main part as it was made; any program that saves the file again writes the part another way. */
export function ownMark(main: string): string {
  return shortHash(main) + main.length.toString(16);
}
