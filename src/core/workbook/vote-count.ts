import { fold } from "../czech/text.ts";
import type { PlainDate } from "../plain-date.ts";
import { neededFor } from "./quorum-rule.ts";
import { bodyNamed, type PerRollamRule, perRollamRule, type Voter, votersOf } from "./voters.ts";
import type { Approval, Group, Vote, Workbook } from "./workbook.ts";

type Choice = Exclude<Vote["values"]["vote"], "">;

/** One member and the vote that counts; null while there is none. */
export interface VoterVote {
  readonly voter: Voter;
  readonly vote: Choice | null;
  readonly record: Vote | null;
}

/**
 * Why a row of Hlasy does not count: of somebody who is no member (any more), typed twice with other votes on one day,
 * given after the last day, replaced by a later one, or without a vote that can be read.
 */
export type Uncounted = "outsider" | "contradicted" | "late" | "replaced" | "unread";

/** The votes of one decision as they stand. */
export interface VoteCount {
  readonly group: Group;
  readonly members: number;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly silent: number;
  readonly rule: PerRollamRule;
  /** How many must vote for; null where the rule gives no number. */
  readonly needed: number | null;
  readonly votes: readonly VoterVote[];
  readonly uncounted: readonly { readonly record: Vote; readonly why: Uncounted }[];
  /** Whether enough members are for, whatever the others say; null where nobody can tell. */
  readonly carried: boolean | null;
}

/** A decision of Schvalování under the id that it has or will be given. */
export interface Decision {
  readonly id: string;
  readonly record: Approval;
}

/** Where a vote outside a meeting stands: not one at all, without a last day, running, over, or written down as decided. */
export type VotingPhase = "none" | "undated" | "open" | "over" | "decided";

export function votingPhase({ values: { way, verb, voteBy } }: Approval, today: PlainDate): VotingPhase {
  if (way !== "per rollam") return "none";
  if (verb !== "") return "decided";
  if (voteBy === null) return "undated";
  return today > voteBy ? "over" : "open";
}

/** The decision with this id of its own; null when the sheet has none. */
export function decisionById({ approvals }: Workbook, id: string): Decision | null {
  const record = approvals.records.find(({ texts }) => texts.id !== "" && fold(texts.id) === fold(id));
  return record === undefined ? null : { id: record.texts.id, record };
}

/** Counts the votes of one decision, each member once; null when its body is none of Skupiny. */
export function countVotes(workbook: Workbook, { id, record }: Decision, today: PlainDate): VoteCount | null {
  const group = bodyNamed(workbook, record.values.body);
  if (group === null) return null;
  const voters = votersOf(workbook, group, today);
  const rows = workbook.votes.records.filter(({ values }) => fold(values.decision) === fold(id));
  const judged = voters.map((voter) => ({ voter, ...ownVote(voter, rows, record) }));
  const judgedRows = new Set(
    judged.flatMap(({ uncounted, record: row }) => [...uncounted.map((one) => one.record), row]),
  );
  const outsiders = rows
    .filter((row) => !judgedRows.has(row))
    .map((row) => ({ record: row, why: "outsider" }) as const);
  const rule = perRollamRule(group);
  const needed = rule.kind === "allowed" && voters.length > 0 ? neededFor(rule.needed, voters.length) : null;
  const given = (choice: Choice) => judged.filter(({ vote }) => vote === choice).length;
  return {
    group,
    members: voters.length,
    for: given("pro"),
    against: given("proti"),
    abstained: given("zdržel se"),
    silent: judged.filter(({ vote }) => vote === null).length,
    rule,
    needed,
    votes: judged.map(({ voter, vote, record: row }) => ({ voter, vote, record: row })),
    uncounted: [...judged.flatMap(({ uncounted }) => uncounted), ...outsiders],
    carried: needed === null ? null : given("pro") >= needed,
  };
}

type Judged = Pick<VoterVote, "vote" | "record"> & { readonly uncounted: VoteCount["uncounted"] };

/** The last vote wins; two different ones of one last day are none until somebody mends them. */
function ownVote({ ids }: Voter, rows: readonly Vote[], { values: { voteBy } }: Approval): Judged {
  const keys = ids.map(fold);
  const own = rows.filter(({ values }) => keys.includes(fold(values.contact)));
  const uncounted: { record: Vote; why: Uncounted }[] = [];
  const valid: Vote[] = [];
  for (const row of own) {
    if (row.values.vote === "") uncounted.push({ record: row, why: "unread" });
    else if (isLate(row, voteBy)) uncounted.push({ record: row, why: "late" });
    else valid.push(row);
  }
  const day = valid.reduce(
    (last, { values }) => ((values.date ?? "") > last ? (values.date ?? "") : last),
    "",
  );
  const last = valid.filter(({ values }) => (values.date ?? "") === day);
  const replaced = valid.filter((row) => !last.includes(row));
  uncounted.push(...replaced.map((row) => ({ record: row, why: "replaced" as const })));
  const [first] = last;
  const vote = first?.values.vote ?? "";
  if (first === undefined || vote === "") return { vote: null, record: null, uncounted };
  if (last.every((row) => row.values.vote === vote)) {
    const same = last.slice(1).map((row) => ({ record: row, why: "replaced" as const }));
    return { vote, record: first, uncounted: [...uncounted, ...same] };
  }
  const both = last.map((row) => ({ record: row, why: "contradicted" as const }));
  return { vote: null, record: null, uncounted: [...uncounted, ...both] };
}

function isLate({ values: { date } }: Vote, voteBy: PlainDate | null): boolean {
  return date !== null && voteBy !== null && date > voteBy;
}
