import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import type { PlanNode } from "../../workbook/plan-tree.ts";
import type { Block, Inline } from "../document.ts";
import { linesUnder, type MoneyLine, shortMoney, sumOfLines } from "./money-lines.ts";
import { indicatorText } from "./nodes.ts";
import { note, type PlanPaper } from "./paper.ts";
import { nameColumns, type WorkColumn, workTable } from "./work-table.ts";
import { type YearWork, yearPlan } from "./year-work.ts";

/** The year's overview: number, activity, responsible, term, costs of that year, source, indicator. */
export function actionBlocks(year: number, paper: PlanPaper): readonly Block[] {
  const { work, undated } = yearPlan(year, paper);
  const lines = paper.money.filter((line) => line.year === year);
  const columns = actionColumns(year, { work, lines }, paper);
  const nodes = work.map(({ node }) => node);
  const carried = work.filter(({ carriedFrom }) => carriedFrom !== null).length;
  const whole = nodes.some((node) => isWhole(node, lines));
  return [
    work.length === 0
      ? { kind: "paragraph", text: [paper.set(paper.say(TEXTS.noneInYear, { year }))] }
      : {
          kind: "paragraph",
          text: [paper.set(countText(work.length, carried, paper))],
        },
    ...(work.length === 0 ? [] : [workTable(TEXTS.overview, { nodes, columns }, paper)]),
    ...(whole ? [note(paper, TEXTS.wholeCostsNote)] : []),
    ...listed(undated, paper),
  ];
}

function countText(count: number, carried: number, paper: PlanPaper): string {
  if (carried === 0) return `${paper.say(TEXTS.countActivities, { count })}.`;
  return paper.say(TEXTS.actionSummary, { count, carried });
}

/** What has no term stands below the table, so that nobody overlooks it. */
function listed(undated: readonly PlanNode[], paper: PlanPaper): readonly Block[] {
  if (undated.length === 0) return [];
  return [
    {
      kind: "paragraph",
      text: [{ kind: "strong", text: paper.say(TEXTS.undated, { count: undated.length }) }],
    },
    { kind: "list", ordered: false, items: undated.map((node) => [nameWithNumber(node, paper)]) },
  ];
}

/** `1.1.2 Jezdit do tří okolních obcí`. */
export function nameWithNumber({ number, record }: PlanNode, paper: PlanPaper): string {
  return paper.set(`${number} ${record.values.name}`.trim());
}

interface Year {
  readonly work: readonly YearWork[];
  readonly lines: readonly MoneyLine[];
}

function actionColumns(year: number, { work, lines }: Year, paper: PlanPaper): readonly WorkColumn[] {
  const carried = new Map(work.map(({ node, carriedFrom }) => [node, carriedFrom]));
  return [
    ...nameColumns([paper.say(TEXTS.number), paper.say(TEXTS.activity)], [8, 27], paper),
    {
      header: paper.say(TEXTS.responsible),
      share: 15,
      cell: ({ record }) => [paper.set(record.values.responsible || paper.say(TEXTS.unassigned))],
      ofMeasure: ({ record }) => [paper.set(record.values.responsible)],
    },
    {
      header: paper.say(TEXTS.timing),
      share: 12,
      cell: (node) => termCell(node, carried.get(node) ?? null, paper),
    },
    {
      header: paper.say(TEXTS.costsIn, { year }),
      share: 12,
      number: true,
      cell: (node) => [costsText(node, lines, paper)],
      ofMeasure: (measure) => {
        const own = linesUnder(measure, lines);
        return own.length === 0 ? [] : [{ kind: "strong", text: moneyText(own) }];
      },
    },
    {
      header: paper.say(TEXTS.sources),
      share: 14,
      cell: (node) => [paper.set(sourcesText(node, lines))],
      ofMeasure: (measure) => [paper.set(distinctSources(linesUnder(measure, lines)))],
    },
    {
      header: paper.say(TEXTS.indicator),
      share: 14,
      cell: (node) => [indicatorText(node, paper)],
    },
  ];
}

function termCell(node: PlanNode, carriedFrom: number | null, paper: PlanPaper): readonly Inline[] {
  const term = paper.set(node.record.texts.timing);
  if (carriedFrom === null) return [term];
  const mark = paper.set(paper.say(TEXTS.carriedFrom, { year: carriedFrom }));
  return [term, term === "" ? "" : "\n", { kind: "strong", text: mark }];
}

/** The year's amount, or the costs of the whole activity, told to be that. */
function costsText(node: PlanNode, lines: readonly MoneyLine[], paper: PlanPaper): string {
  const own = linesUnder(node, lines);
  if (own.length > 0) return moneyText(own);
  const typed = node.record.values.costs?.text ?? "";
  return paper.set(isWhole(node, lines) ? paper.say(TEXTS.wholeCosts, { costs: typed }) : typed);
}

/** True for an amount of the whole activity; words such as „bez nákladů“ are as true of one year. */
function isWhole(node: PlanNode, lines: readonly MoneyLine[]): boolean {
  return (node.record.values.costs?.amount ?? 0) !== 0 && linesUnder(node, lines).length === 0;
}

function moneyText(lines: readonly MoneyLine[]): string {
  const words = lines.map((line) => line.words).filter((text) => text !== "");
  const sums = lines.some(({ amount }) => amount !== null) ? [shortMoney(sumOfLines(lines))] : [];
  return [...sums, ...words].join("; ");
}

function sourcesText(node: PlanNode, lines: readonly MoneyLine[]): string {
  return distinctSources(linesUnder(node, lines)) || node.record.values.sources.join(", ");
}

function distinctSources(lines: readonly MoneyLine[]): string {
  return [...new Set(lines.map(({ source }) => source))].filter((source) => source !== "").join(", ");
}
