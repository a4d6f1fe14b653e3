import { typedDay } from "../../czech/date-words.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { TableRecord } from "../../sheet/table.ts";
import { CHANGE_RESULTS as RESULTS } from "../../texts/changes.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Accepting, Desk } from "./desk.ts";
import type { KnownProposal } from "./known.ts";
import { renameReferences } from "./renamed-provider.ts";
import { sameValue } from "./same-value.ts";
import { labelOf } from "./target.ts";

/** Writes the proposed text into its cell, where that still says what the proposal began from. */
export const acceptChange: Accepting = (desk, proposal) => {
  const { sheet, field, after } = proposal;
  const record = desk.find(sheet, proposal.target);
  if (record === undefined) return rowGone(desk, proposal);
  const verdict = weighed(desk, proposal, { record, field, after });
  if (verdict === null) return null;
  if (verdict === "write") {
    desk.write(sheet, record, { [field]: after });
    if (sheet === "providers" && field === "name") renameReferences(desk, proposal, record);
  }
  desk.write(sheet, record, verifiedTexts(desk, proposal, record));
  return verdict === "write" ? RESULTS.accepted.cs : RESULTS.held.cs;
};

/** A cell that an accepted proposal would fill in. */
export interface Aim {
  readonly record: TableRecord<Columns>;
  readonly field: string;
  readonly after: string;
}

/** write: the cell says what the proposal began from; held: it says what is proposed; null: neither, which is told. */
export function weighed(
  desk: Desk,
  proposal: KnownProposal,
  { record, field, after }: Aim,
): "write" | "held" | null {
  const { sheet } = proposal;
  const { id, name } = proposal.record.texts;
  const current = desk.current(sheet, record, field);
  const told = { id, name, field: labelOf(sheet, field), sheet: SHEETS[sheet].name.cs };
  if (current === null) {
    desk.note(proposal.record, { result: RESULTS.columnGone.cs });
    desk.issue(proposal.record, "proposal-column-gone", told);
    return null;
  }
  const columns: Columns = SHEETS[sheet].columns;
  const column = columns[field] ?? SHEETS.services.columns.name;
  if (current === after) return "held";
  if (sameValue(column, current, proposal.before)) return "write";
  if (sameValue(column, current, after)) return "held";
  desk.note(proposal.record, { before: current, decision: "", result: RESULTS.stale.cs });
  desk.issue(proposal.record, "proposal-stale", told);
  return null;
}

export function rowGone(desk: Desk, { record, sheet, target }: KnownProposal): null {
  const { id, name } = record.texts;
  desk.note(record, { result: RESULTS.rowGone.cs });
  desk.issue(record, "proposal-row-gone", { id, name, target, sheet: SHEETS[sheet].name.cs });
  return null;
}

/** What a provider itself has said is verified, on the day when it said so; a later day stays. */
function verifiedTexts(
  desk: Desk,
  { source, sheet, record: { values } }: KnownProposal,
  record: TableRecord<Columns>,
) {
  if (source !== "poskytovatel" || sheet === "contacts") return {};
  const day = values.proposedOn ?? desk.today;
  const known = record.values["verifiedOn"];
  if (typeof known === "string" && known > day) return {};
  const by = sheet === "services" ? { verifiedBy: values.proposedBy || values.source } : {};
  return { verifiedOn: typedDay(day), ...by };
}
