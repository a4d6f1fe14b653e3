import { sortCzech } from "../../czech/sorting.ts";
import { typeset } from "../../czech/typography.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { IndexBlock, IndexLine } from "../document.ts";
import type { CatalogueEntry } from "./content.ts";

interface Index {
  readonly id: string;
  readonly title: Text;
  readonly wordOf: (entry: CatalogueEntry) => string;
}

const INDEXES: readonly Index[] = [
  {
    id: "municipalities",
    title: CATALOGUE_TEXTS.municipalityIndex,
    wordOf: ({ municipality }) => municipality,
  },
  { id: "organisations", title: CATALOGUE_TEXTS.organisationIndex, wordOf: ({ provider }) => provider },
  { id: "types", title: CATALOGUE_TEXTS.typeIndex, wordOf: ({ typeName }) => typeName },
];

/** Municipalities, organisations and types of service in Czech order, with the numbers of their entries. */
export function catalogueIndexes(
  entries: readonly CatalogueEntry[],
  language: Language,
): readonly IndexBlock[] {
  return INDEXES.map(({ id, title, wordOf }) => ({
    kind: "index" as const,
    id: `index-${id}`,
    title: say(title, language),
    lines: linesOf(entries, wordOf),
  })).filter(({ lines }) => lines.length > 0);
}

function linesOf(entries: readonly CatalogueEntry[], wordOf: Index["wordOf"]): readonly IndexLine[] {
  const lines = new Map<string, { text: string; to: string }[]>();
  for (const entry of entries) {
    const word = wordOf(entry);
    if (word === "") continue;
    const line = lines.get(word) ?? [];
    line.push({ text: String(entry.number), to: entry.id });
    lines.set(word, line);
  }
  return sortCzech([...lines], ([word]) => word).map(([word, numbers]) => ({
    word: typeset(word),
    entries: numbers,
  }));
}
