import type { CataloguePageData } from "../../core/pages/catalogue/data.ts";

/** What is asked of the catalogue: words and chosen values, by their numbers through all facets. */
export interface Selection {
  readonly query: string;
  readonly values: ReadonlySet<number>;
}

/** A value with the facet that it belongs to. */
export interface Value {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  /** Which facet, by its order. */
  readonly facet: number;
}

/** What a selection finds, and how many each value would add to it or leave of it. */
export interface Found {
  /** The best first where words are asked, else in the page's order. */
  readonly entries: readonly number[];
  readonly counts: readonly number[];
}

export const NOTHING: Selection = { query: "", values: new Set() };
const STATE_MARK = "#?";

/** All values in the order of their numbers. */
export function allValues({ facets }: CataloguePageData): readonly Value[] {
  return facets.flatMap(({ key, label, values }, facet) =>
    values.map((name) => ({ key, label, name, facet })),
  );
}

/** The selection as the end of an address; "" for none. Values stand there by name, so a link outlives an edition. */
export function toHash({ query, values }: Selection, all: readonly Value[]): string {
  const state = new URLSearchParams();
  if (query !== "") state.set("q", query);
  for (const number of values) {
    const value = all[number];
    if (value !== undefined) state.append(value.key, value.name);
  }
  const text = state.toString();
  return text === "" ? "" : STATE_MARK + text;
}

/** The selection that an address asks for; null when it asks for none. Unknown values are left out. */
export function fromHash(hash: string, all: readonly Value[]): Selection | null {
  if (!hash.startsWith(STATE_MARK)) return null;
  const state = new URLSearchParams(hash.slice(STATE_MARK.length));
  const values = all.flatMap(({ key, name }, number) => (state.getAll(key).includes(name) ? [number] : []));
  return { query: state.get("q") ?? "", values: new Set(values) };
}

/** What words and values are asked for; `scores` is null where no words are. */
export interface Asked {
  readonly values: ReadonlySet<number>;
  readonly scores: ReadonlyMap<number, number> | null;
}

/** Values of one facet are alternatives; what is chosen in different facets must hold together. */
export function select(
  { entries }: CataloguePageData,
  all: readonly Value[],
  { values, scores }: Asked,
): Found {
  const facets = all.map(({ facet }) => facet);
  const facetOf = (number: number) => facets[number] ?? 0;
  const asked = [...new Set([...values].map(facetOf))];
  const counts = all.map(() => 0);
  const found: number[] = [];
  entries.forEach((own, entry) => {
    if (scores !== null && !scores.has(entry)) return;
    const missing = unmet(asked, own.filter((number) => values.has(number)).map(facetOf));
    if (missing.length === 0) found.push(entry);
    for (const number of own.filter((one) => wouldCount(missing, facetOf(one))))
      counts[number] = (counts[number] ?? 0) + 1;
  });
  if (scores !== null) found.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  return { entries: found, counts };
}

function unmet(asked: readonly number[], met: readonly number[]): readonly number[] {
  return asked.filter((facet) => !met.includes(facet));
}

/** An entry counts at its values when it is found, or would be but for the choice in their own facet. */
function wouldCount(missing: readonly number[], facet: number): boolean {
  return missing.length === 0 || (missing.length === 1 && missing[0] === facet);
}

/** The selection with a value put in or taken out. */
export function toggled({ query, values }: Selection, number: number): Selection {
  const next = new Set(values);
  if (!next.delete(number)) next.add(number);
  return { query, values: next };
}
