import type { CoverageView } from "../../../core/screens/coverage/read.ts";
import { COVERAGE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-coverage.ts";
import { element } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";

/** The fields that choose which services are shown; `show` gets the rows that pass, in their order. */
export function makeFilters(
  view: CoverageView,
  show: (rows: readonly number[]) => void,
): { readonly node: HTMLElement } {
  const { services, groups } = view;
  const chosen = { words: "", type: "", group: "" };
  const words = element("p", { class: "quiet", role: "status" });
  const passes = passer(view, chosen);
  const changed = (): void => {
    const rows = services.flatMap((_, row) => (passes(row) ? [row] : []));
    const values = { count: rows.length, all: services.length };
    words.textContent = rows.length === 0 ? t(TEXTS.noneShown) : t(TEXTS.shown, values);
    show(rows);
  };
  const search = element("input", { type: "search", id: "search" });
  search.addEventListener("input", () => {
    chosen.words = search.value;
    changed();
  });
  const choose = (key: "type" | "group", options: readonly Option[]) =>
    select([{ value: "", label: t(TEXTS.any) }, ...options], "", (value) => {
      chosen[key] = value;
      changed();
    });
  const types = [...new Set(services.map(({ type }) => type).filter((type) => type !== ""))];
  const type = choose(
    "type",
    types.map((name) => ({ value: name, label: name })),
  );
  const group = choose(
    "group",
    groups.map((name, index) => ({ value: String(index), label: name })),
  );
  const fields = element("div", { class: "filters" }, [
    field(search, { label: t(TEXTS.search) }),
    field(type, { label: t(TEXTS.type) }),
    field(group, { label: t(TEXTS.group) }),
  ]);
  return { node: element("div", {}, [fields, words]) };
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function passer(
  { services }: CoverageView,
  chosen: { readonly words: string; readonly type: string; readonly group: string },
): (row: number) => boolean {
  const texts = services.map(({ id, name, provider }) => plain(`${id} ${name} ${provider}`));
  return (row) =>
    (chosen.type === "" || services[row]?.type === chosen.type) &&
    (chosen.group === "" || services[row]?.groups.includes(Number(chosen.group)) === true) &&
    plain(chosen.words)
      .split(" ")
      .every((word) => texts[row]?.includes(word) === true);
}

/** Small letters without diacritics: people search without them. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
