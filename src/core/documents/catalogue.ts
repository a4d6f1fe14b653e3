import { shortDate } from "../czech/date-words.ts";
import { typeset } from "../czech/typography.ts";
import { CATALOGUE_TEXTS, ENTRY_TEXTS } from "../texts/catalogue.ts";
import { EDITION_TEXTS } from "../texts/editions.ts";
import { type Language, say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import {
  type CatalogueChapter,
  type CatalogueContent,
  type CatalogueEntry,
  type CatalogueOptions,
  catalogueContent,
} from "./catalogue/content.ts";
import { easyEntry, easyIntro } from "./catalogue/easy.ts";
import { asOfLine, catalogueTitle, coverBlocks, imprintBlocks } from "./catalogue/frame.ts";
import { catalogueIndexes } from "./catalogue/indexes.ts";
import { crisisBox, officeBlocks } from "./catalogue/offices.ts";
import { photoBlocks, servicePhoto } from "./catalogue/photos.ts";
import { isUnverified } from "./catalogue/unverified.ts";
import { type CatalogueVariant, VARIANT_LOOKS } from "./catalogue/variant.ts";
import { municipalityTables } from "./coverage/tables.ts";
import type { Block, Document, Fact, Inline } from "./document.ts";

/**
 * The catalogue for print: cover, crisis lines and contents, chapters with numbered entries, offices, photographs, the
 * services of every municipality, indexes that refer to the numbers, and the imprint. All variants have one content.
 */
export function catalogue(
  workbook: Workbook,
  options: CatalogueOptions,
  variant: CatalogueVariant = "a4",
): Document {
  const { asOf, language } = options;
  const content = catalogueContent(workbook, options);
  const making = { workbook, options, variant };
  const { page, boxes, name } = VARIANT_LOOKS[variant];
  const words = name === null ? "" : say(name, language);
  const own = catalogueTitle(workbook, language);
  const title = [own, words].filter((part) => part !== "").join(" – ");
  const valid = asOfLine(asOf, language);
  return {
    title,
    language,
    page,
    // A whole title would leave a narrow page no room for the number.
    footer: variant === "a4" ? `${own} · ${valid}` : valid,
    blocks: [
      ...coverBlocks(workbook, options, { box: boxes.cover, variant: words }),
      ...front(making),
      ...services(content, making),
      ...back(content.entries, making),
    ],
  };
}

export { catalogueEntries } from "./catalogue/content.ts";

interface Making {
  readonly workbook: Workbook;
  readonly options: CatalogueOptions;
  readonly variant: CatalogueVariant;
}

/** Behind the cover: what cannot wait, and where everything is. */
function front({ workbook, options: { language }, variant }: Making): readonly Block[] {
  const first = [...(variant === "easy" ? easyIntro(language) : []), ...crisisBox(workbook, language)];
  // In large letters the contents fills a page of its own.
  const apart = first.length > 0 && VARIANT_LOOKS[variant].page.letters === "large";
  return [
    runningHead(""),
    ...first,
    ...(apart ? [{ kind: "page-break" as const }] : []),
    { kind: "contents", title: say(CATALOGUE_TEXTS.contents, language), levels: 1 },
  ];
}

function services(content: CatalogueContent, making: Making): readonly Block[] {
  const { language } = making.options;
  if (content.entries.length === 0)
    return [{ kind: "paragraph", text: [say(CATALOGUE_TEXTS.empty, language)] }];
  return content.chapters.flatMap((chapter, index) => chapterBlocks(chapter, { index, content, ...making }));
}

interface ChapterMaking extends Making {
  readonly index: number;
  readonly content: CatalogueContent;
}

function chapterBlocks(chapter: CatalogueChapter, making: ChapterMaking): readonly Block[] {
  const { entries, seeAlso } = chapter;
  const { index, content, options } = making;
  return [
    ...chapterPage(chapter, making),
    { kind: "heading", level: 1, id: `chapter-${index + 1}`, text: [typeset(chapter.name)] },
    ...entries.flatMap((entry) => entryBlocks(entry, making)),
    ...(seeAlso.length === 0 ? [] : seeAlsoBlocks(seeAlso, say(content.seeAlso, options.language))),
  ];
}

/** Mere references to other chapters are not worth a page of their own. */
function chapterPage(
  chapter: CatalogueChapter,
  { index, content, options }: ChapterMaking,
): readonly Block[] {
  const { flowHead } = content;
  if (flowHead !== undefined) return index === 0 ? [runningHead(say(flowHead, options.language))] : [];
  return index === 0 || chapter.entries.length > 0 ? [runningHead(typeset(chapter.name))] : [];
}

function entryBlocks(entry: CatalogueEntry, making: Making): readonly Block[] {
  const { options, variant } = making;
  const photo = options.pictures?.ofService.get(entry.service.row);
  return [
    { kind: "heading", level: 2, id: entry.id, text: [entryHeading(entry, options.language)] },
    ...(photo === undefined ? [] : [servicePhoto(photo, VARIANT_LOOKS[variant].boxes.service)]),
    ...(variant === "easy"
      ? easyEntry(entry, options.language)
      : [{ kind: "facts" as const, facts: confirmedFacts(entry, making) }]),
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

/** The facts, saying where the project wants it that the provider has not confirmed them of late. */
function confirmedFacts({ facts, service }: CatalogueEntry, { workbook, options }: Making): readonly Fact[] {
  const { asOf, language } = options;
  const isMarked = workbook.project.record.values.catalogueUnverified === "označit";
  if (!isMarked || !isUnverified(service, asOf)) return facts;
  const name = say(ENTRY_TEXTS.verified, language);
  const { verifiedOn } = service.values;
  const words =
    verifiedOn === null
      ? say(CATALOGUE_TEXTS.unverified, language)
      : say(CATALOGUE_TEXTS.unverifiedSince, language, { date: shortDate(verifiedOn, language) });
  return [...facts.filter((fact) => fact.name !== name), { name, lines: [[words]] }];
}

function seeAlsoBlocks(entries: readonly CatalogueEntry[], title: string): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: [title] },
    { kind: "list", ordered: false, items: entries.map((entry) => seeAlsoItem(entry)) },
  ];
}

/** `12. Pečovatelská služba – Charita Strakonice`; a service often bears its provider's name. */
function seeAlsoItem({ number, name, provider, id }: CatalogueEntry): readonly Inline[] {
  const whose = provider === "" || provider === name ? "" : ` – ${typeset(provider)}`;
  return [{ kind: "reference", text: `${number}. ${name}`, to: id }, whose];
}

/** What follows the services. Tables have no room for large letters, and easy reading has no use for indexes. */
function back(entries: readonly CatalogueEntry[], making: Making): readonly Block[] {
  const { workbook, options, variant } = making;
  const { language, pictures } = options;
  const { page, boxes } = VARIANT_LOOKS[variant];
  const indexes = variant === "easy" ? [] : catalogueIndexes(entries, language);
  const head = indexes.length === 0 ? "" : say(CATALOGUE_TEXTS.indexes, language);
  return [
    ...(variant === "easy" ? [] : changesChapter(options)),
    ...officeBlocks(workbook, language),
    ...photoBlocks(pictures?.pages ?? [], boxes, language),
    ...(page.letters === "large" ? [] : coverageAnnex(making)),
    runningHead(head),
    ...indexes,
    ...imprintBlocks(workbook, options),
  ];
}

/** What regular readers look for first. */
function changesChapter({ changes = [], language }: CatalogueOptions): readonly Block[] {
  return changes.length === 0 ? [] : [runningHead(say(EDITION_TEXTS.title, language)), ...changes];
}

/** „Rozsah a četnost“ of every municipality, where somebody has filled in the sheet Působení. */
function coverageAnnex({ workbook, options, variant }: Making): readonly Block[] {
  if (workbook.coverage.records.length === 0) return [];
  const { asOf, language } = options;
  const width = variant === "a5" ? "narrow" : "wide";
  const tables = municipalityTables(workbook, { asOf, language, width, level: 2 });
  if (tables.length === 0) return [];
  const title = say(CATALOGUE_TEXTS.coverage, language);
  return [runningHead(title), { kind: "heading", level: 1, id: "coverage", text: [title] }, ...tables];
}

function runningHead(text: string): Block {
  return { kind: "running-head", text };
}
