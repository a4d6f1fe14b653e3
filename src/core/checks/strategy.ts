import type { Finding, Issue } from "../issue.ts";
import { splitList } from "../sheet/types.ts";
import { matcher } from "../workbook/code-list.ts";
import { PLAN_LEVEL_ROLES } from "../workbook/code-list-defaults.ts";
import { planLevels } from "../workbook/plan-levels.ts";
import { type PlanNode, type PlanTree, planNumber, planTree } from "../workbook/plan-tree.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";
import { unknownItems } from "./unknown-items.ts";

type Key = "level" | "number" | "name" | "responsible" | "timing" | "swotLink";
type Found = readonly [Key, Finding];

/** The plan from top to bottom: known levels, everything traceable upwards, somebody responsible, a term, a SWOT point. */
export function checkStrategy(workbook: Workbook): readonly Issue[] {
  const { strategy } = workbook;
  if (strategy.records.length === 0) return [];
  const tree = planTree(workbook);
  const findings = [levelFindings(workbook), placeFindings(tree), workFindings, swotFindings(workbook, tree)];
  const doubles = doublesOf(strategy.records, ({ values }) => planNumber(values.number) || null);
  return [
    ...tree.nodes.flatMap((node) =>
      findings.flatMap((find) =>
        find(node).map(([key, finding]) => issueOn(strategy, node.record, key)(finding)),
      ),
    ),
    ...doubles.map(({ record, first }) =>
      issueOn(strategy, record, "number")({ code: "strategy-number-doubled", values: { row: first.row } }),
    ),
  ];
}

type Find = (node: PlanNode) => readonly Found[];

function levelFindings(workbook: Workbook): Find {
  const known = matcher(planLevels(workbook));
  const codes = { unknown: "strategy-level-unknown", nearest: "strategy-level-unknown-nearest" } as const;
  return ({ record, role }) => {
    if (role !== null || record.values.level === "") return [];
    return unknownItems([record.values.level], known, codes).map((finding) => ["level", finding]);
  };
}

/** A number whose beginning nobody has, a level under a lower one, and an activity that belongs to nothing. */
function placeFindings({ nodes, parents }: PlanTree): Find {
  const numbers = new Set(nodes.map(({ number }) => number));
  return (node) => {
    const found: Found[] = [];
    const above = node.number.slice(0, Math.max(0, node.number.lastIndexOf(".")));
    const parent = parents.get(node);
    if (above !== "" && !numbers.has(above)) {
      found.push(["number", { code: "strategy-parent-missing", values: { parent: above } }]);
    } else if (parent === undefined && node.role === "aktivita") {
      found.push(["number", { code: "strategy-activity-without-measure" }]);
    }
    if (parent !== undefined && isBelow(parent, node)) {
      const values = {
        parent: parent.number || parent.record.values.name,
        level: parent.record.values.level,
      };
      found.push(["level", { code: "strategy-level-order", values }]);
    }
    return found;
  };
}

/** True when what should stand under the other stands above it. */
function isBelow(parent: PlanNode, { role }: PlanNode): boolean {
  if (parent.role === null || role === null) return false;
  return PLAN_LEVEL_ROLES.indexOf(parent.role) > PLAN_LEVEL_ROLES.indexOf(role);
}

/** Each activity has a responsible institution or person and a term (CpKP, Metodika zapojování veřejnosti, 2.2.15). */
function workFindings({ record: { texts }, role, children }: PlanNode): readonly Found[] {
  const found: Found[] = [];
  if (role === "aktivita") {
    if (texts.responsible === "") found.push(["responsible", { code: "strategy-activity-unassigned" }]);
    if (texts.timing === "") found.push(["timing", { code: "strategy-activity-untimed" }]);
  }
  if (role === "opatření" && texts.responsible === "" && !children.some(isCarried)) {
    found.push(["responsible", { code: "strategy-measure-uncarried" }]);
  }
  return found;
}

function isCarried({ record, children }: PlanNode): boolean {
  return record.texts.responsible !== "" || children.some(isCarried);
}

/** Priorities follow closely from the SWOT (CpKP, Metodika zapojování veřejnosti, Strategická část). */
function swotFindings({ swot }: Workbook, tree: PlanTree): Find {
  const points = new Set(swot.records.map(({ values }) => planNumber(values.number).toLowerCase()));
  const supported = new Set(
    swot.records.flatMap(({ values }) => splitList(values.priority).map((number) => planNumber(number))),
  );
  const any = swot.records.length > 0 && tree.nodes.length > 0;
  return ({ record, role, number }) => {
    const links = splitList(record.values.swotLink);
    const lost = links.filter((link) => any && !points.has(planNumber(link).toLowerCase()));
    const found: Found[] = lost.map((link) => [
      "swotLink",
      { code: "strategy-swot-unknown", values: { link } },
    ]);
    if (any && role === "priorita" && links.length === 0 && !supported.has(number)) {
      found.push(["swotLink", { code: "strategy-priority-unsupported" }]);
    }
    return found;
  };
}
