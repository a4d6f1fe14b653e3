import { fold } from "../core/czech/text.ts";
import { idsOf } from "../core/workbook/ids.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import type { Source } from "./read-spreadsheet.ts";

/** The id of the event in whose row the person stands; null anywhere else. */
export function selectedEvent({ spreadsheet }: Source, workbook: Workbook): string | null {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null || cell.getSheet().getName() !== workbook.events.sheet) return null;
  return idsOf(workbook.events).get(cell.getRow()) ?? null;
}

/** The decision in whose row of Schvalování the person stands; nothing anywhere else. */
export function selectedDecision(
  { spreadsheet }: Source,
  { approvals }: Workbook,
): { readonly decision?: string } {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null || cell.getSheet().getName() !== approvals.sheet) return {};
  const decision = idsOf(approvals).get(cell.getRow());
  return decision === undefined ? {} : { decision };
}

/** The round in whose row, or in whose comment's row, the person stands; nothing anywhere else. */
export function selectedRound(
  { spreadsheet }: Source,
  { commentRounds, comments }: Workbook,
): { readonly round?: string } {
  const cell = spreadsheet.getCurrentCell();
  const sheet = cell?.getSheet().getName();
  const row = cell?.getRow() ?? 0;
  const ids = idsOf(commentRounds);
  if (sheet === commentRounds.sheet) return roundOf(ids.get(row));
  if (sheet !== comments.sheet) return {};
  const named = fold(comments.records.find((comment) => comment.row === row)?.texts.round ?? "");
  return roundOf([...ids.values()].find((id) => fold(id) === named));
}

function roundOf(round: string | undefined): { readonly round?: string } {
  return round === undefined ? {} : { round };
}
