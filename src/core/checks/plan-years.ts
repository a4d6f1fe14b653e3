import { formatMoney } from "../czech/money.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issue.ts";
import { cellRef } from "../sheet/table.ts";
import { plannedAmounts, sumOf } from "../workbook/plan-money.ts";
import { planTree } from "../workbook/plan-tree.ts";
import { type PlanYears, planYears, yearsInWords } from "../workbook/plan-years.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** The plan's years against its title, its timings and its money, and costs against the money found for them. */
export function checkPlanYears(workbook: Workbook): readonly Issue[] {
  const years = planYears(workbook);
  return [
    ...statedIssues(workbook, years),
    ...(years === null ? [] : outsideIssues(workbook, years)),
    ...costIssues(workbook),
  ];
}

function statedIssues({ project }: Workbook, years: PlanYears | null): readonly Issue[] {
  const { planYears: stated, planTitle } = project.record.values;
  if (years === null) {
    if (stated === "") return [];
    const cell = cellRef(project, project.record, "planYears");
    return [issueAt(cell, stated, { code: "plan-years-unread" })];
  }
  const said = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/.exec(planTitle);
  if (said === null || (Number(said[1]) === years.first && Number(said[2]) === years.last)) return [];
  const cell = cellRef(project, project.record, "planTitle");
  const values = { said: said[0], years: yearsInWords(years) };
  return [issueAt(cell, planTitle, { code: "plan-years-differ", values })];
}

function outsideIssues({ strategy, funding }: Workbook, years: PlanYears): readonly Issue[] {
  const values = { years: yearsInWords(years) };
  const outside = (start: number, end: number) => end < years.first || start > years.last;
  return [
    ...strategy.records.flatMap((row) => {
      const { start, end } = row.values.timing ?? { start: null, end: null };
      if (start === null && end === null) return [];
      const from = Number((start ?? end ?? "").slice(0, 4));
      const to = Number((end ?? start ?? "").slice(0, 4));
      if (!outside(from, to)) return [];
      return [issueOn(strategy, row, "timing")({ code: "strategy-timing-outside-plan", values })];
    }),
    ...byYear(funding.records.filter(({ values: { year } }) => year !== null && outside(year, year))).map(
      ([first, ...more]) => {
        const count = more.length + 1;
        return issueOn(
          funding,
          first,
          "year",
        )({
          code: "funding-year-outside-plan",
          values: { ...values, count },
        });
      },
    ),
  ];
}

type FundingRow = Workbook["funding"]["records"][number];

/** A year is said once, however many amounts it has. */
function byYear(rows: readonly FundingRow[]): readonly (readonly [FundingRow, ...FundingRow[]])[] {
  const years = new Map<number | null, [FundingRow, ...FundingRow[]]>();
  for (const row of rows) {
    const same = years.get(row.values.year);
    if (same === undefined) years.set(row.values.year, [row]);
    else same.push(row);
  }
  return [...years.values()];
}

/** Costs said beside a row and the money found for the same number should be one sum. */
function costIssues(workbook: Workbook): readonly Issue[] {
  if (workbook.funding.records.length === 0) return [];
  const tree = planTree(workbook);
  const amounts = plannedAmounts(workbook, tree);
  return tree.nodes.flatMap((node) => {
    const costs = node.record.values.costs?.amount ?? null;
    const own = amounts.filter((one) => one.node === node);
    if (costs === null || own.length === 0 || sumOf(own) === costs) return [];
    const values = { costs: formatMoney(costs), funded: formatMoney(sumOf(own)) };
    return [issueOn(workbook.strategy, node.record, "costs")({ code: "strategy-costs-differ", values })];
  });
}
