import { proposalChanged } from "../answers/votes/proposal.ts";
import { fold } from "../czech/text.ts";
import type { Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { idsOf } from "../workbook/ids.ts";
import {
  countVotes,
  type Decision,
  type Uncounted,
  type VoteCount,
  votingPhase,
} from "../workbook/vote-count.ts";
import { perRollamRule } from "../workbook/voters.ts";
import type { Vote, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Votes outside meetings: bodies and last days that are missing, proposals that have changed, votes that do not count. */
export function checkVotes(workbook: Workbook, today: PlainDate): readonly Issue[] {
  const { approvals, groups, votes } = workbook;
  const ids = idsOf(approvals);
  const decisions = approvals.records.map((record) => ({ id: ids.get(record.row) ?? "", record }));
  const known = new Set(decisions.map(({ id }) => fold(id)));
  return [
    ...groups.records
      .filter((group) => perRollamRule(group).kind === "not-understood")
      .map((group) => issueOn(groups, group, "perRollam")({ code: "per-rollam-unread" })),
    ...decisions.flatMap((decision) => decisionIssues(workbook, decision, today)),
    ...votes.records
      .filter(({ texts }) => texts.decision !== "" && !known.has(fold(texts.decision)))
      .map((vote) => issueOn(votes, vote, "decision")({ code: "vote-decision-unknown" })),
  ];
}

/** Nothing is said of what has been decided: its numbers stand in the row. */
function decisionIssues(workbook: Workbook, decision: Decision, today: PlainDate): readonly Issue[] {
  const { approvals } = workbook;
  const { record } = decision;
  const phase = votingPhase(record, today);
  if (phase === "none" || phase === "decided") return [];
  const on = (key: "body" | "voteBy" | "proposal") => issueOn(approvals, record, key);
  const undated = phase === "undated" ? [on("voteBy")({ code: "vote-undated" })] : [];
  const count = countVotes(workbook, decision, today);
  if (count === null) return [...undated, on("body")({ code: "vote-body-unknown" })];
  const refused = count.rule.kind === "refused";
  const { body } = record.values;
  return [
    ...undated,
    ...(refused ? [on("body")({ code: "vote-not-allowed", values: { body } })] : []),
    ...(proposalChanged(workbook, decision) ? [on("proposal")({ code: "vote-proposal-changed" })] : []),
    ...uncountedIssues(workbook, count, body),
  ];
}

const CODES = {
  outsider: "vote-of-outsider",
  contradicted: "vote-contradicted",
  late: "vote-late",
} as const satisfies Partial<Record<Uncounted, string>>;

/** A later vote that takes the place of an earlier one is as it should be; an unread one its own cell tells. */
function uncountedIssues({ votes }: Workbook, { uncounted }: VoteCount, body: string): readonly Issue[] {
  return uncounted.flatMap(({ record, why }) => {
    if (why === "replaced" || why === "unread") return [];
    return [issueOn(votes, record, columnOf(why))({ code: CODES[why], values: { body } })];
  });
}

function columnOf(why: keyof typeof CODES): keyof Vote["values"] & ("contact" | "vote" | "date") {
  if (why === "outsider") return "contact";
  return why === "late" ? "date" : "vote";
}
