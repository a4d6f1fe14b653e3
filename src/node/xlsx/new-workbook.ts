import type { SheetLayout } from "../../core/sheet/layout.ts";
import { escapeAttribute, escapeText } from "../../core/xml.ts";
import { filterRange, hasNotes } from "./new-sheet.ts";
import { sheetReference } from "./sheet-reference.ts";

/** What a new file says of itself. */
export interface FileProperties {
  readonly title: string;
  /** An ISO 8601 instant; given, not read from a clock, so that the same input makes the same file. */
  readonly created: string;
}

const CREATOR = "Komplán";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function newWorkbook(layouts: readonly SheetLayout[]): string {
  const sheets = layouts.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="0"/></bookViews>',
    `<sheets>${sheets.join("")}</sheets>${definedNames(layouts)}</workbook>`,
  ].join("");
}

/** Names that programs give to a filter's range and to the rows repeated on every printed page. */
function definedNames(layouts: readonly SheetLayout[]): string {
  const names = layouts.flatMap((layout, index) => {
    if (layout.kind === "guide") return [];
    const sheet = escapeText(sheetReference(layout.name));
    const filter = filterRange(layout).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${filter}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

export function newWorkbookRelationships(layouts: readonly SheetLayout[]): string {
  return relationships([
    ...layouts.map(
      (_, index) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
    ),
    [`${OFFICE}/relationships/styles`, "styles.xml"],
  ]);
}

export function newSheetRelationships(number: number): string {
  return relationships([
    [`${OFFICE}/relationships/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
    [`${OFFICE}/relationships/comments`, `../comments${number}.xml`],
  ]);
}

export function newRootRelationships(): string {
  return relationships([
    [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
  ]);
}

function relationships(items: readonly (readonly [type: string, target: string])[]): string {
  const elements = items.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

export function newContentTypes(layouts: readonly SheetLayout[]): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
    override("xl/styles.xml", `${SPREADSHEET}.styles+xml`),
    ...layouts.map((_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
    ),
    ...layouts.flatMap((layout, index) =>
      hasNotes(layout) ? [override(`xl/comments${index + 1}.xml`, `${SPREADSHEET}.comments+xml`)] : [],
    ),
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    "</Types>",
  ].join("");
}

export function newCoreProperties({ title, created }: FileProperties): string {
  const instant = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return [
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(title)}</dc:title><dc:creator>${CREATOR}</dc:creator>`,
    `${instant("created")}${instant("modified")}<dc:language>cs-CZ</dc:language></cp:coreProperties>`,
  ].join("");
}

export function newAppProperties(): string {
  return `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>${CREATOR}</Application></Properties>`;
}
