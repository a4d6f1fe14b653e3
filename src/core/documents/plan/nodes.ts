import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import { planLevels } from "../../workbook/plan-levels.ts";
import type { PlanNode } from "../../workbook/plan-tree.ts";
import type { Inline } from "../document.ts";
import type { PlanPaper } from "./paper.ts";

/** What a row of the plan is to its documents. */
type NodeKind = "vision" | "group" | "measure" | "work";

/** A row whose level nobody knows is a group when rows stand below it, otherwise something to be done. */
export function kindOf({ role, children }: PlanNode): NodeKind {
  switch (role) {
    case "vize":
      return "vision";
    case "priorita":
    case "cíl":
      return "group";
    case "opatření":
      return "measure";
    case "aktivita":
    case "akce":
      return "work";
    case null:
      return children.length > 0 ? "group" : "work";
  }
}

/** What is to be done: activities and their steps, and measures that have neither. */
export function workNodes({ tree }: PlanPaper): readonly PlanNode[] {
  return tree.nodes.filter(isWork);
}

export function isWork(node: PlanNode): boolean {
  const kind = kindOf(node);
  return kind === "work" || (kind === "measure" && node.children.length === 0);
}

/** The nearest row above of a kind, or null. */
export function above(node: PlanNode, kind: NodeKind, { tree }: PlanPaper): PlanNode | null {
  let parent = tree.parents.get(node);
  while (parent !== undefined && kindOf(parent) !== kind) parent = tree.parents.get(parent);
  return parent ?? null;
}

/** The priority that a row belongs to: the topmost row that is no vision. */
export function priorityOf(node: PlanNode, { tree }: PlanPaper): PlanNode | null {
  let top = node;
  for (let parent = tree.parents.get(top); parent !== undefined; parent = tree.parents.get(top)) {
    if (kindOf(parent) === "vision") break;
    top = parent;
  }
  return top === node && isWork(node) ? null : top;
}

/** The place of a row in the document. */
export function placeOf({ id }: PlanNode): string {
  return `plan-${id}`;
}

/** `Opatření 1.1: Rozšířit pečovatelskou službu`. */
export function headingOf(node: PlanNode, paper: PlanPaper): string {
  const { level, name } = node.record.values;
  const begin = level.charAt(0).toUpperCase() + level.slice(1);
  const values = { level: begin, number: node.number, name };
  return paper.set(paper.say(node.number === "" ? TEXTS.headingUnnumbered : TEXTS.heading, values));
}

/** ` – změněno` beside what differs from the last version; nothing elsewhere. */
export function markOf({ id }: PlanNode, paper: PlanPaper): string {
  const mark = paper.history.marks.get(id);
  return mark === undefined ? "" : paper.say(TEXTS[mark]);
}

/** The number, and below it the mark of a change. */
export function numberCell(node: PlanNode, paper: PlanPaper): readonly Inline[] {
  const mark = markOf(node, paper);
  return mark === "" ? [node.number] : [node.number, "\n", { kind: "strong", text: mark }];
}

/** The team's word for a role. */
export function levelWord(role: PlanNode["role"], { workbook }: PlanPaper): string {
  return planLevels(workbook).find((level) => level.role === role)?.name ?? role ?? "";
}

/** `počet klientů (výchozí 0, cíl 15)`; of a year that has not begun yet nothing was reached. */
export function indicatorText({ record: { values } }: PlanNode, paper: PlanPaper): string {
  const { indicator, baseline, target } = values;
  const actual = hasBegun(paper) ? values.actual : "";
  const said = [
    baseline === "" ? "" : paper.say(TEXTS.baseline, { value: baseline }),
    target === "" ? "" : paper.say(TEXTS.target, { value: target }),
    actual === "" ? "" : paper.say(TEXTS.actual, { value: actual }),
  ].filter((part) => part !== "");
  if (said.length === 0) return paper.set(indicator);
  return paper.set(indicator === "" ? said.join(", ") : `${indicator} (${said.join(", ")})`);
}

function hasBegun({ year, asOf }: PlanPaper): boolean {
  return year === null || asOf >= `${year}-01-01`;
}
