import { tidy } from "../../czech/text.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { TableRecord } from "../../sheet/table.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { ProposalSource, ProposedChange } from "./proposed-change.ts";
import { sameValue } from "./same-value.ts";
import type { ChangedSheet } from "./target.ts";

/** What another source says of one row, and who says it. */
export interface Candidate {
  readonly source: ProposalSource;
  readonly sheet: ChangedSheet;
  /** The row's id, or the provider's IČO or name. */
  readonly target: string;
  readonly name: string;
  /** By column key; a key left out says nothing. */
  readonly texts: Readonly<Record<string, string>>;
  readonly by?: string;
  /** True where an empty text means that the cell is to be emptied; otherwise it says nothing. */
  readonly empties?: boolean;
}

/**
 * The fields of a row in which a source differs from the sheet, in the order of the columns. Differences of
 * typography and format are none.
 */
export function compareRow(
  record: Pick<TableRecord<Columns>, "texts">,
  { texts, empties = false, ...candidate }: Candidate,
): readonly ProposedChange[] {
  const columns: Columns = SHEETS[candidate.sheet].columns;
  return Object.entries(columns).flatMap(([field, column]): readonly ProposedChange[] => {
    const said = texts[field];
    if (said === undefined) return [];
    const after = tidy(said);
    const before = record.texts[field] ?? "";
    if ((after === "" && !empties) || sameValue(column, before, after)) return [];
    return [{ ...candidate, kind: "změna", field, before, after }];
  });
}
