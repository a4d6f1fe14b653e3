import { escapeAttribute } from "../../core/xml.ts";
import { type Book, readBook, type SheetPart } from "./book.ts";
import { addContentType, removeContentType } from "./content-types.ts";
import { childrenOf, prefixOf } from "./elements.ts";
import { hasPart, type Package, partBytes, partText, withoutPart, withPart } from "./package.ts";
import { addRelationship, relatedPart, relationshipsOf, removeRelationship } from "./relationships.ts";
import { WORKBOOK_ORDER } from "./schema-order.ts";
import {
  declared,
  numberOf,
  rootChildren,
  spliced,
  withAttribute,
  withChild,
  withContent,
} from "./xml-edit.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const EMPTY_STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
].join("");

/** A sheet by its name; spreadsheets tell names apart without regard to case. */
export function findSheet({ sheets }: Book, name: string): SheetPart | null {
  const folded = (text: string) => text.normalize("NFC").toLowerCase();
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => folded(sheet.name) === folded(name)) ??
    null
  );
}

/** Puts a new sheet behind all others. */
export function appendSheet(
  pkg: Package,
  name: string,
  xml: string,
): { readonly pkg: Package; readonly path: string } {
  const book = readBook(pkg);
  const path = freePart(pkg, (number) => `xl/worksheets/sheet${number}.xml`);
  const written = addContentType(withPart(pkg, path, xml), path, `${SPREADSHEET}.worksheet+xml`);
  const related = addRelationship(written, book.path, { type: "worksheet", target: path });
  const workbook = partText(related.pkg, book.path) ?? "";
  const sheets = rootChildren(workbook, "sheets")[0];
  if (sheets === undefined) throw pkg.refuse("no-sheets");
  const ids = childrenOf(workbook, sheets).map((sheet) => numberOf(workbook, sheet, "sheetId"));
  const element = `<sheet xmlns:r="${RELATIONSHIPS}" name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${related.id}"/>`;
  const splice = withContent(workbook, sheets, declared(element, prefixOf(workbook, sheets)));
  return { pkg: withPart(related.pkg, book.path, spliced(workbook, [splice])), path };
}

/** `make(1)`, or the first of its kind that no part is called yet. */
export function freePart(pkg: Package, make: (number: number) => string): string {
  let number = 1;
  while (hasPart(pkg, make(number))) number += 1;
  return make(number);
}

/** The workbook's style sheet, made when the file has none. */
export function withStyles(pkg: Package, book: Book): { readonly pkg: Package; readonly path: string } {
  const there = relatedPart(pkg, book.path, "styles");
  if (there !== null) return { pkg, path: there };
  const path = "xl/styles.xml";
  const written = addContentType(withPart(pkg, path, EMPTY_STYLES), path, `${SPREADSHEET}.styles+xml`);
  return { pkg: addRelationship(written, book.path, { type: "styles", target: path }).pkg, path };
}

/** Takes out the order of calculation, which spreadsheets make anew; a wrong one counts as damage. */
export function dropCalculationChain(pkg: Package, book: Book): Package {
  const relationship = relationshipsOf(pkg, book.path).find(({ type }) => type === "calcChain");
  if (relationship === undefined) return pkg;
  const unrelated = removeRelationship(pkg, book.path, relationship.id);
  return removeContentType(withoutPart(unrelated, relationship.target), relationship.target);
}

/** Has the results of formulas worked out anew on opening, if there are any: cells they read were written. */
export function recalculateOnLoad(pkg: Package, book: Book): Package {
  if (!book.sheets.some(({ path }) => hasFormulas(pkg, path))) return pkg;
  const xml = partText(pkg, book.path) ?? "";
  const element = rootChildren(xml, "calcPr")[0];
  if (element === undefined)
    return withPart(pkg, book.path, withChild(xml, '<calcPr fullCalcOnLoad="1"/>', WORKBOOK_ORDER));
  const tag = withAttribute(xml.slice(element.start, element.open.end), "fullCalcOnLoad", "1");
  return withPart(pkg, book.path, xml.slice(0, element.start) + tag + xml.slice(element.open.end));
}

function hasFormulas(pkg: Package, path: string): boolean {
  if (!hasPart(pkg, path)) return false;
  const { buffer, byteOffset, byteLength } = partBytes(pkg, path) ?? new Uint8Array();
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return bytes.includes("<f>") || bytes.includes("<f ");
}
