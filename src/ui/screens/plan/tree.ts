import type { PlanNodeView } from "../../../core/screens/plan/view.ts";
import { PLAN_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-plan.ts";
import { element, replace } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import { type TreeState, treeItem } from "./tree-item.ts";
import { treeMove } from "./tree-keys.ts";

/** The plan as a tree that arrows walk through. */
export interface PlanTreeView {
  readonly node: HTMLElement;
  /** Draws the rows that `matches` lets through, with the rows above them. */
  readonly draw: (nodes: readonly PlanNodeView[], matches: TreeState["matches"]) => void;
  /** Marks the open row; with `focus` the keyboard goes there. */
  readonly select: (id: string, focus: boolean) => void;
  readonly unfold: (all: boolean) => void;
}

/** A plan of more rows opens with its upper levels only. */
const UNFOLDED_AT_FIRST = 60;

interface Tree extends TreeState {
  readonly list: HTMLElement;
  readonly open: (id: string) => void;
  begun: boolean;
}

/** `open` is called with the id of a chosen row. */
export function planTreeView(open: (id: string) => void): PlanTreeView {
  const list = element("ul", { role: "tree", class: "tree", "aria-label": t(TEXTS.tree) });
  const tree: Tree = {
    list,
    open,
    begun: false,
    nodes: [],
    matches: null,
    folded: new Set(),
    active: "",
    selected: "",
  };
  list.addEventListener("click", (event) => clicked(tree, event));
  list.addEventListener("keydown", (event) => pressed(tree, event));
  return {
    node: list,
    draw: (nodes, matches) => {
      Object.assign(tree, { nodes, matches });
      if (!tree.begun && nodes.length > 0) begin(tree);
      redraw(tree, false);
    },
    select: (id, focus) => {
      Object.assign(tree, { selected: id, active: id || tree.active });
      for (let above = parentOf(tree, id); above !== ""; above = parentOf(tree, above))
        tree.folded.delete(above);
      redraw(tree, focus);
    },
    unfold: (all) => {
      tree.folded.clear();
      if (!all) for (const { parent } of tree.nodes) if (parent !== "") tree.folded.add(parent);
      redraw(tree, false);
    },
  };
}

function clicked(tree: Tree, { target }: MouseEvent): void {
  const place = target instanceof Element ? target : null;
  const item = place?.closest<HTMLElement>('[role="treeitem"]');
  const id = item?.dataset["id"];
  if (id === undefined) return;
  const expanded = item?.getAttribute("aria-expanded") ?? null;
  if (place?.closest(".fold") && expanded !== null) toggle(tree, id, expanded === "true");
  else choose(tree, id);
}

function pressed(tree: Tree, event: KeyboardEvent): void {
  const move = treeMove(tree.list, event);
  if (move === null) return;
  event.preventDefault();
  const { kind, id } = move;
  if (kind === "open") choose(tree, id);
  else if (kind !== "go") toggle(tree, id, kind === "fold");
  else {
    tree.active = id;
    redraw(tree, true);
  }
}

function choose(tree: Tree, id: string): void {
  tree.active = id;
  tree.open(id);
}

function toggle(tree: Tree, id: string, fold: boolean): void {
  tree.active = id;
  if (fold) tree.folded.add(id);
  else tree.folded.delete(id);
  redraw(tree, true);
}

function begin(tree: Tree): void {
  tree.begun = true;
  if (tree.nodes.length <= UNFOLDED_AT_FIRST) return;
  for (const { parent } of tree.nodes) if (parentOf(tree, parent) !== "") tree.folded.add(parent);
}

function parentOf({ nodes }: TreeState, id: string): string {
  return nodes.find((node) => node.id === id)?.parent ?? "";
}

function redraw(tree: Tree, focus: boolean): void {
  const { list } = tree;
  const shown = shownIds(tree);
  const below = new Map<string, PlanNodeView[]>();
  for (const node of tree.nodes) {
    if (!shown.has(node.id)) continue;
    const siblings = below.get(node.parent);
    if (siblings === undefined) below.set(node.parent, [node]);
    else siblings.push(node);
  }
  const roots = below.get("") ?? [];
  if (!shown.has(tree.active)) tree.active = roots[0]?.id ?? "";
  replace(
    list,
    roots.map((node) => treeItem(node, below, tree)),
  );
  list.hidden = roots.length === 0;
  if (focus) list.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}

/** What matches, and everything above it. */
function shownIds({ nodes, matches }: TreeState): ReadonlySet<string> {
  const shown = new Set<string>();
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  for (const node of nodes) {
    if (matches !== null && !matches(node)) continue;
    for (let id = node.id; id !== "" && !shown.has(id); id = parents.get(id) ?? "") shown.add(id);
  }
  return shown;
}
