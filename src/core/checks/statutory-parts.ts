import { type Issue, issueAt } from "../issue.ts";
import { cellRef } from "../sheet/table.ts";
import { STATUTORY_PARTS } from "../workbook/plan-texts.ts";
import type { Workbook } from "../workbook/workbook.ts";

/**
 * Parts of the contents that no chapter is, once the team writes chapters: § 3 h of Act 108/2006 Sb. and § 39a of
 * Decree 505/2006 Sb.
 */
export function checkStatutoryParts({ planTexts }: Workbook): readonly Issue[] {
  if (planTexts.records.length === 0) return [];
  const written = new Set(
    planTexts.records
      .filter(({ values }) => values.text !== "" || values.insert !== "")
      .map(({ values }) => values.part),
  );
  const cell = cellRef(planTexts, { row: planTexts.headerRow }, "part");
  return STATUTORY_PARTS.filter((part) => !written.has(part)).map((part) =>
    issueAt(cell, "", { code: "statutory-part-missing", values: { part } }),
  );
}
