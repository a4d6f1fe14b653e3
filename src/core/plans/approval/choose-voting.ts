import { fold } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import { say, type Values } from "../../texts/say.ts";
import { VOTING_TEXTS as TEXTS } from "../../texts/voting.ts";
import { type Decision, votingPhase } from "../../workbook/vote-count.ts";
import type { CommandInput } from "../command-input.ts";
import { decisionsOf, type Voting, votingOf } from "./voting.ts";

/**
 * The vote that was asked for, or else the first that waits: for its result, then for votes. Refuses what cannot be
 * voted on, and says why.
 */
export function chooseVoting(input: CommandInput): Voting {
  const { workbook, today, language } = input;
  const refusal = (text: keyof typeof TEXTS, values: Values = {}) =>
    new RefusedError(
      text === "unknown" ? "wrong-use" : "workbook-has-errors",
      say(TEXTS[text], language, values),
    );
  const decision = chosen(input, refusal);
  const { id, record } = decision;
  const { body } = record.values;
  const phase = votingPhase(record, today);
  if (phase === "none") throw refusal("notPerRollam", { decision: id, body });
  const voting = votingOf(workbook, decision, today);
  if (voting === null) throw refusal("bodyUnknown", { body });
  if (phase === "decided") return voting;
  if (record.texts.id !== id) throw refusal("withoutId", { body });
  const { rule, members, group } = voting.count;
  if (rule.kind === "refused") throw refusal("refused", { body });
  if (rule.kind === "not-understood") throw refusal("ruleUnread", { rule: group.values.perRollam });
  if (members === 0) throw refusal("noMembers", { body });
  if (phase === "undated") throw refusal("undated", { decision: id });
  return voting;
}

type Refusal = (text: keyof typeof TEXTS, values?: Values) => RefusedError;

function chosen({ workbook, today, ask }: CommandInput, refusal: Refusal): Decision {
  const wanted = ask?.decision;
  const decisions = decisionsOf(workbook);
  if (wanted !== undefined) {
    const known = decisions.map(({ id }) => id).join(", ") || "–";
    const found = decisions.find(({ id }) => fold(id) === fold(wanted));
    if (found === undefined) throw refusal("unknown", { decision: wanted, known });
    return found;
  }
  const phases = ["over", "open", "undated"] as const;
  const waiting = phases.flatMap((phase) =>
    decisions.filter(({ record }) => votingPhase(record, today) === phase),
  );
  const [first] = waiting;
  if (first === undefined) throw refusal("noneWaits");
  return first;
}
