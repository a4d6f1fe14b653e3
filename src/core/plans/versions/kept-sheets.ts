import { SHEETS } from "../../workbook/sheets.ts";

/** The sheets that make an edition of the catalogue; Verze holds their rows beside those of the plan. */
export const EDITION_SHEETS = ["services", "providers", "offices"] as const;

export type EditionSheet = (typeof EDITION_SHEETS)[number];

const BY_NAME: ReadonlyMap<string, EditionSheet> = new Map(
  EDITION_SHEETS.map((sheet) => [SHEETS[sheet].name.cs, sheet]),
);

/** The sheet of the catalogue that a row of Verze was kept from; undefined for a row of the plan. */
export function editionSheet(name: string): EditionSheet | undefined {
  return BY_NAME.get(name);
}
