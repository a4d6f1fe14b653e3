import { tidy } from "../../czech/text.ts";
import type { VOTES } from "../../workbook/votes.ts";
import type { FormFields } from "../read-form.ts";

type VoteWord = (typeof VOTES)[number];

/** What the buttons of the form are worth. */
export const VOTE_CHOICES = {
  pro: "pro",
  proti: "proti",
  zdrzel: "zdržel se",
} as const satisfies Record<string, VoteWord>;

export type VoteChoice = keyof typeof VOTE_CHOICES;

/** A vote as the row of Hlasy holds it. */
export interface GivenVote {
  readonly vote: VoteWord | "";
  readonly note: string;
}

/** What a person typed, shown again whatever is wrong with it. */
export interface TypedVote {
  /** The value of the chosen button; "" when none was chosen. */
  readonly choice: string;
  readonly note: string;
}

/** What must be put right before a vote can be taken. */
export type VoteFault =
  | "no-choice"
  | "note-too-long"
  | "honeypot"
  | "too-fast"
  | "stale-form"
  | "changed-meanwhile"
  | "unsaved";

export const LONGEST_VOTE_NOTE = 500;

/** The typed texts as they will stand in the sheet: composed letters, no control characters. */
export function typedVote(fields: FormFields): TypedVote {
  return { choice: fields["hlas"] ?? "", note: tidy(fields["poznamka"] ?? "") };
}

/** The vote that was typed, or what is wrong with it. */
export function readVote({ choice, note }: TypedVote): {
  readonly vote: GivenVote | null;
  readonly faults: readonly VoteFault[];
} {
  const chosen = choiceOf(choice);
  const faults: VoteFault[] = [];
  if (chosen === null) faults.push("no-choice");
  if (note.length > LONGEST_VOTE_NOTE) faults.push("note-too-long");
  return chosen === null || faults.length > 0
    ? { vote: null, faults }
    : { vote: { vote: VOTE_CHOICES[chosen], note }, faults };
}

/** The button of a vote as the sheet has it; null for none. */
export function buttonOf(vote: string): VoteChoice | null {
  return BUTTONS.find((button) => VOTE_CHOICES[button] === vote) ?? null;
}

const BUTTONS: readonly VoteChoice[] = ["pro", "proti", "zdrzel"];

function choiceOf(text: string): VoteChoice | null {
  return BUTTONS.find((button) => button === text) ?? null;
}
