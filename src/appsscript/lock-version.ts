import { RefusedError } from "../core/errors.ts";
import { approvedRows } from "../core/plans/approval/locked.ts";
import { isPlannedField } from "../core/plans/versions/difference.ts";
import { type Language, say } from "../core/texts/say.ts";
import { APPROVAL_SCREEN_TEXTS as TEXTS } from "../core/texts/screens-approval.ts";
import { recogniseWorkbook } from "../core/workbook/recognise.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Locks the rows in which Verze keeps the approved version: only whoever locks them and the owner of the spreadsheet may
 * change them from then on. In Strategie, whose rows live on, Google only warns. Done once; answers what a person is told.
 */
export function lockVersion(document: string, language: Language): string {
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const kept = approvedRows(workbook, document);
  const versions = source.sheets.get(workbook.versions.sheet);
  if (kept === null || versions === undefined)
    throw new RefusedError("wrong-use", say(TEXTS.nothingToLock, language, { document }));
  // Whoever opens the list of protections in Google reads it in the language of the sheet.
  const description = say(TEXTS.lockName, "cs", { document, version: kept.version });
  const known = descriptionsIn(versions).has(description);
  if (!known) lockRows(versions, kept.rows, description);
  const strategy = source.sheets.get(workbook.strategy.sheet);
  if (strategy !== undefined) warnIn(strategy, workbook);
  return say(known ? TEXTS.lockedAlready : TEXTS.locked, language, { version: kept.version });
}

function descriptionsIn(sheet: Sheet): ReadonlySet<string> {
  const all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return new Set(all.map((protection) => protection.getDescription()));
}

function lockRows(sheet: Sheet, rows: readonly number[], description: string): void {
  for (const [first, count] of runsOf(rows)) {
    const range = sheet.getRange(first, 1, count, sheet.getMaxColumns());
    restrict(range.protect().setDescription(description));
  }
}

/** The one who locks is named first: Google refuses to take rights away from a group that they come from. */
function restrict(protection: Protection): void {
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Columns that say how far the plan is fulfilled stay as they are: they are no change of it. */
function warnIn(sheet: Sheet, { strategy }: Workbook): void {
  const description = say(TEXTS.warningName, "cs");
  if (descriptionsIn(sheet).has(description)) return;
  const columns = Object.entries(strategy.places)
    .filter(([key]) => key !== "id" && isPlannedField("strategy", key))
    .map(([, { column }]) => column);
  const first = strategy.headerRow + 1;
  for (const [column, count] of runsOf(columns)) {
    const range = sheet.getRange(first, column, sheet.getMaxRows() - first + 1, count);
    range.protect().setDescription(description).setWarningOnly(true);
  }
}

/** Neighbouring numbers as their first and how many. */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}
