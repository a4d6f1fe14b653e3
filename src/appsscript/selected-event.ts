import { idsOf } from "../core/workbook/ids.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import type { Source } from "./read-spreadsheet.ts";

/** The id of the event in whose row the person stands; null anywhere else. */
export function selectedEvent({ spreadsheet }: Source, workbook: Workbook): string | null {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null || cell.getSheet().getName() !== workbook.events.sheet) return null;
  return idsOf(workbook.events).get(cell.getRow()) ?? null;
}
