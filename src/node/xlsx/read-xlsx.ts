import type { Grid } from "../../core/sheet/grid.ts";
import type { Language } from "../../core/texts/say.ts";
import { nextTag } from "../../core/xml.ts";
import { refusals } from "../refusal.ts";
import { type Book, openWorkbook, readBook } from "./book.ts";
import { richText } from "./cell-text.ts";
import { type Package, partText } from "./package.ts";
import { relatedPart } from "./relationships.ts";
import { readRows, type Shown } from "./sheet-rows.ts";
import { readNumberFormats } from "./styles.ts";

/**
 * Every sheet of an .xlsx file as displayed text, hidden sheets and rows too. Refuses, in the language asked
 * for and with the code `unreadable-input`, bytes that are no such file, and says what they seem to be.
 */
export async function readXlsx(bytes: Uint8Array, language: Language): Promise<readonly Grid[]> {
  const pkg = openWorkbook(bytes, refusals("unreadable-input", language));
  const book = readBook(pkg);
  const shown = readShown(pkg, book);
  return book.sheets.map(({ name, path }) => ({ name, rows: readRows(sheetXml(pkg, path), shown) }));
}

/** A sheet's XML, refused as damaged when it is missing or does not run to its end. */
export function sheetXml(pkg: Package, path: string): string {
  const xml = partText(pkg, path);
  if (xml === null || !/<\/(?:\w+:)?worksheet\s*>\s*(?:<!--[^>]*-->\s*)?$/.test(xml.slice(-200))) {
    throw pkg.refuse("damaged", { part: path });
  }
  return xml;
}

function readShown(pkg: Package, book: Book): Shown {
  const text = (type: string) => {
    const part = relatedPart(pkg, book.path, type);
    return part === null ? null : partText(pkg, part);
  };
  return {
    strings: readStrings(text("sharedStrings") ?? ""),
    formats: readNumberFormats(text("styles")),
    date1904: book.date1904,
  };
}

function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let at = 0;
  for (let tag = nextTag(xml, at); tag !== null; tag = nextTag(xml, at)) {
    at = tag.end;
    if (tag.name !== "si" || tag.kind === "close") continue;
    const { text, end } = richText(xml, tag);
    strings.push(text);
    at = end;
  }
  return strings;
}
