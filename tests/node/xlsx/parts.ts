import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file made by LibreOffice from `fixtures/plan.fods`, or another one kept beside it. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}

/** The parts of a file by name, unpacked by a zip reader that is not ours; pictures as one letter a byte. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const isText = (name: string) => /\.(xml|rels|vml)$/.test(name);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    strFromU8(part, !isText(name)),
  ]);
  return Object.fromEntries(parts);
}

/** The file with some parts put in place of others; null takes a part out. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const kept = Object.entries(unzipSync(bytes)).filter(([name]) => changes[name] === undefined);
  const changed = Object.entries(changes).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries([...kept, ...changed]));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface SmallWorkbook {
  /** What stands inside `sheetData`, or the whole sheet. */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
}

/** A workbook of one sheet called List, written by hand for cells that no program at hand writes. */
export function aSmallWorkbook({
  sheet,
  strings = "",
  styles = "",
  workbookPr = "",
}: SmallWorkbook): Uint8Array {
  const relationship = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const worksheet = sheet.includes("worksheet")
    ? sheet
    : `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, "worksheet", "worksheets/sheet1.xml")}${relationship(2, "sharedStrings", "sharedStrings.xml")}${relationship(3, "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": worksheet,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>${styles}</styleSheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(XML + text)])),
  );
}
