import { planEdition } from "../../src/core/plans/editions/edition.ts";
import { editionOf } from "../../src/core/plans/editions/edition-data.ts";
import { keptRows } from "../../src/core/plans/editions/kept-editions.ts";
import { planOpenData } from "../../src/core/plans/open-data/open-data.ts";
import type { Workbook } from "../../src/core/workbook/workbook.ts";
import { aWorkbook } from "../support/workbook.ts";

const TODAY = "2026-05-04";
const NOW = `${TODAY}T08:00:00Z`;

/** How many files of open data the catalogue gives. */
export function makeOpenData(workbook: Workbook): number {
  return planOpenData({ workbook, today: TODAY, now: NOW, language: "cs", event: null }).actions.length;
}

/** The same catalogue after an edition was kept in which every service had other hours. */
export function withEdition(workbook: Workbook): Workbook {
  const before = editionOf(workbook, "1. vydání", "2026-01-05");
  const rows = before.rows.map((row) => ({ ...row, texts: { ...row.texts, hours: "po 8:00–9:00" } }));
  return { ...workbook, versions: aWorkbook({ versions: keptRows({ ...before, rows }) }).versions };
}

/** How many changes there are since the edition, told in sentences and as a document. */
export function tellChanges(workbook: Workbook): number {
  const input = { workbook, today: TODAY, now: NOW, language: "cs", event: null } as const;
  return (planEdition(input).facts["changes"] as readonly unknown[]).length;
}
