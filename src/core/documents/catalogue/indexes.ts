import { sortCzech } from "../../czech/sorting.ts";
import { typeset } from "../../czech/typography.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { IndexBlock, IndexLine } from "../document.ts";
import type { CatalogueEntry } from "./content.ts";

interface Index {
  readonly id: string;
  readonly title: Text;
  readonly wordsOf: (entry: CatalogueEntry) => readonly string[];
}

const INDEXES: readonly Index[] = [
  {
    id: "municipalities",
    title: CATALOGUE_TEXTS.municipalityIndex,
    wordsOf: ({ municipality }) => [municipality],
  },
  { id: "organisations", title: CATALOGUE_TEXTS.organisationIndex, wordsOf: ({ provider }) => [provider] },
  { id: "types", title: CATALOGUE_TEXTS.typeIndex, wordsOf: ({ typeName }) => [typeName] },
  { id: "situations", title: CATALOGUE_TEXTS.situationIndex, wordsOf: ({ situations }) => situations },
];

/** Municipalities, organisations, types of service and life situations in Czech order, with the numbers of their entries. */
export function catalogueIndexes(
  entries: readonly CatalogueEntry[],
  language: Language,
): readonly IndexBlock[] {
  return INDEXES.map(({ id, title, wordsOf }) => ({
    kind: "index" as const,
    id: `index-${id}`,
    title: say(title, language),
    lines: linesOf(entries, wordsOf),
  })).filter(({ lines }) => lines.length > 0);
}

function linesOf(entries: readonly CatalogueEntry[], wordsOf: Index["wordsOf"]): readonly IndexLine[] {
  const lines = new Map<string, { text: string; to: string }[]>();
  for (const entry of entries) {
    for (const word of wordsOf(entry)) {
      if (word === "") continue;
      const line = lines.get(word) ?? [];
      line.push({ text: String(entry.number), to: entry.id });
      lines.set(word, line);
    }
  }
  return sortCzech([...lines], ([word]) => word).map(([word, numbers]) => ({
    word: typeset(word),
    entries: numbers,
  }));
}
