import { type HandChanges, missingParagraphs, paragraphsOf } from "./hand-changes.ts";
import { CUSTOM_PART, ownMark } from "./own-mark.ts";
import { isZipFault, zipPart } from "./zip-part.ts";

const MAX_XML_BYTES = 100_000_000;

/**
 * null for a file that is as the program made it, which may be replaced. Otherwise somebody has changed it since, or it
 * never was the program's: the paragraphs that the new file lacks.
 */
export function changedByHand(existing: Uint8Array, made: Uint8Array): HandChanges | null {
  const main = partOf(existing, "word/document.xml");
  const mark = />([0-9a-f]+)<\/vt:lpwstr>/.exec(partOf(existing, CUSTOM_PART))?.[1];
  if (main !== "" && mark === ownMark(main)) return null;
  return missingParagraphs(paragraphsOf(main), paragraphsOf(partOf(made, "word/document.xml")));
}

function partOf(bytes: Uint8Array, name: string): string {
  const text = zipPart(bytes, name.toLowerCase(), MAX_XML_BYTES);
  return isZipFault(text) ? "" : text;
}
