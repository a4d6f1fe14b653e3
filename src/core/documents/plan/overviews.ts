import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import type { PlanNode } from "../../workbook/plan-tree.ts";
import type { Block, Inline } from "../document.ts";
import { isWork, kindOf, markOf, placeOf, workNodes } from "./nodes.ts";
import { missing, type PlanPaper } from "./paper.ts";
import { nameColumns, type WorkColumn, workTable } from "./work-table.ts";

/** The vision in words, then priorities, goals and measures with how many activities each has. */
export function treeBlocks(paper: PlanPaper): readonly Block[] {
  const { nodes } = paper.tree;
  const listed = nodes.filter((node) => ["group", "measure"].includes(kindOf(node)));
  const visions = nodes.filter((node) => kindOf(node) === "vision").flatMap((node) => vision(node, paper));
  if (listed.length === 0) return [...visions, missing(paper, TEXTS.noPlan)];
  const rows = listed.map((node): readonly (readonly Inline[])[] => [
    [node.number],
    treeName(node, paper),
    [paper.set(node.record.values.responsible)],
    [String(countWork(node) || "")],
  ]);
  const columns = [
    { header: paper.say(TEXTS.number), share: 9 },
    { header: paper.say(TEXTS.name), share: 52 },
    { header: paper.say(TEXTS.responsible), share: 29 },
    { header: paper.say(TEXTS.activities), share: 10, number: true as const },
  ];
  return [...visions, { kind: "table", table: { caption: paper.say(TEXTS.tree), columns, rows } }];
}

function vision({ record }: PlanNode, paper: PlanPaper): readonly Block[] {
  const { name, description } = record.values;
  const begin: Inline = { kind: "strong", text: `${paper.say(TEXTS.vision)}: ` };
  return [
    { kind: "paragraph", style: "lead", text: [begin, paper.set(name)] },
    ...(description === "" ? [] : [{ kind: "paragraph" as const, text: [paper.set(description)] }]),
  ];
}

/** Priorities in bold; measures lead to their sheets. */
function treeName(node: PlanNode, paper: PlanPaper): readonly Inline[] {
  const name = paper.set(node.record.values.name);
  const mark = markOf(node, paper);
  const after = mark === "" ? "" : ` (${mark})`;
  if (node.role === "priorita") return [{ kind: "strong", text: name }, after];
  return [{ kind: "reference", text: name, to: placeOf(node) }, after];
}

function countWork({ children }: PlanNode): number {
  return children.reduce((count, child) => count + (isWork(child) ? 1 : 0) + countWork(child), 0);
}

/** Who carries which activity of the whole plan, and until when. */
export function responsibilityBlocks(paper: PlanPaper): readonly Block[] {
  const nodes = workNodes(paper);
  if (nodes.length === 0) return [missing(paper, TEXTS.noActivities)];
  const columns: readonly WorkColumn[] = [
    ...nameColumns([paper.say(TEXTS.number), paper.say(TEXTS.activity)], [11, 37], paper),
    {
      header: paper.say(TEXTS.responsible),
      share: 20,
      cell: ({ record }) => [paper.set(record.values.responsible || paper.say(TEXTS.unassigned))],
      ofMeasure: ({ record }) => [paper.set(record.values.responsible)],
    },
    {
      header: paper.say(TEXTS.cooperating),
      share: 19,
      cell: ({ record }) => [paper.set(record.values.cooperating.join(", "))],
    },
    { header: paper.say(TEXTS.timing), share: 13, cell: ({ record }) => [paper.set(record.texts.timing)] },
  ];
  return [workTable(TEXTS.overview, { nodes, columns }, paper)];
}
