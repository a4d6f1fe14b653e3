import type { Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** More copies of the catalogue to hand out than are printed: reported where they run out. */
export function checkDistribution({ distribution, project }: Workbook): readonly Issue[] {
  const printed = copiesOf(project.record.values.catalogueCopies);
  if (printed === null) return [];
  let handed = 0;
  for (const row of distribution.records) {
    handed += row.values.copies ?? 0;
    if (handed > printed) {
      const total = distribution.records.reduce((sum, { values }) => sum + (values.copies ?? 0), 0);
      return [issueOn(distribution, row, "copies")({ code: "copies-exceed", values: { printed, total } })];
    }
  }
  return [];
}

function copiesOf(text: string): number | null {
  const digits = /\d[\d ]*/.exec(text)?.[0].replace(/ /g, "");
  return digits === undefined ? null : Number(digits);
}
