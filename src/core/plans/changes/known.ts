import { tidy } from "../../czech/text.ts";
import type { Columns } from "../../sheet/definition.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Proposal, Workbook } from "../../workbook/workbook.ts";
import type { ProposalKind, ProposalSource, ProposedChange } from "./proposed-change.ts";
import { sameValue } from "./same-value.ts";
import { type ChangedSheet, columnNamed, sheetNamed, targetKey } from "./target.ts";

/** A row of Návrhy změn as far as it can be understood. */
export interface KnownProposal {
  readonly record: Proposal;
  readonly source: ProposalSource | "";
  readonly kind: ProposalKind;
  readonly sheet: ChangedSheet;
  readonly target: string;
  /** The column's key; "" for new rows and endings. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** waiting: nobody has decided, or what was decided has not been done; done: accepted and written. */
  readonly state: "waiting" | "refused" | "done";
}

/** What stands in Návrhy změn already, for finding what a change is like. */
export interface KnownProposals {
  /** A waiting proposal of any source that would do the same. */
  readonly waitingSame: (change: ProposedChange) => KnownProposal | undefined;
  /** A waiting proposal of the same source about the same cell or row. */
  readonly waitingInPlace: (change: ProposedChange) => KnownProposal | undefined;
  readonly isRefused: (change: ProposedChange) => boolean;
  /** True for an ending that a person has accepted before. */
  readonly isDone: (change: ProposedChange) => boolean;
}

/** The rows of Návrhy změn that can be understood, in their order. */
export function readProposals(workbook: Workbook): readonly KnownProposal[] {
  return workbook.proposals.records.flatMap((record): readonly KnownProposal[] => {
    const { values } = record;
    const sheet = sheetNamed(workbook, values.sheet);
    if (sheet === undefined || values.kind === "") return [];
    const field = columnNamed(sheet, values.field);
    if (values.kind === "změna" && field === "") return [];
    const { source, kind, target, before, after } = values;
    return [{ record, source, kind, sheet, target, field, before, after, state: stateOf(record) }];
  });
}

/** A refusal counts as soon as it is typed; what is accepted waits until it is done. */
function stateOf({ values, texts }: Proposal): KnownProposal["state"] {
  if (values.decision === "odmítnout") return "refused";
  return texts.decidedOn === "" ? "waiting" : "done";
}

export function knownProposals(workbook: Workbook): KnownProposals {
  const byPlace = new Map<string, KnownProposal[]>();
  for (const proposal of readProposals(workbook)) {
    const place = placeOf(proposal);
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [proposal]);
    else others.push(proposal);
  }
  const at = (change: ProposedChange, state: KnownProposal["state"]) =>
    (byPlace.get(placeOf(change)) ?? []).filter((one) => one.state === state);
  return {
    waitingSame: (change) => at(change, "waiting").find((one) => proposesSame(one, change)),
    waitingInPlace: (change) => at(change, "waiting").find(({ source }) => source === change.source),
    isRefused: (change) =>
      at(change, "refused").some(
        (one) => one.source === change.source && (isNewRow(change) || saysSame(one, change)),
      ),
    isDone: (change) => at(change, "done").some((one) => saysSame(one, change)),
  };
}

/** True for a proposal that adds a row. */
export function isNewRow({ kind }: Pick<ProposedChange, "kind">): boolean {
  return kind === "nová služba" || kind === "nový poskytovatel" || kind === "nový kontakt";
}

/** The cell or row that a proposal is about, whoever proposes. */
export function placeOf({
  kind,
  sheet,
  target,
  field,
}: Pick<ProposedChange, "kind" | "sheet" | "target" | "field">) {
  const what = isNewRow({ kind }) ? "+" : kind === "ukončení" ? "†" : field;
  return JSON.stringify([sheet, targetKey(sheet, target), what]);
}

function proposesSame(known: KnownProposal, change: ProposedChange): boolean {
  if (!isNewRow(change)) return saysSame(known, change);
  return (
    known.source !== change.source || known.record.values.data === tidy(JSON.stringify(change.row ?? {}))
  );
}

function saysSame(known: KnownProposal, { sheet, field, after }: ProposedChange): boolean {
  const columns: Columns = SHEETS[sheet].columns;
  const column = columns[field] ?? SHEETS.services.columns.providedUntil;
  return sameValue(column, known.after, after);
}
