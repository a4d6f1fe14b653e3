import type { PlanNodeView, PlanView } from "../../../core/screens/plan/view.ts";
import { PLAN_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-plan.ts";
import { element, replace } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";

/** What the tree is to show; "" means anything. */
interface Wanted {
  search: string;
  level: string;
  responsible: string;
  state: string;
  problems: boolean;
}

/** What stands for rows where nothing is filled in. */
const NOTHING = "\u0000";

/** The filter above the tree; `changed` is called with each change. */
export function planFilters(changed: () => void) {
  const wanted: Wanted = { search: "", level: "", responsible: "", state: "", problems: false };
  const place = element("div", { class: "filters" });
  const count = element("p", { class: "quiet", role: "status" });
  const draw = ({ levels, people, states }: PlanView): void => {
    const search = element("input", { type: "search", id: "filter-search", value: wanted.search });
    search.addEventListener("input", () => {
      wanted.search = search.value;
      changed();
    });
    const choice = (key: "level" | "responsible" | "state", nothing: string, all: readonly string[]) => {
      const options = [
        { value: "", label: t(TEXTS.any) },
        ...(nothing === "" ? [] : [{ value: NOTHING, label: nothing }]),
        ...all.map((value) => ({ value, label: value })),
      ];
      const made = select(options, wanted[key], (value) => {
        wanted[key] = value;
        changed();
      });
      made.id = `filter-${key}`;
      return field(made, { label: t(TEXTS[key]) });
    };
    const problems = element("input", { type: "checkbox", checked: wanted.problems });
    problems.addEventListener("change", () => {
      wanted.problems = problems.checked;
      changed();
    });
    replace(place, [
      field(search, { label: t(TEXTS.search) }),
      choice("level", "", levels),
      choice("responsible", t(TEXTS.nobody), people),
      choice("state", t(TEXTS.noState), states),
      element("label", { class: "choice" }, [problems, t(TEXTS.problems)]),
    ]);
  };
  return {
    node: element("details", { open: window.innerWidth >= 760 }, [
      element("summary", {}, t(TEXTS.filter)),
      place,
    ]),
    count,
    draw,
    matches: () => (isAnything(wanted) ? null : (node: PlanNodeView) => passes(node, wanted)),
    clear: (): void => {
      Object.assign(wanted, { search: "", level: "", responsible: "", state: "", problems: false });
    },
  };
}

function isAnything({ search, level, responsible, state, problems }: Wanted): boolean {
  return `${search.trim()}${level}${responsible}${state}` === "" && !problems;
}

function passes(node: PlanNodeView, { search, level, responsible, state, problems }: Wanted): boolean {
  const is = (wanted: string, text: string): boolean =>
    wanted === "" || (wanted === NOTHING ? text === "" : text === wanted);
  return (
    plain(`${node.number} ${node.name}`).includes(plain(search.trim())) &&
    is(level, node.level) &&
    is(responsible, node.responsible) &&
    is(state, node.fulfilment) &&
    (!problems || node.findings > 0)
  );
}

/** Whoever searches minds neither capitals nor diacritics. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
