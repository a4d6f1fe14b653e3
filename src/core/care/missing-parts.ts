import { SHEETS, type SheetKey } from "../workbook/sheets.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** A sheet, or columns of it, that the program cannot do without. */
interface MissingPart {
  readonly sheet: string;
  /** Empty when the whole sheet is missing. */
  readonly columns: readonly string[];
}

/** What sending and reminding read; a team may well do without the other sheets and columns. */
const NEEDED = {
  contacts: ["id", "firstName", "lastName", "email", "doNotSend"],
  events: ["id", "name", "groups", "date", "state"],
  attendance: ["event", "contact", "invitedOn", "answer"],
  activities: ["activity", "timing", "responsible"],
  journal: ["key", "state", "at", "reference"],
} as const satisfies Partial<Record<SheetKey, readonly string[]>>;

/** Sheets and columns that have been deleted or renamed beyond recognition, by their names. */
export function missingParts(workbook: Workbook): readonly MissingPart[] {
  // The keys are exactly those of the table above.
  return (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).flatMap((key): readonly MissingPart[] => {
    const { present, places, sheet } = workbook[key];
    if (!present) return [{ sheet: SHEETS[key].name.cs, columns: [] }];
    const labels: Readonly<Record<string, { readonly label: { readonly cs: string } }>> = SHEETS[key].columns;
    const columns = NEEDED[key]
      .filter((column) => (places as Readonly<Record<string, unknown>>)[column] === undefined)
      .map((column) => labels[column]?.label.cs ?? column);
    return columns.length === 0 ? [] : [{ sheet, columns }];
  });
}
