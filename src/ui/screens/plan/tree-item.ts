import type { PlanNodeView } from "../../../core/screens/plan/view.ts";
import { PLAN_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-plan.ts";
import { type Child, element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";

/** What the tree shows and how: its rows, what is folded, where the keyboard is and what is open. */
export interface TreeState {
  nodes: readonly PlanNodeView[];
  /** null shows every row. */
  matches: ((node: PlanNodeView) => boolean) | null;
  readonly folded: Set<string>;
  active: string;
  selected: string;
}

/** One row of the tree with those below it; named by its own words alone. */
export function treeItem(
  node: PlanNodeView,
  below: ReadonlyMap<string, readonly PlanNodeView[]>,
  state: TreeState,
): HTMLElement {
  const { id } = node;
  const children = below.get(id) ?? [];
  const open = children.length > 0 && (state.matches !== null || !state.folded.has(id));
  const group = `below-${state.nodes.indexOf(node)}`;
  const passed = state.matches !== null && !state.matches(node);
  const line = element(
    "div",
    {
      role: "treeitem",
      class: passed ? "node passed" : "node",
      "data-id": id,
      "aria-expanded": children.length > 0 ? String(open) : undefined,
      "aria-owns": open ? group : undefined,
      "aria-selected": String(id === state.selected),
      tabindex: id === state.active ? 0 : -1,
    },
    [
      element("span", { class: "fold", "aria-hidden": "true" }, foldSign(children.length, open)),
      element("div", { class: "says" }, says(node)),
    ],
  );
  const items = children.map((child) => treeItem(child, below, state));
  return element("li", { role: "none" }, [
    line,
    open ? element("ul", { role: "group", id: group }, items) : null,
  ]);
}

function foldSign(count: number, open: boolean): string {
  if (count === 0) return "";
  return open ? "▾" : "▸";
}

function says(node: PlanNodeView): readonly Child[] {
  const { number, name, level, responsible, timing, money, fulfilment, done, findings } = node;
  const who = responsible === "" ? "" : t(TEXTS.by, { who: responsible });
  const meta = [level, who, timing, done].filter((text) => text !== "").join(" · ");
  return [
    element("span", { class: "num" }, number),
    ` ${name || t(TEXTS.unnamed)} `,
    fulfilment === "" ? null : element("span", { class: badgeOf(fulfilment) }, fulfilment),
    findings === 0 ? null : " ",
    findings === 0 ? null : element("span", { class: "badge warning" }, t(TEXTS.found, { count: findings })),
    element("div", { class: "meta" }, [
      meta,
      money === "" ? null : " · ",
      money === "" ? null : element("span", { class: "money" }, money),
    ]),
  ];
}

function badgeOf(fulfilment: string): string {
  if (fulfilment === "splněno") return "badge done";
  return fulfilment === "nesplněno" ? "badge error" : "badge info";
}
