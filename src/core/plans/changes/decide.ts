import type { Issue } from "../../issue.ts";
import { CHANGE_RESULTS as RESULTS } from "../../texts/changes.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { Proposal, Workbook } from "../../workbook/workbook.ts";
import type { Action } from "../plan.ts";
import { acceptChange } from "./accept-change.ts";
import { acceptEnding } from "./accept-ending.ts";
import { acceptRow } from "./accept-row.ts";
import { type Accepting, type Decider, type Desk, openDesk } from "./desk.ts";
import { isNewRow, type KnownProposal, readProposals } from "./known.ts";

/** What a person says of one row of Návrhy změn. */
export interface Decision {
  /** Such as `NZ-001`. */
  readonly id: string;
  readonly decision: "přijmout" | "odmítnout";
}

/** What decisions lead to, and how many came to what. */
export interface Deciding {
  readonly actions: readonly Action[];
  readonly accepted: number;
  readonly refusedCount: number;
  /** Accepted but not done: the cell or its row is no longer what the proposal spoke of. */
  readonly stale: number;
  readonly issues: readonly Issue[];
}

/**
 * The cells and rows that decisions lead to. A cell whose text is no longer what the proposal began from is not
 * overwritten: the proposal then shows the present text and waits to be decided anew. A new service gets an id and,
 * where it is missing, its provider's row. An ending writes the last day; nothing is ever deleted.
 */
export function decideActions(workbook: Workbook, decisions: readonly Decision[], who: Decider): Deciding {
  const desk = openDesk(workbook, who, decisions.length);
  const ids = idsOf(workbook.proposals);
  const records = new Map(workbook.proposals.records.map((record) => [ids.get(record.row) ?? "", record]));
  const known = new Map(readProposals(workbook).map((proposal) => [proposal.record.row, proposal]));
  const counts = { accepted: 0, refusedCount: 0, stale: 0 };
  for (const { id, decision } of decisions) {
    const record = records.get(id);
    if (!isOpen(desk, record, id)) continue;
    if (decision === "odmítnout") {
      desk.close(record, decision, RESULTS.refused.cs);
      counts.refusedCount += 1;
    } else counts[accept(desk, record, known.get(record.row))] += 1;
  }
  return { ...desk.outcome(), ...counts };
}

function isOpen(desk: Desk, record: Proposal | undefined, id: string): record is Proposal {
  if (record === undefined) {
    desk.issue(null, "proposal-unknown", { id });
    return false;
  }
  if (record.texts.decidedOn === "" && !desk.isClosed(record)) return true;
  desk.issue(record, "proposal-decided", { id, sheet: record.texts.sheet });
  return false;
}

function accept(desk: Desk, record: Proposal, proposal: KnownProposal | undefined): "accepted" | "stale" {
  const result = proposal === undefined ? unreadable(desk, record) : acceptingOf(proposal)(desk, proposal);
  if (result === null) return "stale";
  desk.close(record, "přijmout", result);
  return "accepted";
}

function acceptingOf(proposal: KnownProposal): Accepting {
  if (isNewRow(proposal)) return acceptRow;
  return proposal.kind === "ukončení" ? acceptEnding : acceptChange;
}

function unreadable(desk: Desk, record: Proposal): null {
  desk.note(record, { result: RESULTS.unreadable.cs });
  desk.issue(record, "proposal-unreadable", { id: record.texts.id });
  return null;
}
