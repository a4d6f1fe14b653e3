import { typoFindings } from "../czech/known-typos.ts";
import type { Finding, Issue } from "../issue.ts";
import type { Columns } from "../sheet/definition.ts";
import type { Table } from "../sheet/table.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";
import { otherOrpFindings, ownOrps } from "./other-orp.ts";
import { planSpanFindings } from "./plan-span.ts";
import { PROSE_SHEETS, proseKeys } from "./prose-columns.ts";
import { typographyFindings } from "./typography.ts";

/** Sheets that speak of the planned territory alone; services and SWOT may well name the neighbours. */
const ABOUT_OWN_TERRITORY = new Set<string>(["project", "activities", "events", "strategy", "templates"]);

/** Slips in what people wrote: known typos, typography, the plan's years, and another town's name. */
export function checkProse(workbook: Workbook): readonly Issue[] {
  const own = ownOrps(workbook);
  return PROSE_SHEETS.flatMap((sheet) => {
    const rules: readonly ((text: string) => readonly Finding[])[] = [
      typoFindings,
      typographyFindings,
      planSpanFindings,
      ...(ABOUT_OWN_TERRITORY.has(sheet) ? [(text: string) => otherOrpFindings(text, own)] : []),
    ];
    return proseIssues(workbook[sheet], proseKeys(sheet), (text) => rules.flatMap((rule) => rule(text)));
  });
}

function proseIssues(
  table: Table<Columns>,
  keys: readonly string[],
  findingsOf: (text: string) => readonly Finding[],
): readonly Issue[] {
  return table.records.flatMap((record) =>
    keys.flatMap((key) => findingsOf(record.texts[key] ?? "").map(issueOn(table, record, key))),
  );
}
