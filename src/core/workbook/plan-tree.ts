import { PLAN_LEVEL_ROLES } from "./code-list-defaults.ts";
import { idsOf } from "./ids.ts";
import { type PlanLevelRole, planRoles } from "./plan-levels.ts";
import type { PlanRow, Workbook } from "./workbook.ts";

/** A row of Strategie in its place in the plan. */
export interface PlanNode {
  /** The id that it has or will be given. */
  readonly id: string;
  readonly record: PlanRow;
  /** Its number without spaces and the last dot; "" when it has none. */
  readonly number: string;
  /** null where the level is a word that nobody knows. */
  readonly role: PlanLevelRole | null;
  readonly children: readonly PlanNode[];
}

/** The plan as a tree, in the order of its numbers, and every node by its id. */
export interface PlanTree {
  /** Visions first, then whatever has no parent. */
  readonly roots: readonly PlanNode[];
  /** All nodes, each before its children. */
  readonly nodes: readonly PlanNode[];
  readonly parents: ReadonlyMap<PlanNode, PlanNode>;
}

/** A number of more parts is no number of a plan. */
const MOST_PARTS = 10;

interface Growing extends PlanNode {
  readonly children: Growing[];
}

/**
 * Puts the rows of Strategie under one another: by their numbers where a row has one whose beginning is another row's,
 * else under the last row above of a higher level. A vision stands by itself.
 */
export function planTree(workbook: Workbook): PlanTree {
  const nodes = growingNodes(workbook);
  const byNumber = new Map<string, Growing>();
  for (const node of nodes)
    if (node.number !== "" && !byNumber.has(node.number)) byNumber.set(node.number, node);
  const parents = new Map<PlanNode, PlanNode>();
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const node of nodes) {
    const parent = parentByNumber(node, byNumber) ?? parentByPlace(node, open);
    open.push(node);
    if (parent === null) roots.push(node);
    else {
      parent.children.push(node);
      parents.set(node, parent);
    }
  }
  for (const node of nodes) node.children.sort(byOrder);
  roots.sort(byOrder);
  return { roots, nodes: roots.flatMap(withDescendants), parents };
}

/** A node and everything below it, each before its children. */
export function withDescendants(node: PlanNode): readonly PlanNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

/** `1. 2.` is `1.2`. */
export function planNumber(typed: string): string {
  return typed.replace(/\s/g, "").replace(/\.+$/, "");
}

/** By the parts of their numbers, so that 1.10 stands after 1.9 and 1 before 1.1. */
export function comparePlanNumbers(one: string, other: string): number {
  const [left, right] = [one.split("."), other.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareParts(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(one: string, other: string): number {
  if (one === other) return 0;
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return Number(one) - Number(other);
  return one < other ? -1 : 1;
}

function growingNodes(workbook: Workbook): readonly Growing[] {
  const ids = idsOf(workbook.strategy);
  const roleOf = planRoles(workbook);
  return workbook.strategy.records.map((record) => ({
    id: ids.get(record.row) ?? "",
    record,
    number: planNumber(record.values.number),
    role: roleOf(record.values.level),
    children: [],
  }));
}

/** The nearest number above that the plan has: of 1.2.3 that is 1.2, or 1 where there is no 1.2. */
function parentByNumber(node: Growing, byNumber: ReadonlyMap<string, Growing>): Growing | null {
  if (node.number.split(".").length > MOST_PARTS) return null;
  for (let end = node.number.lastIndexOf("."); end > 0; end = node.number.lastIndexOf(".", end - 1)) {
    const parent = byNumber.get(node.number.slice(0, end));
    if (parent !== undefined && parent !== node) return parent;
  }
  return null;
}

function parentByPlace({ number, role }: Growing, open: readonly Growing[]): Growing | null {
  if (number !== "" || role === null || role === "vize") return null;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const above = open[index];
    if (above !== undefined && above.role !== "vize" && depthOf(above.role) < depthOf(role)) return above;
  }
  return null;
}

function depthOf(role: PlanLevelRole | null): number {
  return role === null ? PLAN_LEVEL_ROLES.length : PLAN_LEVEL_ROLES.indexOf(role);
}

function byOrder(one: PlanNode, other: PlanNode): number {
  const vision = Number(other.role === "vize") - Number(one.role === "vize");
  if (vision !== 0) return vision;
  if (one.number !== "" && other.number !== "") return comparePlanNumbers(one.number, other.number);
  return one.record.row - other.record.row;
}
