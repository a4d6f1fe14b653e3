import type { Language } from "../../core/texts/say.ts";
import { attribute, characters, nextTag } from "../../core/xml.ts";
import { refusals } from "../refusal.ts";
import { openWorkbook, readBook } from "./book.ts";
import { elementAt, elementsNamed, prefixOf } from "./elements.ts";
import { packageBytes, partText, withPart } from "./package.ts";
import { sheetXml } from "./read-xlsx.ts";
import { relatedPart } from "./relationships.ts";
import { spliced } from "./xml-edit.ts";

/**
 * The workbook without the shared texts that no cell shows any more. A changed cell keeps its old text in the file's
 * common list (ECMA-376 part 1, 18.4.9), where a name that was erased from the sheets could still be read.
 */
export function forgetStrings(bytes: Uint8Array, language: Language): Uint8Array {
  const pkg = openWorkbook(bytes, refusals("unreadable-input", language));
  const book = readBook(pkg);
  const part = relatedPart(pkg, book.path, "sharedStrings");
  const xml = part === null ? null : partText(pkg, part);
  if (part === null || xml === null) return bytes;
  const used = new Set(book.sheets.flatMap(({ path }) => usedStrings(sheetXml(pkg, path))));
  const splices = elementsNamed(xml, "si").flatMap((element, index) => {
    const prefix = prefixOf(xml, element);
    const text = `<${prefix}si><${prefix}t/></${prefix}si>`;
    return used.has(index) ? [] : [{ start: element.start, end: element.end, text }];
  });
  return splices.length === 0 ? bytes : packageBytes(withPart(pkg, part, spliced(xml, splices)));
}

/** The places in the common list that a sheet's cells point at. */
function usedStrings(xml: string): readonly number[] {
  const used: number[] = [];
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.name !== "c" || tag.kind !== "open" || attribute(xml, tag, "t") !== "s") continue;
    const cell = elementAt(xml, tag);
    const [value] = cell === null ? [] : elementsNamed(xml, "v", cell);
    if (value !== undefined) used.push(Number(characters(xml, value.open.end, value.contentEnd)));
  }
  return used;
}
