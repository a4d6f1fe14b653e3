import { DOCUMENT_TEXTS } from "../../texts/documents.ts";
import { say } from "../../texts/say.ts";
import type { Document, PageHeader } from "../document.ts";
import { escapeMarkup } from "../markup.ts";
import {
  DRAWING_NAMESPACES,
  PACKAGE,
  RELATIONSHIP_TYPES,
  WORD_NAMESPACES,
  XML_DECLARATION,
} from "./namespaces.ts";
import type { PageSize } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { EMBLEM_RELATIONSHIP, publicityTable } from "./publicity-table.ts";
import { field, run } from "./runs.ts";
import { FOOTER_RELATIONSHIP, HEADER_RELATIONSHIP } from "./section.ts";
import { GAP } from "./table.ts";
import type { PhotoFile } from "./writer.ts";

const LOCALES = { cs: "cs-CZ", en: "en-GB" } as const;

/** `word/footer1.xml`: the document's line and "Strana X z Y" at the right edge. */
export function footerXml(
  { footer, language }: Pick<Document, "language"> & { readonly footer: string },
  page: PageSize,
): string {
  const [before = "", between = "", after = ""] = say(DOCUMENT_TEXTS.page, language).split(/\{\w+\}/);
  const number = run(before) + field("PAGE", "1") + run(between) + field("NUMPAGES", "1") + run(after);
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${page.textWidth}"/></w:tabs>`;
  const line = `<w:p><w:pPr><w:pStyle w:val="Footer"/>${tabs}</w:pPr>${run(footer)}<w:r><w:tab/></w:r>${number}</w:p>`;
  return `${XML_DECLARATION}<w:ftr ${WORD_NAMESPACES}>${line}</w:ftr>`;
}

/** `word/header1.xml`: the publicity block and the lines below it, on every page; the text begins after a gap. */
export function headerXml({ publicity, lines }: PageHeader, page: PageSize): string {
  const block = publicity === null ? "" : publicityTable(publicity, page.textWidth);
  const below = lines.map((line) => paragraph(run(line), { style: "Header" })).join("");
  return `${XML_DECLARATION}<w:hdr ${WORD_NAMESPACES} ${DRAWING_NAMESPACES}>${block}${below}${GAP}</w:hdr>`;
}

/** A part for the line at the head of some pages. */
export function runningHeadXml(line: string): string {
  return `${XML_DECLARATION}<w:hdr ${WORD_NAMESPACES}>${paragraph(run(line), { style: "RunningHead" })}</w:hdr>`;
}

/** `word/settings.xml`: the layout rules of Word 2013 and later, so that no compatibility mode is shown. */
export function settingsXml({ language }: Document): string {
  const [decimal, separator] = language === "cs" ? [",", ";"] : [".", ","];
  return `${XML_DECLARATION}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${LOCALES[language]}"/><w:decimalSymbol w:val="${decimal}"/><w:listSeparator w:val="${separator}"/></w:settings>`;
}

/** `word/numbering.xml`: one bulleted list, and one ordered list for each that the body counts. */
export function numberingXml(orderedLists: number): string {
  const numbers = Array.from(
    { length: orderedLists },
    (_, index) =>
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${XML_DECLARATION}<w:numbering ${WORD_NAMESPACES}>${abstractList(0, "bullet", "•")}${abstractList(1, "decimal", "%1.")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbers.join("")}</w:numbering>`;
}

function abstractList(id: number, format: string, text: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>`;
}

/** `docProps/core.xml`: title and language; no author and no times, so that equal documents are equal files. */
export function corePropertiesXml({ title, language }: Document): string {
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title><dc:language>${LOCALES[language]}</dc:language></cp:coreProperties>`;
}

/** `docProps/custom.xml`: a mark by which the program knows its own file again as long as nobody has changed it. */
export function customPropertiesXml(mark: string): string {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006";
  return `${XML_DECLARATION}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Komplan"><vt:lpwstr>${mark}</vt:lpwstr></property></Properties>`;
}

/** `[Content_Types].xml` (ECMA-376 part 2, 10.1.2). */
export function contentTypesXml({
  header,
  footer,
  heads,
}: Pick<References, "header" | "footer" | "heads">): string {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const parts = [
    ["/word/document.xml", `${word}.document.main+xml`],
    ["/word/styles.xml", `${word}.styles+xml`],
    ["/word/settings.xml", `${word}.settings+xml`],
    ["/word/numbering.xml", `${word}.numbering+xml`],
    ...(header ? [["/word/header1.xml", `${word}.header+xml`]] : []),
    ...[...heads.values()].map((id) => [`/word/${headPart(id)}`, `${word}.header+xml`]),
    ...(footer ? [["/word/footer1.xml", `${word}.footer+xml`]] : []),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${parts.join("")}</Types>`;
}

/** `_rels/.rels`: where the document and its properties lie. */
export function packageRelationshipsXml(): string {
  return relationships([
    { id: "rId1", type: `${RELATIONSHIP_TYPES}/officeDocument`, target: "word/document.xml" },
    { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    { id: "rId3", type: `${RELATIONSHIP_TYPES}/custom-properties`, target: "docProps/custom.xml" },
  ]);
}

/** What the document refers to beside its fixed parts. */
interface References {
  readonly addresses: ReadonlyMap<string, string>;
  readonly header: boolean;
  readonly footer: boolean;
  readonly emblem: boolean;
  /** Relationships of the lines at heads. */
  readonly heads: ReadonlyMap<string, string>;
  readonly photos: readonly PhotoFile[];
}

/** The file of a line at the head, below `word/`, by its relationship. */
export function headPart(id: string): string {
  return `${id.slice("rId".length).toLowerCase()}.xml`;
}

/** `word/_rels/document.xml.rels`: the parts of the document and the addresses it links to. */
export function documentRelationshipsXml(references: References): string {
  const { addresses, header, footer, emblem, heads, photos } = references;
  return relationships([
    part("rIdStyles", "styles", "styles.xml"),
    part("rIdSettings", "settings", "settings.xml"),
    part("rIdNumbering", "numbering", "numbering.xml"),
    ...(header ? [part(HEADER_RELATIONSHIP, "header", "header1.xml")] : []),
    ...(footer ? [part(FOOTER_RELATIONSHIP, "footer", "footer1.xml")] : []),
    ...[...heads.values()].map((id) => part(id, "header", headPart(id))),
    ...(emblem ? [EMBLEM_PART] : []),
    ...photos.map(({ relationship, name }) => part(relationship, "image", name)),
    ...[...addresses].map(([target, id]) => ({ ...part(id, "hyperlink", target), external: true })),
  ]);
}

/** `word/_rels/header1.xml.rels`: the emblem in the header. */
export function headerRelationshipsXml(): string {
  return relationships([EMBLEM_PART]);
}

function part(id: string, type: string, target: string): Relationship {
  return { id, type: `${RELATIONSHIP_TYPES}/${type}`, target };
}

const EMBLEM_PART = part(EMBLEM_RELATIONSHIP, "image", "media/emblem.png");

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

function relationships(all: readonly Relationship[]): string {
  const lines = all.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeMarkup(target)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}
