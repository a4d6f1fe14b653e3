import type { Language } from "../../texts/say.ts";
import { FACT_AFTER, FACT_INDENT, FACT_LINE, type Letters, LINE, SPACING, sizeOf } from "./letters.ts";
import { WORD_NAMESPACES, XML_DECLARATION } from "./namespaces.ts";
import type { PageSize } from "./page.ts";

/** Dark blue with a contrast of 10 : 1 on white. */
const ACCENT = "1F3864";
const LINK = "0B4FA8";
const QUIET = "4A5560";
const BLACK = "000000";

const LOCALES: Readonly<Record<Language, string>> = { cs: "cs-CZ", en: "en-GB" };

/** `word/styles.xml`: every style the body uses, under Word's own names where it has one. */
export function stylesXml(language: Language, page: PageSize): string {
  const locale = LOCALES[language];
  const look = lookOf(page.letters);
  const usual = sizeOf(21, page.letters);
  return [
    XML_DECLARATION,
    `<w:styles ${WORD_NAMESPACES}>`,
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="${usual}"/><w:szCs w:val="${usual}"/><w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="${LINE[page.letters]}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    ...headingStyles(look),
    ...textStyles(look, page.letters),
    ...contentsStyles(look, page.textWidth),
    ...tableStyles(look),
    "</w:styles>",
  ].join("");
}

function headingStyles({ spaced, font }: Look): readonly string[] {
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    paragraphStyle(
      "Title",
      { name: "Title", next: "Normal" },
      spaced(120, 120) + CENTRED,
      font(36, ACCENT, true),
    ),
    paragraphStyle(
      "CoverTitle",
      { name: "Cover Title", next: "Normal" },
      spaced(3600, 240) + CENTRED,
      font(56, ACCENT, true),
    ),
    paragraphStyle(
      "PicturedTitle",
      { name: "Pictured Title", next: "Normal" },
      spaced(360, 200) + CENTRED,
      font(56, ACCENT, true),
    ),
    paragraphStyle(
      "Subtitle",
      { name: "Subtitle", next: "Normal" },
      spaced(0, 120) + CENTRED,
      font(26, QUIET, false),
    ),
    paragraphStyle("RunningHead", { name: "Running Head" }, spaced(0, 0) + RIGHT, font(17, QUIET, false)),
    headingStyle(1, spaced(360, 160), font(32, ACCENT, true)),
    headingStyle(2, spaced(280, 120), font(26, ACCENT, true)),
    headingStyle(3, spaced(240, 80), font(23, ACCENT, true)),
  ];
}

function headingStyle(level: 1 | 2 | 3, spacing: string, look: string): string {
  const outline = `<w:outlineLvl w:val="${level - 1}"/>`;
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>${spacing}${outline}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
}

function textStyles({ spaced, font, size }: Look, letters: Letters): readonly string[] {
  const fact = factShape(letters);
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="${LINK}"/><w:u w:val="single"/></w:rPr></w:style>`,
    paragraphStyle("Lead", { name: "Lead" }, spaced(0, 160), size(24)),
    paragraphStyle("Centred", { name: "Centred" }, spaced(0, 80) + CENTRED, size(23)),
    paragraphStyle("Quiet", { name: "Quiet" }, spaced(60, 60), font(18, QUIET, false)),
    paragraphStyle("Publicity", { name: "Publicity" }, spaced(0, 0), size(22)),
    paragraphStyle("Gap", { name: "Gap" }, CLOSE, exactSize(12)),
    paragraphStyle("Hair", { name: "Hair" }, HAIR, exactSize(2)),
    paragraphStyle("Photo", { name: "Photo" }, spaced(120, 60), ""),
    paragraphStyle("Caption", { name: "caption" }, spaced(0, 200), font(19, QUIET, false)),
    paragraphStyle("LetterSender", { name: "Letter Sender" }, spaced(0, 0), font(18, QUIET, false)),
    paragraphStyle("LetterAddress", { name: "Letter Address" }, LETTER_LINE, size(21)),
    paragraphStyle("LetterFact", { name: "Letter Fact" }, LETTER_LINE, size(19)),
    paragraphStyle("Label", { name: "Label" }, LABEL_LINE, size(20)),
    paragraphStyle("Fact", { name: "Fact" }, fact, size(20)),
    paragraphStyle("KeptFact", { name: "Kept Fact" }, `<w:keepNext/><w:keepLines/>${fact}`, size(20)),
    paragraphStyle(
      "IndexLine",
      { name: "Index Line" },
      `<w:keepLines/>${spaced(0, 40)}<w:ind w:left="284" w:hanging="284"/>`,
      size(19),
    ),
    paragraphStyle(
      "ListParagraph",
      { name: "List Paragraph" },
      `${spaced(0, 60)}<w:ind w:left="454"/><w:contextualSpacing/>`,
      "",
    ),
    paragraphStyle("Header", { name: "header" }, spaced(40, 40), font(18, QUIET, false)),
    paragraphStyle("Footer", { name: "footer" }, spaced(0, 0), font(17, QUIET, false)),
  ];
}

function contentsStyles({ spaced, font }: Look, textWidth: number): readonly string[] {
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs>`;
  return [
    paragraphStyle(
      "TOCHeading",
      { name: "TOC Heading", next: "Normal" },
      spaced(240, 160),
      font(32, ACCENT, true),
    ),
    paragraphStyle("TOC1", { name: "toc 1" }, `${tabs}${spaced(0, 80)}`, ""),
    paragraphStyle("TOC2", { name: "toc 2" }, `${tabs}${spaced(0, 60)}<w:ind w:left="284"/>`, ""),
  ];
}

function tableStyles({ spaced, font, size }: Look): readonly string[] {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A97A6"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const margins = `<w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>`;
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="FormTable"><w:name w:val="Form Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>${margins}</w:tblPr></w:style>`,
    paragraphStyle("TableHeading", { name: "Table Heading" }, spaced(0, 0), font(19, ACCENT, true)),
    paragraphStyle(
      "TableNumberHeading",
      { name: "Table Number Heading" },
      `${spaced(0, 0)}<w:jc w:val="right"/>`,
      font(19, ACCENT, true),
    ),
    paragraphStyle("TableText", { name: "Table Text" }, spaced(0, 0), size(19)),
    paragraphStyle("TableNumber", { name: "Table Number" }, `${spaced(0, 0)}<w:jc w:val="right"/>`, size(19)),
    paragraphStyle("BarText", { name: "Bar Text" }, `<w:keepNext/>${spaced(0, 0)}`, size(19)),
  ];
}

interface StyleName {
  readonly name: string;
  readonly next?: string;
}

function paragraphStyle(
  id: string,
  { name, next }: StyleName,
  ...[spacing, look]: readonly string[]
): string {
  const following = next === undefined ? "" : `<w:next w:val="${next}"/>`;
  const letters = look === undefined || look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${following}<w:qFormat/><w:pPr>${spacing ?? ""}</w:pPr>${letters}</w:style>`;
}

/** A name, and at a fixed distance what is said of it; large letters leave no room for that. */
function factShape(letters: Letters): string {
  const indent = FACT_INDENT[letters];
  const shape = indent === 0 ? "" : `<w:ind w:left="${indent}" w:hanging="${indent}"/>`;
  return `<w:spacing w:before="0" w:after="${FACT_AFTER[letters]}" w:line="${FACT_LINE[letters]}" w:lineRule="auto"/>${shape}`;
}

/** As good as no height, where a paragraph has to stand but nothing may move. */
const HAIR = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

/** Lines that stay where they are in whatever font they are shown. */
const LETTER_LINE = '<w:spacing w:before="0" w:after="0" w:line="260" w:lineRule="exact"/>';
const LABEL_LINE = '<w:spacing w:before="0" w:after="0" w:line="250" w:lineRule="exact"/>';

const CENTRED = '<w:jc w:val="center"/>';
const RIGHT = '<w:jc w:val="right"/>';
const CLOSE = '<w:spacing w:before="0" w:after="0"/>';

/** Distances and letters as large as the document has them; what they are called by is their usual size. */
interface Look {
  readonly spaced: (before: number, after: number) => string;
  readonly size: (halfPoints: number) => string;
  readonly font: (halfPoints: number, colour: string, bold: boolean) => string;
}

function lookOf(letters: Letters): Look {
  const apart = (twips: number) => Math.round(twips * SPACING[letters]);
  const size = (halfPoints: number) => exactSize(sizeOf(halfPoints, letters));
  // Grey is harder to read.
  const shade = (colour: string) => (letters === "large" && colour === QUIET ? BLACK : colour);
  return {
    spaced: (before, after) => `<w:spacing w:before="${apart(before)}" w:after="${apart(after)}"/>`,
    size,
    font: (halfPoints, colour, bold) =>
      `${bold ? "<w:b/><w:bCs/>" : ""}<w:color w:val="${shade(colour)}"/>${size(halfPoints)}`,
  };
}

function exactSize(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}
