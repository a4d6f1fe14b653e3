import { proposalChanged } from "../../answers/votes/proposal.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { APPROVAL_VERBS } from "../../workbook/approvals.ts";
import { idsOf } from "../../workbook/ids.ts";
import {
  countVotes,
  type Decision,
  type VoteCount,
  type VotingPhase,
  votingPhase,
} from "../../workbook/vote-count.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** A vote outside a meeting as it stands: who may vote, who has, and what would be written down. */
export interface Voting extends Decision {
  readonly phase: Exclude<VotingPhase, "none">;
  readonly count: VoteCount;
  /** Letters have gone out about another proposal. */
  readonly changed: boolean;
  /** A member has two different votes of one day. */
  readonly contradicted: boolean;
  /** What a person may accept; null while the vote goes on or something must be mended first. */
  readonly result: VoteResult | null;
}

export interface VoteResult {
  readonly verb: Extract<(typeof APPROVAL_VERBS)[number], "schválil" | "neschválil">;
  /** The day on which the vote ended. */
  readonly date: PlainDate;
}

/** Every vote outside a meeting whose body Skupiny knows, in the order of the sheet. */
export function votings(workbook: Workbook, today: PlainDate): readonly Voting[] {
  return decisionsOf(workbook).flatMap((decision) => votingOf(workbook, decision, today) ?? []);
}

/** The rows of Schvalování under the ids that they have or will be given. */
export function decisionsOf({ approvals }: Workbook): readonly Decision[] {
  const ids = idsOf(approvals);
  return approvals.records.map((record) => ({ id: ids.get(record.row) ?? "", record }));
}

/** The vote on one decision; null for one of a meeting, and where nobody knows who votes. */
export function votingOf(workbook: Workbook, decision: Decision, today: PlainDate): Voting | null {
  const phase = votingPhase(decision.record, today);
  const count = countVotes(workbook, decision, today);
  if (phase === "none" || count === null) return null;
  const changed = proposalChanged(workbook, decision);
  const contradicted = count.uncounted.some(({ why }) => why === "contradicted");
  const voting = { ...decision, phase, count, changed, contradicted };
  return { ...voting, result: changed || contradicted ? null : resultOf(voting, today) };
}

/** A vote has ended with its last day, or once every member has voted. */
function resultOf({ phase, count, record }: Omit<Voting, "result">, today: PlainDate): VoteResult | null {
  const { carried, silent, votes } = count;
  const ended = phase === "over" || (phase === "open" && silent === 0);
  if (!ended || carried === null) return null;
  const last = votes.reduce((day, { record: row }) => later(day, row?.values.date ?? ""), "");
  const date = phase === "over" ? (record.values.voteBy ?? today) : last || today;
  return { verb: carried ? "schválil" : "neschválil", date };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
