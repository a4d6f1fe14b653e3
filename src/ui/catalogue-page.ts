/**
 * Search, choices and sharing of the catalogue page. The page shows every service without this script; with it,
 * the form appears and hides what does not match. What is chosen stands in the address, so it can be sent.
 */
import type { CataloguePageData, PageWords } from "../core/pages/catalogue/data.ts";
import { type Chip, showChips } from "./catalogue/chips.ts";
import { facetBoxes } from "./catalogue/facet-boxes.ts";
import { searchedFields, serviceList } from "./catalogue/list.ts";
import { linkPlaces, markPlaces } from "./catalogue/places.ts";
import { openForPrint } from "./catalogue/print.ts";
import { searchBar } from "./catalogue/search-bar.ts";
import { searchIndex } from "./catalogue/search-index.ts";
import {
  allValues,
  fromHash,
  NOTHING,
  type Selection,
  select,
  toggled,
  toHash,
  type Value,
} from "./catalogue/selection.ts";
import { addShareButtons } from "./catalogue/share.ts";

const READING_DELAY_MS = 200;

const holder = document.querySelector("#data");
if (holder !== null) start(JSON.parse(holder.textContent ?? "") as CataloguePageData);

function start(data: CataloguePageData): void {
  const { words } = data;
  const values = allValues(data);
  const list = serviceList(words);
  let chosen: Selection = NOTHING;
  const choose = (next: Selection): void => {
    chosen = next;
    show(chosen);
    history.replaceState(null, "", toHash(next, values) || location.pathname + location.search);
  };
  const bar = searchBar(words, {
    ask: (query) => choose({ ...chosen, query }),
    address: () => pageAddress() + toHash(chosen, values),
  });
  // Whoever types and chooses at once must not lose the words.
  const toggle = (value: number) => choose(toggled({ ...chosen, query: bar.typed() }, value));
  const boxes = facetBoxes(data, toggle);
  const show = shower({ data, values, list, bar, boxes }, { toggle, clear: () => choose(NOTHING) });
  document.querySelector("#search")?.append(bar.root);
  document.querySelector("#filters")?.append(boxes.root);
  linkPlaces(
    (value) => toHash({ query: "", values: new Set([value]) }, values),
    (value) => {
      toggle(value);
      bar.root.scrollIntoView();
    },
  );
  addShareButtons(words, list.articles, pageAddress);
  openForPrint();
  /** Takes the address at its word: a selection is made again, a place that it hides is uncovered. */
  const follow = (): void => {
    const asked = fromHash(location.hash, values);
    const target = asked === null ? targetOf(location.hash) : null;
    if (target !== null && target.offsetParent === null) chosen = NOTHING;
    chosen = asked ?? chosen;
    show(chosen);
    if (target === null) return;
    list.open(target);
    target.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  follow();
}

interface Parts {
  readonly data: CataloguePageData;
  readonly values: readonly Value[];
  readonly list: ReturnType<typeof serviceList>;
  readonly bar: ReturnType<typeof searchBar>;
  readonly boxes: ReturnType<typeof facetBoxes>;
}

interface Ways {
  readonly toggle: (value: number) => void;
  readonly clear: () => void;
}

/** Shows a selection in every part of the page. */
function shower({ data, values, list, bar, boxes }: Parts, { toggle, clear }: Ways) {
  const { words } = data;
  const search = searchIndex(() =>
    list.articles.map((article, index) =>
      searchedFields(
        article,
        (data.entries[index] ?? []).map((number) => values[number]?.name ?? ""),
      ),
    ),
  );
  // Read before the first letter is typed, yet after the page is there to look at.
  setTimeout(() => search("0"), READING_DELAY_MS);
  return (chosen: Selection): void => {
    const scores = search(chosen.query);
    const found = select(data, values, { values: chosen.values, scores });
    const all = scores === null && chosen.values.size === 0;
    const sentence = all ? words.all : countWords(words, found.entries.length);
    const chips = chipsOf(chosen, values, toggle);
    const said = all ? "" : `${saidOf(chosen, chips, words)}. ${sentence}`;
    list.show(found.entries, { ranked: scores !== null, all, said });
    boxes.show(chosen.values, found.counts);
    bar.show(chosen.query, sentence);
    markPlaces(chosen.values);
    showChips(bar.chips, all ? null : chips, {
      drop: words.drop,
      clear: words.clear,
      onClear: clear,
    });
  };
}

function chipsOf(chosen: Selection, values: readonly Value[], toggle: Ways["toggle"]): readonly Chip[] {
  return [...chosen.values].map((number) => ({
    text: `${values[number]?.label}: ${values[number]?.name}`,
    drop: () => toggle(number),
  }));
}

/** What paper says above the services: „Vybráno: Hledané slovo: dluhy; Obec: Blatná“. */
function saidOf({ query }: Selection, chips: readonly Chip[], words: PageWords): string {
  const asked = query.trim() === "" ? [] : [`${words.words}: ${query.trim()}`];
  return `${words.chosen}: ${[...asked, ...chips.map(({ text }) => text)].join("; ")}`;
}

/** The page brings its sentences with it, in its own language and with the right plurals. */
function countWords(words: PageWords, count: number): string {
  if (count === 0) return words.foundNone;
  const few = count >= 2 && count <= 4;
  const text = count === 1 ? words.foundOne : few ? words.foundFew : words.foundMany;
  return text.replace("{count}", String(count));
}

function pageAddress(): string {
  return location.href.replace(/#.*$/s, "");
}

function targetOf(hash: string): HTMLElement | null {
  return hash === "" ? null : document.getElementById(hash.slice(1));
}
