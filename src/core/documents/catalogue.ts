import { shortDate } from "../czech/date-words.ts";
import { typeset } from "../czech/typography.ts";
import { CATALOGUE_TEXTS } from "../texts/catalogue.ts";
import { type Language, say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import {
  type CatalogueChapter,
  type CatalogueContent,
  type CatalogueEntry,
  type CatalogueOptions,
  catalogueContent,
} from "./catalogue/content.ts";
import { asOfLine, catalogueTitle, coverBlocks, imprintBlocks } from "./catalogue/frame.ts";
import { catalogueIndexes } from "./catalogue/indexes.ts";
import type { Block, Document, Inline } from "./document.ts";

/**
 * The catalogue for print: cover, contents, chapters by target group with numbered entries, indexes that refer
 * to the numbers, and the imprint.
 */
export function catalogue(workbook: Workbook, options: CatalogueOptions): Document {
  const { asOf, language } = options;
  const content = catalogueContent(workbook, options);
  const title = catalogueTitle(workbook, language);
  return {
    title,
    language,
    page: { size: "A4", orientation: "portrait" },
    footer: `${title} · ${asOfLine(asOf, language)}`,
    blocks: [
      ...coverBlocks(workbook, options),
      PAGE_BREAK,
      { kind: "contents", title: say(CATALOGUE_TEXTS.contents, language), levels: 1 },
      ...bodyOf(content, language),
      PAGE_BREAK,
      ...catalogueIndexes(content.entries, language),
      ...imprintBlocks(workbook, options),
    ],
  };
}

export { catalogueEntries } from "./catalogue/content.ts";

const PAGE_BREAK: Block = { kind: "page-break" };

function bodyOf({ chapters, entries }: CatalogueContent, language: Language): readonly Block[] {
  if (entries.length === 0) return [{ kind: "paragraph", text: [say(CATALOGUE_TEXTS.empty, language)] }];
  return chapters.flatMap((chapter, index) => chapterBlocks(chapter, index + 1, language));
}

function chapterBlocks(chapter: CatalogueChapter, number: number, language: Language): readonly Block[] {
  const { name, entries, seeAlso } = chapter;
  return [
    // Mere references to other chapters are not worth a page of their own.
    ...(number === 1 || entries.length > 0 ? [PAGE_BREAK] : []),
    { kind: "heading", level: 1, id: `chapter-${number}`, text: [typeset(name)] },
    ...entries.flatMap((entry) => entryBlocks(entry, language)),
    ...(seeAlso.length === 0 ? [] : seeAlsoBlocks(seeAlso, language)),
  ];
}

function entryBlocks(entry: CatalogueEntry, language: Language): readonly Block[] {
  return [
    { kind: "heading", level: 2, id: entry.id, text: [entryHeading(entry, language)] },
    { kind: "facts", facts: entry.facts },
  ];
}

/** `12. Pečovatelská služba`, and from when where it has not begun yet. */
export function entryHeading({ number, name, startsOn }: CatalogueEntry, language: Language): string {
  const start =
    startsOn === null
      ? ""
      : ` (${say(CATALOGUE_TEXTS.startsOn, language, { date: shortDate(startsOn, language) })})`;
  return `${number}. ${name}${start}`;
}

function seeAlsoBlocks(entries: readonly CatalogueEntry[], language: Language): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: [say(CATALOGUE_TEXTS.seeAlso, language)] },
    { kind: "list", ordered: false, items: entries.map((entry) => seeAlsoItem(entry)) },
  ];
}

/** `12. Pečovatelská služba – Charita Strakonice`; a service often bears its provider's name. */
export function seeAlsoItem({ number, name, provider, id }: CatalogueEntry): readonly Inline[] {
  const whose = provider === "" || provider === name ? "" : ` – ${typeset(provider)}`;
  return [{ kind: "reference", text: `${number}. ${name}`, to: id }, whose];
}
