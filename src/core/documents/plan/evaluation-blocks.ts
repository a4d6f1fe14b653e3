import { lastDayOf } from "../../plain-date.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import type { PlanNode } from "../../workbook/plan-tree.ts";
import { FULFILMENT_STATES } from "../../workbook/strategy.ts";
import type { Block, Inline } from "../document.ts";
import { nameWithNumber } from "./action-table.ts";
import { amountText, linesUnder, type MoneyLine, shortMoney, sumOfLines, typedCosts } from "./money-lines.ts";
import { headingOf, indicatorText, priorityOf, workNodes } from "./nodes.ts";
import { missing, type PlanPaper } from "./paper.ts";
import { nameColumns, type WorkColumn, workTable } from "./work-table.ts";
import { yearPlan } from "./year-work.ts";

/** Longer tables may be torn, but never before their last row. */
const MOST_KEPT = 12;

/** The activities that the document evaluates: a year's, or all. */
function evaluated(paper: PlanPaper): readonly PlanNode[] {
  if (paper.year === null) return workNodes(paper);
  return yearPlan(paper.year, paper).work.map(({ node }) => node);
}

/** True for what is to begin only after the day of the evaluation. */
function isAhead({ record }: PlanNode, { asOf }: PlanPaper): boolean {
  const start = record.values.timing?.start ?? null;
  return start !== null && lastDayOf(start) > asOf && start > asOf.slice(0, start.length);
}

/** How many are in which state, drawn by priority and as a table, in words, and what nobody has evaluated. */
export function stateBlocks(paper: PlanPaper): readonly Block[] {
  const nodes = evaluated(paper);
  if (nodes.length === 0) return [missing(paper, TEXTS.noActivities)];
  const { states, names, counts } = countedStates(nodes, paper);
  const bars = names.map((name, index) => {
    const parts = counts[index] ?? [];
    const count = parts.reduce((sum, one) => sum + one, 0);
    return { name, parts, shown: paper.set(paper.say(TEXTS.countActivities, { count })) };
  });
  return [
    ...sentences(nodes, paper),
    { kind: "bars", caption: paper.say(TEXTS.states), series: states, bars },
    stateTable({ states, names, counts }, paper),
    ...unevaluated(nodes, paper),
  ];
}

/** What `done`, `percent` and the like are, for scripts. */
export function fulfilmentFacts(paper: PlanPaper) {
  const nodes = evaluated(paper);
  const done = nodes.filter(({ record }) => record.values.fulfilment === "splněno").length;
  const open = nodes.filter((node) => isOpen(node, paper));
  return {
    activities: nodes.length,
    done,
    percent: nodes.length === 0 ? 0 : Math.round((done / nodes.length) * 100),
    notEvaluated: open.map(({ id, number }) => number || id),
  };
}

function isOpen(node: PlanNode, paper: PlanPaper): boolean {
  return node.record.values.fulfilment === "" && !isAhead(node, paper);
}

interface Counted {
  readonly states: readonly string[];
  /** Priorities. */
  readonly names: readonly string[];
  /** By priority, then by state. */
  readonly counts: readonly (readonly number[])[];
}

function countedStates(nodes: readonly PlanNode[], paper: PlanPaper): Counted {
  const states = [...FULFILMENT_STATES, paper.say(TEXTS.notEvaluated)];
  const byPriority = new Map<string, number[]>();
  for (const node of nodes) {
    const priority = priorityOf(node, paper);
    const name = priority === null ? paper.say(TEXTS.withoutPriority) : headingOf(priority, paper);
    const counts = byPriority.get(name) ?? states.map(() => 0);
    const { fulfilment } = node.record.values;
    const state = fulfilment === "" && isAhead(node, paper) ? "nezahájeno" : fulfilment;
    const at = state === "" ? states.length - 1 : FULFILMENT_STATES.indexOf(state);
    counts[at] = (counts[at] ?? 0) + 1;
    byPriority.set(name, counts);
  }
  return { states, names: [...byPriority.keys()], counts: [...byPriority.values()] };
}

function stateTable({ states, names, counts }: Counted, paper: PlanPaper): Block {
  const number = true as const;
  const strong = (text: string): readonly Inline[] => [{ kind: "strong", text }];
  const total = states.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const row = (row: readonly number[]) => [...row, row.reduce((sum, count) => sum + count, 0)].map(String);
  return {
    kind: "table",
    table: {
      caption: paper.say(TEXTS.states),
      columns: [
        { header: paper.say(TEXTS.priority), share: 30 },
        ...[...states, paper.say(TEXTS.total)].map((header) => ({ header, share: 10, number })),
      ],
      rows: [
        ...names.map((name, at) => [[name], ...row(counts[at] ?? []).map((text) => [text])]),
        [strong(paper.say(TEXTS.total)), ...row(total).map(strong)],
      ],
      keptRows: names.length <= MOST_KEPT ? "all" : [names.length - 1],
    },
  };
}

function sentences(nodes: readonly PlanNode[], paper: PlanPaper): readonly Block[] {
  const { activities, done, percent } = fulfilmentFacts(paper);
  const said = nodes.flatMap(({ record }) => record.values.percent ?? []);
  const spent = nodes.filter(({ record }) => record.values.actualCosts?.amount != null);
  const actual = spent.reduce((sum, { record }) => sum + (record.values.actualCosts?.amount ?? 0), 0);
  const planned = spent.reduce((sum, node) => sum + (plannedOf(node, paper) ?? 0), 0);
  const average = Math.round(said.reduce((sum, one) => sum + one, 0) / Math.max(1, said.length));
  const lines = [
    paper.say(TEXTS.done, { done, count: activities, percent }),
    said.length === 0 ? "" : paper.say(TEXTS.average, { percent: average, count: said.length }),
    spent.length === 0
      ? ""
      : paper.say(TEXTS.money, { planned: shortMoney(planned), actual: shortMoney(actual) }),
  ].filter((line) => line !== "");
  return [{ kind: "paragraph", style: "lead", text: [paper.set(lines.join(" "))] }];
}

/** What Financování has for the year evaluated, or else the costs typed at the activity, or all its money; in haléře. */
function plannedOf(node: PlanNode, paper: PlanPaper): number | null {
  const year = linesOfYear(node, paper);
  if (year.length > 0) return sumOfLines(year);
  const lines = linesUnder(node, paper.money);
  return typedCosts(node) ?? (lines.length === 0 ? null : sumOfLines(lines));
}

function linesOfYear(node: PlanNode, { money, year }: PlanPaper): readonly MoneyLine[] {
  return year === null
    ? []
    : linesUnder(
        node,
        money.filter((line) => line.year === year),
      );
}

function unevaluated(nodes: readonly PlanNode[], paper: PlanPaper): readonly Block[] {
  const open = nodes.filter((node) => isOpen(node, paper));
  if (open.length === 0) return [];
  const text = paper.set(paper.say(TEXTS.unevaluated, { count: open.length }));
  return [
    { kind: "paragraph", text: [{ kind: "strong", text }] },
    { kind: "list", ordered: false, items: open.map((node) => [nameWithNumber(node, paper)]) },
  ];
}

/** Each activity with its state, comment, costs and indicator. */
export function evaluationTable(paper: PlanPaper): readonly Block[] {
  const nodes = evaluated(paper);
  if (nodes.length === 0) return [missing(paper, TEXTS.noActivities)];
  const columns: readonly WorkColumn[] = [
    ...nameColumns([paper.say(TEXTS.number), paper.say(TEXTS.activity)], [7, 22], paper),
    {
      header: paper.say(TEXTS.responsible),
      share: 13,
      cell: ({ record }) => [paper.set(record.values.responsible)],
    },
    { header: paper.say(TEXTS.timing), share: 10, cell: ({ record }) => [paper.set(record.texts.timing)] },
    { header: paper.say(TEXTS.fulfilment), share: 11, cell: (node) => stateCell(node, paper) },
    {
      header: paper.say(TEXTS.comment),
      share: 17,
      cell: ({ record }) => [paper.set(record.values.comment)],
    },
    {
      header: paper.say(TEXTS.plannedAndActual),
      share: 12,
      number: true,
      cell: (node) => costCell(node, paper),
    },
    { header: paper.say(TEXTS.indicator), share: 14, cell: (node) => [indicatorText(node, paper)] },
  ];
  return [workTable(TEXTS.overview, { nodes, columns }, paper)];
}

function stateCell(node: PlanNode, paper: PlanPaper): readonly Inline[] {
  const { fulfilment, percent } = node.record.values;
  const after = percent === null ? "" : `\n${percent}\u00a0%`;
  if (fulfilment !== "") return [{ kind: "strong", text: fulfilment }, after];
  return [paper.say(isAhead(node, paper) ? TEXTS.notBegun : TEXTS.notEvaluated), after];
}

/** Planned, then actual on a line of its own. */
function costCell(node: PlanNode, paper: PlanPaper): readonly Inline[] {
  const { costs, actualCosts } = node.record.values;
  const year = linesOfYear(node, paper);
  const typed = costs?.text ?? amountText(linesUnder(node, paper.money));
  const planned = year.length === 0 ? typed : shortMoney(sumOfLines(year));
  const actual = actualCosts?.text ?? "";
  if (planned === "" && actual === "") return [];
  return [
    paper.set(planned || paper.say(TEXTS.nothing)),
    "\n",
    paper.set(actual || paper.say(TEXTS.nothing)),
  ];
}
