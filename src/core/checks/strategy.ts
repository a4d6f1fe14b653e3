import type { Finding, Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

type Measure = Workbook["strategy"]["records"][number];

/** The plan's own numbering, and activities that nobody is to do or that have no term. */
export function checkStrategy({ strategy }: Workbook): readonly Issue[] {
  const { records } = strategy;
  const numbers = new Set(records.map(({ values }) => numberOf(values.number)));
  const doubles = doublesOf(records, ({ values }) => numberOf(values.number) || null);
  return [
    ...records.flatMap((measure) => [
      ...parentFindings(measure, numbers).map(issueOn(strategy, measure, "number")),
      ...activityFindings(measure).map(([key, finding]) => issueOn(strategy, measure, key)(finding)),
    ]),
    ...doubles.map(({ record, first }) =>
      issueOn(strategy, record, "number")({ code: "strategy-number-doubled", values: { row: first.row } }),
    ),
  ];
}

/** `1.2.` is `1.2`. */
export function numberOf(typed: string): string {
  return typed.replace(/\s/g, "").replace(/\.+$/, "");
}

function parentFindings({ values }: Measure, numbers: ReadonlySet<string>): readonly Finding[] {
  const number = numberOf(values.number);
  const parent = number.slice(0, Math.max(0, number.lastIndexOf(".")));
  if (parent === "" || numbers.has(parent)) return [];
  return [{ code: "strategy-parent-missing", values: { parent } }];
}

/** Each activity has a responsible institution or person and a term (CpKP, Metodika zapojování veřejnosti, 2.2.15). */
function activityFindings({
  values,
  texts,
}: Measure): readonly (readonly ["responsible" | "timing", Finding])[] {
  if (values.level !== "aktivita") return [];
  const found: (readonly ["responsible" | "timing", Finding])[] = [];
  if (texts.responsible === "") found.push(["responsible", { code: "strategy-activity-unassigned" }]);
  if (texts.timing === "") found.push(["timing", { code: "strategy-activity-untimed" }]);
  return found;
}
