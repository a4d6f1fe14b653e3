import { CATALOGUE_PAGE_TEXTS as TEXTS } from "../../texts/catalogue-page.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Facet, Facets } from "./facets.ts";

/** What the page's script is told; entries stand in the order in which the page shows them. */
export interface CataloguePageData {
  readonly facets: readonly Facet[];
  /** The numbers of each entry's values, counted through all facets. */
  readonly entries: readonly (readonly number[])[];
  readonly words: PageWords;
}

/** The page's sentences in its language, holes as they are. */
export type PageWords = Readonly<Record<(typeof SAID_BY_SCRIPT)[number], string>>;

const SAID_BY_SCRIPT = [
  "search",
  "query",
  "find",
  "narrow",
  "chosen",
  "drop",
  "clear",
  "words",
  "details",
  "share",
  "shareOne",
  "shared",
  "copyIt",
  "print",
  "easy",
  "large",
  "found",
  "all",
  "foundOne",
  "foundFew",
  "foundMany",
  "foundNone",
] as const;

/** The data of a catalogue's page; the sentence that counts all services has its number filled in. */
export function pageData({ facets, entries }: Facets, language: Language): CataloguePageData {
  const count = entries.length;
  const words = SAID_BY_SCRIPT.map((key) => [
    key,
    key === "all" ? say(TEXTS.all, language, { count }) : say(TEXTS[key], language),
  ]);
  // One pair for every key of the list above.
  return { facets, entries, words: Object.fromEntries(words) as PageWords };
}
