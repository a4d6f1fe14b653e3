import type { Issue } from "../issue.ts";
import { splitList } from "../sheet/types.ts";
import { listMatcher } from "../workbook/code-list.ts";
import { planNumber } from "../workbook/plan-tree.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Bodies } from "./bodies.ts";
import { issueOn } from "./issue-on.ts";
import { unknownItems } from "./unknown-items.ts";

/** What money and SWOT points refer to in the plan. */
export function checkPlanReferences(workbook: Workbook, bodies: Bodies): readonly Issue[] {
  const numbers = new Set(workbook.strategy.records.map(({ values }) => planNumber(values.number)));
  return [...fundingIssues(workbook, numbers), ...swotIssues(workbook, bodies, numbers)];
}

function fundingIssues(workbook: Workbook, numbers: ReadonlySet<string>): readonly Issue[] {
  const { funding, strategy } = workbook;
  const sources = listMatcher(workbook, "fundingSource");
  return funding.records.flatMap((row) => {
    const { measure, source } = row.values;
    const lost = strategy.present && measure !== "" && !numbers.has(planNumber(measure));
    const codes = { unknown: "funding-source-unknown", nearest: "funding-source-unknown-nearest" } as const;
    return [
      ...(lost ? [issueOn(funding, row, "measure")({ code: "funding-measure-unknown" })] : []),
      ...unknownItems(source === "" ? [] : [source], sources, codes).map(issueOn(funding, row, "source")),
    ];
  });
}

function swotIssues(workbook: Workbook, { match }: Bodies, numbers: ReadonlySet<string>): readonly Issue[] {
  const { swot, strategy } = workbook;
  const codes = { unknown: "group-unknown", nearest: "group-unknown-nearest" } as const;
  return swot.records.flatMap((point) => {
    const lost = splitList(point.values.priority).filter((number) => !numbers.has(planNumber(number)));
    const priorities = strategy.present ? lost : [];
    const groups = match === null ? [] : unknownItems(splitList(point.values.group), match, codes);
    return [
      ...priorities.map((number) =>
        issueOn(swot, point, "priority")({ code: "swot-priority-unknown", values: { number } }),
      ),
      ...groups.map(issueOn(swot, point, "group")),
    ];
  });
}
