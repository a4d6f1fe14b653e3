import { sortCzech } from "../czech/sorting.ts";
import type { CatalogueContent } from "../documents/catalogue/content.ts";
import { escapeMarkup } from "../documents/markup.ts";
import { CATALOGUE_PAGE_TEXTS as TEXTS } from "../texts/catalogue.ts";
import { type Language, say, type Text } from "../texts/say.ts";

/** The form of the catalogue page, hidden until the script that serves it runs. */
export function searchForm({ chapters, entries }: CatalogueContent, language: Language): string {
  const selects = [
    select({ name: "chapter", label: TEXTS.chapter, values: chapters.map(({ name }) => name) }, language),
    select(
      { name: "type", label: TEXTS.type, values: inOrder(entries.map(({ typeName }) => typeName)) },
      language,
    ),
    select(
      { name: "form", label: TEXTS.form, values: inOrder(entries.flatMap(({ forms }) => forms)) },
      language,
    ),
    select(
      {
        name: "municipality",
        label: TEXTS.municipality,
        values: inOrder(entries.map(({ municipality }) => municipality)),
      },
      language,
    ),
  ];
  const word = (text: Text) => escapeMarkup(say(text, language));
  const all = escapeMarkup(say(TEXTS.all, language, { count: entries.length }));
  return `<form id="search" class="no-print" role="search" aria-label="${word(TEXTS.search)}" hidden>
<div class="query"><label for="q">${word(TEXTS.search)}</label><input id="q" name="q" type="search" autocomplete="off" aria-describedby="query-help"><p id="query-help" class="quiet">${word(TEXTS.query)}</p></div>
<div class="filters">${selects.join("")}</div>
<button type="submit">${word(TEXTS.find)}</button> <button type="reset">${word(TEXTS.clear)}</button>
<p id="found" role="status" data-all="${all}" data-one="${word(TEXTS.foundOne)}" data-few="${word(TEXTS.foundFew)}" data-many="${word(TEXTS.foundMany)}" data-none="${word(TEXTS.foundNone)}">${all}</p>
</form>`;
}

interface Filter {
  readonly name: string;
  readonly label: Text;
  readonly values: readonly string[];
}

function select({ name, label, values }: Filter, language: Language): string {
  const options = values.map((value) => `<option>${escapeMarkup(value.replace(/\|/g, " "))}</option>`);
  const any = escapeMarkup(say(TEXTS.any, language));
  return `<div><label for="${name}">${escapeMarkup(say(label, language))}</label><select id="${name}" name="${name}"><option value="">${any}</option>${options.join("")}</select></div>`;
}

/** Each value once, in Czech order. */
function inOrder(values: readonly string[]): readonly string[] {
  return sortCzech([...new Set(values)], (value) => value).filter((value) => value !== "");
}
