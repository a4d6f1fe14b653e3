import { typeset } from "../czech/typography.ts";
import {
  type CatalogueChapter,
  type CatalogueContent,
  type CatalogueEntry,
  type CatalogueOptions,
  catalogueContent,
} from "../documents/catalogue/content.ts";
import { catalogueTitle, coverBlocks, imprintBlocks } from "../documents/catalogue/frame.ts";
import { catalogueIndexes } from "../documents/catalogue/indexes.ts";
import { entryHeading, seeAlsoItem } from "../documents/catalogue.ts";
import type { Block } from "../documents/document.ts";
import { blocksToHtml, htmlFacts } from "../documents/html/blocks.ts";
import { inlines, words } from "../documents/html/inlines.ts";
import { htmlPage } from "../documents/html/page.ts";
import { fragmentOf, type HtmlWriter, htmlWriterFor } from "../documents/html/writer.ts";
import { escapeMarkup } from "../documents/markup.ts";
import { CATALOGUE_TEXTS } from "../texts/catalogue.ts";
import { type Language, say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { CATALOGUE_SCRIPT } from "./catalogue-script.generated.ts";
import { searchForm } from "./catalogue-search.ts";
import { CATALOGUE_STYLES } from "./catalogue-styles.ts";

/**
 * The catalogue as one web page with search and filters. It needs no server and works from a disk; without
 * scripts every service is shown.
 */
export function cataloguePage(workbook: Workbook, options: CatalogueOptions): string {
  const { language } = options;
  const content = catalogueContent(workbook, options);
  const cover = coverBlocks(workbook, options);
  const back = [...catalogueIndexes(content.entries, language), ...imprintBlocks(workbook, options)];
  const writer = writerOf(content, back);
  const main = [
    blocksToHtml(cover, writer, language),
    content.entries.length === 0 ? "" : searchForm(content, language),
    contents(content, back, language),
    ...content.chapters.map((chapter, index) => chapterHtml(chapter, index + 1, { writer, language })),
    content.entries.length === 0 ? `<p>${words(say(CATALOGUE_TEXTS.empty, language))}</p>` : "",
    `<div class="back">${blocksToHtml(back, writer, language)}</div>`,
  ];
  return htmlPage({
    title: catalogueTitle(workbook, language),
    language,
    paper: { size: "A4", orientation: "portrait" },
    main: main.join("\n"),
    footer: "",
    styles: CATALOGUE_STYLES,
    script: CATALOGUE_SCRIPT,
  });
}

interface Voice {
  readonly writer: HtmlWriter;
  readonly language: Language;
}

function writerOf({ entries }: CatalogueContent, back: readonly Block[]): HtmlWriter {
  return htmlWriterFor(
    back,
    entries.map(({ id }) => id),
  );
}

function contents({ chapters }: CatalogueContent, back: readonly Block[], language: Language): string {
  const places = [
    ...chapters.map(({ name }, index) => ({ id: `chapter-${index + 1}`, name: typeset(name) })),
    ...back.flatMap((block) => (block.kind === "index" ? [{ id: block.id, name: block.title }] : [])),
  ];
  if (places.length === 0) return "";
  const items = places.map(({ id, name }) => `<li><a href="#${fragmentOf(id)}">${words(name)}</a></li>`);
  const title = words(say(CATALOGUE_TEXTS.contents, language));
  return `<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${title}</h2><ul>${items.join("")}</ul></nav>`;
}

function chapterHtml({ name, entries, seeAlso }: CatalogueChapter, number: number, voice: Voice): string {
  const id = fragmentOf(`chapter-${number}`);
  const articles = entries.map((entry) => entryHtml(entry, voice));
  const others = seeAlso.length === 0 ? "" : seeAlsoHtml(seeAlso, voice);
  return `<section data-chapter aria-labelledby="${id}"><h2 id="${id}">${words(typeset(name))}</h2>\n${articles.join("\n")}\n${others}</section>`;
}

function entryHtml(entry: CatalogueEntry, { writer, language }: Voice): string {
  const { id, chapters, typeName, forms, municipality } = entry;
  const data = [
    `data-chapter="${attribute(chapters)}"`,
    `data-type="${attribute([typeName])}"`,
    `data-form="${attribute(forms)}"`,
    `data-municipality="${attribute([municipality])}"`,
  ];
  const heading = `<h3 id="${fragmentOf(id)}">${words(entryHeading(entry, language))}</h3>`;
  return `<article ${data.join(" ")}>${heading}${htmlFacts(entry.facts, writer)}</article>`;
}

/** Several values in one attribute, parted by a character that no name has. */
function attribute(values: readonly string[]): string {
  return escapeMarkup(values.map((value) => value.replace(/\|/g, " ")).join("|"));
}

function seeAlsoHtml(entries: readonly CatalogueEntry[], { writer, language }: Voice): string {
  const items = entries.map((entry) => `<li>${inlines(seeAlsoItem(entry), writer)}</li>`);
  return `<div class="see-also"><h3>${words(say(CATALOGUE_TEXTS.seeAlso, language))}</h3><ul>${items.join("")}</ul></div>`;
}
