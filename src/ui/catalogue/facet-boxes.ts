import type { CataloguePageData } from "../../core/pages/catalogue/data.ts";
import { element } from "../parts/element.ts";

/** The boxes of all facets with the number of services at each value. */
export interface FacetBoxes {
  readonly root: HTMLElement;
  readonly show: (values: ReadonlySet<number>, counts: readonly number[]) => void;
}

/** Wide enough for the choices to stand beside the services. */
const WIDE = "(min-width:60rem)";
/** So many facets are open from the start. */
const OPEN_FACETS = 2;

interface Box {
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** One box a value, each facet under its name; on a narrow screen all of them under one word. */
export function facetBoxes(
  { facets, words }: CataloguePageData,
  toggle: (value: number) => void,
): FacetBoxes {
  const boxes: Box[] = [];
  const groups = facets.map(({ label, values }, index) => {
    const items = values.map((name) => {
      const number = boxes.length;
      const input = element("input", { type: "checkbox", onchange: () => toggle(number) });
      const count = element("span", { class: "count" });
      boxes.push({ input, count });
      return element("li", {}, element("label", {}, [input, element("span", {}, name), count]));
    });
    const list = element("fieldset", {}, [
      element("legend", { class: "unseen" }, label),
      element("ul", {}, items),
    ]);
    return element("details", { open: index < OPEN_FACETS }, [element("summary", {}, label), list]);
  });
  const wide = matchMedia(WIDE);
  const root = element("details", { class: "facets", open: wide.matches }, [
    element("summary", {}, words.narrow),
    ...groups,
  ]);
  wide.addEventListener("change", () => {
    root.open = wide.matches;
  });
  return {
    root,
    show: (values, counts) => {
      boxes.forEach(({ input, count }, number) => {
        const found = counts[number] ?? 0;
        input.checked = values.has(number);
        input.disabled = found === 0 && !input.checked;
        count.textContent = String(found);
      });
    },
  };
}
