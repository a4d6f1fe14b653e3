import { typeset } from "../czech/typography.ts";
import {
  type CatalogueChapter,
  type CatalogueContent,
  type CatalogueEntry,
  type CatalogueOptions,
  catalogueContent,
} from "../documents/catalogue/content.ts";
import { asOfLine, catalogueTitle, imprintBlocks } from "../documents/catalogue/frame.ts";
import type { Block } from "../documents/document.ts";
import { blocksToHtml } from "../documents/html/blocks.ts";
import { words } from "../documents/html/inlines.ts";
import { htmlPage } from "../documents/html/page.ts";
import { fragmentOf, type HtmlWriter, htmlWriterFor } from "../documents/html/writer.ts";
import { projectFacts } from "../documents/project-facts.ts";
import { publicityOf } from "../documents/publicity.ts";
import { CATALOGUE_TEXTS } from "../texts/catalogue.ts";
import { CATALOGUE_PAGE_TEXTS as TEXTS } from "../texts/catalogue-page.ts";
import { type Language, say, type Text } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type ArticleVoice, entryArticle } from "./catalogue/article.ts";
import { pageData } from "./catalogue/data.ts";
import { catalogueFacets } from "./catalogue/facets.ts";
import { catalogueJsonLd, jsonForScript } from "./catalogue/json-ld.ts";
import { mapSection } from "./catalogue/map.ts";
import { officesSection } from "./catalogue/offices.ts";
import { placesOf } from "./catalogue/places.ts";
import { CATALOGUE_STYLES } from "./catalogue/styles.ts";
import { CATALOGUE_SCRIPT, CATALOGUE_SCRIPT_HASH } from "./catalogue-script.generated.ts";

const SERVICE_ID = /^SL-\d{1,9}$/;

/** Nothing may come from anywhere but this file; of scripts only the page's own. */
const POLICY = `default-src 'none'; script-src '${CATALOGUE_SCRIPT_HASH}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The catalogue as one web page with search, choices and a map. It needs no server and works from a disk;
 * without scripts every service is shown in full.
 */
export function cataloguePage(workbook: Workbook, options: CatalogueOptions): string {
  const { language } = options;
  const content = catalogueContent(workbook, options);
  const about = imprintBlocks(workbook, options);
  const writer = htmlWriterFor(about);
  const title = catalogueTitle(workbook, language);
  const parts = content.entries.length === 0 ? null : listedParts(workbook, content, { options, writer });
  const meaning = marksUnverified(workbook) ? `<p>${words(say(TEXTS.unconfirmedMeans, language))}</p>` : "";
  const offices = officesSection(workbook, writer, language);
  const main = [
    masthead(workbook, options, [
      ...(parts === null ? [] : [{ id: "sluzby", text: TEXTS.services }]),
      ...(parts?.map === undefined || parts.map === "" ? [] : [{ id: "obce", text: TEXTS.places }]),
      ...(offices === "" ? [] : [{ id: "linky", text: TEXTS.offices }]),
      { id: fragmentOf("about"), text: CATALOGUE_TEXTS.about },
    ]),
    parts === null
      ? `<p>${words(say(CATALOGUE_TEXTS.empty, language))}</p>`
      : `<div id="search"></div>\n${parts.map}\n<div class="columns"><div id="filters"></div><div id="list">\n${parts.list}</div></div>`,
    offices,
    `<section class="about">${blocksToHtml(about, writer, language)}${meaning}</section>`,
    parts?.data ?? "",
  ];
  return htmlPage({
    title,
    language,
    paper: { size: "A4", orientation: "portrait" },
    main: main.filter((part) => part !== "").join("\n"),
    footer: "",
    styles: CATALOGUE_STYLES,
    policy: POLICY,
    ...(parts === null ? {} : { script: CATALOGUE_SCRIPT }),
  });
}

interface Link {
  readonly id: string;
  readonly text: Text;
}

/** Publicity, title, territory, the day, and links to the parts of the page. */
function masthead(workbook: Workbook, { asOf, language }: CatalogueOptions, links: readonly Link[]): string {
  const facts = projectFacts(workbook);
  const publicity = publicityOf(facts, language);
  const blocks: readonly Block[] = publicity === null ? [] : [{ kind: "publicity", publicity }];
  const lines = [workbook.project.record.values.territory, asOfLine(asOf, language)];
  const items = links.map(({ id, text }) => `<li><a href="#${id}">${words(say(text, language))}</a></li>`);
  return `<div class="masthead">${blocksToHtml(blocks, htmlWriterFor([]), language)}<h1>${words(catalogueTitle(workbook, language))}</h1><p>${lines
    .filter((line) => line !== "")
    .map((line) => words(typeset(line)))
    .join(" · ")}</p></div>
<nav class="parts" aria-label="${words(say(CATALOGUE_TEXTS.contents, language))}"><ul>${items.join("")}</ul></nav>`;
}

interface Making {
  readonly options: CatalogueOptions;
  readonly writer: HtmlWriter;
}

/** What a catalogue that lists something has: its list, its map, and the data for script and machines. */
function listedParts(workbook: Workbook, content: CatalogueContent, { options, writer }: Making) {
  const { language } = options;
  const { entries } = content;
  // What is for several groups is found by the choice „Pro koho“, so chapters of references alone are left out.
  const chapters = content.chapters.filter((chapter) => chapter.entries.length > 0);
  const facets = catalogueFacets(workbook, entries, language);
  const fragments = entryFragments(entries);
  const nameOf = (entry: CatalogueEntry) => fragments.get(entry.id) ?? fragmentOf(entry.id);
  const voice: ArticleVoice = {
    ...options,
    writer,
    markUnverified: marksUnverified(workbook),
    fragmentOf: nameOf,
  };
  const places = placesOf(workbook);
  const linked = entries.map((entry) => ({ entry, fragment: nameOf(entry), places: places(entry) }));
  return {
    list: [
      contents(chapters, language),
      ...chapters.map((chapter, index) => chapterHtml(chapter, index + 1, voice)),
    ].join("\n"),
    map: mapSection(workbook, facets, language),
    data: `<script type="application/json" id="data">${jsonForScript(pageData(facets, language))}</script>
<script type="application/ld+json">${catalogueJsonLd(catalogueTitle(workbook, language), linked)}</script>`,
  };
}

function marksUnverified({ project }: Workbook): boolean {
  return project.record.values.catalogueUnverified === "označit";
}

/** By the ids of the services, which stay when a service is added; by the order of entries where a row has none. */
function entryFragments(entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    entries.map((entry) => {
      const own = entry.service.values.id;
      const fragment = SERVICE_ID.test(own) && !taken.has(own) ? own : fragmentOf(entry.id);
      taken.add(fragment);
      return [entry.id, fragment];
    }),
  );
}

function contents(chapters: readonly CatalogueChapter[], language: Language): string {
  const items = chapters.map(
    ({ name }, index) =>
      `<li><a href="#${fragmentOf(`chapter-${index + 1}`)}">${words(typeset(name))}</a></li>`,
  );
  const title = words(say(TEXTS.services, language));
  return `<nav class="contents" aria-labelledby="sluzby"><h2 id="sluzby">${title}</h2><ul>${items.join("")}</ul></nav>`;
}

function chapterHtml({ name, entries }: CatalogueChapter, number: number, voice: ArticleVoice): string {
  const id = fragmentOf(`chapter-${number}`);
  const articles = entries.map((entry) => entryArticle(entry, voice));
  return `<section data-chapter aria-labelledby="${id}"><h2 id="${id}">${words(typeset(name))}</h2>\n${articles.join("\n")}\n</section>`;
}
