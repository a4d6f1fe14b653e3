import { checkWorkbook } from "../checks/check-workbook.ts";
import type { Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { changedAfterApproval } from "./approval/locked.ts";

/** Every issue of a workbook: of its cells, between them, and between the plan and the version that was approved. */
export function checkedWorkbook(workbook: Workbook, today: PlainDate): readonly Issue[] {
  return checkWorkbook(workbook, today, changedAfterApproval(workbook));
}
