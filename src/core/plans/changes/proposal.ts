import { appendRows, cellsOf, lackingColumns, type RowTexts } from "../../answers/rows.ts";
import { typedDay } from "../../czech/date-words.ts";
import { tidy } from "../../czech/text.ts";
import { type Issue, issueAt } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import { nextIds } from "../../workbook/ids.ts";
import { withoutSecret } from "../../workbook/secret-address.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Action, CellWrite } from "../plan.ts";
import { judgeOf } from "./judge.ts";
import { isNewRow, type KnownProposal, placeOf } from "./known.ts";
import { mergedCells } from "./merged-cells.ts";
import { clipped, rowSummary, wholeRow } from "./new-row.ts";
import type { ProposedChange } from "./proposed-change.ts";
import { labelOf } from "./target.ts";

export type { ProposalKind, ProposalSource, ProposedChange } from "./proposed-change.ts";

/** Rows for Návrhy změn, and what was left out of them. */
export interface Proposing {
  readonly actions: readonly Action[];
  readonly added: number;
  /** Waiting already, with the same value or now with the newer one. */
  readonly waiting: number;
  /** Refused once by a person. */
  readonly refused: number;
  /** Left out because they would tell a secret address. */
  readonly withheld: number;
  /** Columns that Návrhy změn lacks; nothing is proposed then. */
  readonly issues: readonly Issue[];
}

type ProposalTexts = RowTexts<Workbook["proposals"]["definition"]["columns"]>;

/** What proposals cannot do without: a refusal that is not found again would come back. */
const NEEDED = [
  "id",
  "source",
  "kind",
  "sheet",
  "target",
  "field",
  "before",
  "after",
  "decision",
  "decidedOn",
  "data",
] as const;

/**
 * Rows for Návrhy změn: leaves out what waits already, what was refused (same source, target, field and value), and
 * what the sheet already says; a newer value of a waiting proposal takes its place.
 */
export function proposeActions(
  workbook: Workbook,
  changes: readonly ProposedChange[],
  today: PlainDate,
): Proposing {
  const issues = columnsMissing(workbook);
  if (issues.length > 0) return { actions: [], added: 0, waiting: 0, refused: 0, withheld: 0, issues };
  const tally = { waiting: 0, newer: 0, refused: 0, withheld: 0 };
  const judge = judgeOf(workbook, changes);
  const fresh: ProposedChange[] = [];
  const cells: CellWrite[] = [];
  for (const change of lastOfEach(changes)) {
    const verdict = judge.verdictOn(change);
    if (verdict === "new") fresh.push(change);
    else if (verdict === "newer")
      cells.push(...newerCells(workbook, judge.inPlace(change), { change, today }));
    if (verdict in tally) tally[verdict as keyof typeof tally] += 1;
  }
  const actions = actionsOf(workbook, { fresh, cells: [...cells, ...judge.idCells(fresh)] }, today);
  const { newer, ...others } = tally;
  return { actions, added: fresh.length, ...others, waiting: tally.waiting + newer, issues };
}

/** The changes put right, of several about one cell the last one of each source. */
function lastOfEach(changes: readonly ProposedChange[]): readonly ProposedChange[] {
  const last = new Map(changes.map((change) => [`${change.source}${placeOf(change)}`, whole(change)]));
  return [...last.values()];
}

function whole(change: ProposedChange): ProposedChange {
  const { sheet } = change;
  if (!isNewRow(change))
    return { ...change, after: clipped(tidy(change.after)), before: clipped(tidy(change.before)) };
  const row = withoutSecret(wholeRow(sheet, change.row ?? {}));
  return { ...change, row, after: rowSummary(sheet, row), before: "" };
}

/** The newer value in the place of the older one; a decision about the older one no longer counts. */
function newerCells(
  { proposals }: Workbook,
  older: KnownProposal | undefined,
  { change, today }: { readonly change: ProposedChange; readonly today: PlainDate },
): readonly CellWrite[] {
  if (older === undefined) return [];
  const { row } = older.record;
  return cellsOf(proposals, row, { ...textsOf(change, today), decision: "", result: "" });
}

interface Writing {
  readonly fresh: readonly ProposedChange[];
  readonly cells: readonly CellWrite[];
}

/** All cells in one action: a sheet that has been written to is not the sheet that was read. */
function actionsOf(workbook: Workbook, { fresh, cells }: Writing, today: PlainDate): readonly Action[] {
  const ids = nextIds(workbook.proposals, fresh.length);
  const added = appendRows(
    workbook.proposals,
    fresh.map((change, index) => ({ id: ids[index] ?? "", ...textsOf(change, today) })),
    "proposals:new",
  );
  return mergedCells(added, cells, "proposals:new");
}

function textsOf(change: ProposedChange, today: PlainDate): ProposalTexts {
  const { source, kind, sheet, target, name, field, before, after, row, by } = change;
  return {
    source,
    kind,
    sheet: SHEETS[sheet].name.cs,
    target,
    name: clipped(tidy(name)),
    field: labelOf(sheet, field),
    before,
    after,
    proposedOn: typedDay(today),
    proposedBy: tidy(by ?? ""),
    data: row === undefined ? "" : JSON.stringify(row),
  };
}

function columnsMissing({ proposals }: Workbook): readonly Issue[] {
  const lacking = lackingColumns(proposals, NEEDED);
  if (lacking.length === 0) return [];
  const columns = lacking.map((key) => proposals.definition.columns[key].label.cs).join(", ");
  const cell = { sheet: proposals.sheet, row: Math.max(proposals.headerRow, 1), column: "" };
  return [issueAt(cell, "", { code: "proposals-columns-missing", values: { columns } })];
}
