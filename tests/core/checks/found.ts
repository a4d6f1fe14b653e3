import { checkWorkbook } from "../../../src/core/checks/check-workbook.ts";
import type { Issue } from "../../../src/core/issue.ts";
import { aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

/** The day of the check unless a test is about another one: early in the default project. */
export const TODAY = "2018-03-01";

/** A sentence about a workbook, the workbook, and all that is to be found in it. */
export type Case = readonly [
  title: string,
  parts: WorkbookParts,
  expected: readonly string[],
  today?: string,
];

export function issuesIn(parts: WorkbookParts, today = TODAY): readonly Issue[] {
  return checkWorkbook(aWorkbook(parts), today);
}

/** Every issue of a workbook as `Aktivity 2 Kdy: code`. */
export function foundIn(parts: WorkbookParts, today = TODAY): readonly string[] {
  return issuesIn(parts, today).map(({ code, cell }) => `${cell.sheet} ${cell.row} ${cell.column}: ${code}`);
}
