import { sortCzech } from "../../czech/sorting.ts";
import { fold } from "../../czech/text.ts";
import type { CatalogueEntry } from "../../documents/catalogue/content.ts";
import { FACET_TEXTS, FACET_VALUE_TEXTS } from "../../texts/catalogue-page.ts";
import { type Language, say } from "../../texts/say.ts";
import { codeList, lifeSituations } from "../../workbook/code-list.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { ageGroups } from "./ages.ts";
import { placesOf } from "./places.ts";
import { priceKinds } from "./price.ts";

export type FacetKey = keyof typeof FACET_TEXTS;

/** One thing to choose services by, with its values in their order. */
export interface Facet {
  readonly key: FacetKey;
  readonly label: string;
  readonly values: readonly string[];
}

/** The facets of a catalogue, and for each entry the numbers of its values, counted through all facets. */
export interface Facets {
  readonly facets: readonly Facet[];
  readonly entries: readonly (readonly number[])[];
}

type ValuesOf = (entry: CatalogueEntry) => readonly string[];

/** What the page filters by. A facet whose values would part nothing (one value or none) is left out. */
export function catalogueFacets(
  workbook: Workbook,
  entries: readonly CatalogueEntry[],
  language: Language,
): Facets {
  const made = Object.entries(waysToChoose(workbook, language)).map(([key, { valuesOf, order }]) => {
    const spelled = oneSpelling(order);
    const lists = entries.map((entry) => [
      ...new Set(
        valuesOf(entry)
          .map(spelled)
          .filter((value) => value !== ""),
      ),
    ]);
    const values = inOrder([...new Set(lists.flat())], order);
    // The keys of an object literal, which TypeScript widens to string.
    return { key: key as FacetKey, lists, values };
  });
  const kept = made.filter(({ values }) => values.length > 1);
  const numbers: number[][] = entries.map(() => []);
  let start = 0;
  for (const { lists, values } of kept) {
    const numberOf = new Map(values.map((value, index) => [value, start + index]));
    lists.forEach((list, index) => {
      numbers[index]?.push(...list.map((value) => numberOf.get(value) ?? 0));
    });
    start += values.length;
  }
  return {
    facets: kept.map(({ key, values }) => ({ key, label: say(FACET_TEXTS[key], language), values })),
    entries: numbers,
  };
}

interface Way {
  readonly valuesOf: ValuesOf;
  /** Values that have an order of their own; others follow in Czech order. */
  readonly order: readonly string[];
}

function waysToChoose(workbook: Workbook, language: Language): Readonly<Record<FacetKey, Way>> {
  const groups = codeList(workbook, "ageGroup");
  const word = (key: keyof typeof FACET_VALUE_TEXTS) => say(FACET_VALUE_TEXTS[key], language);
  const places = placesOf(workbook);
  const noPlace = word("noPlace");
  return {
    situace: {
      valuesOf: ({ situations }) => situations,
      order: lifeSituations(workbook).map(({ name }) => name),
    },
    komu: { valuesOf: ({ service }) => service.values.targetGroups, order: [] },
    obec: { valuesOf: (entry) => orElse(places(entry), noPlace), order: [] },
    druh: { valuesOf: ({ typeName }) => [typeName], order: [] },
    forma: { valuesOf: ({ service }) => service.values.forms, order: codeList(workbook, "form") },
    vek: { valuesOf: ({ service }) => ageGroups(service.values.ages, groups), order: groups },
    cena: {
      valuesOf: ({ service }) => priceKinds(service.values.price).map(word),
      order: [word("free"), word("paid"), word("unsaid")],
    },
  };
}

/** Capitals and spaces make no other value: the first spelling stays, the code list's before any typed one. */
function oneSpelling(order: readonly string[]): (value: string) => string {
  const spellings = new Map(order.map((value) => [fold(value), value]));
  return (value) => {
    const key = fold(value);
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, value);
    return known ?? value;
  };
}

function orElse(values: readonly string[], last: string): readonly string[] {
  return values.length === 0 ? [last] : values;
}

function inOrder(values: readonly string[], order: readonly string[]): readonly string[] {
  const known = [...new Set(order)].filter((value) => values.includes(value));
  const others = values.filter((value) => !known.includes(value));
  return [...known, ...sortCzech(others, (value) => value)];
}
