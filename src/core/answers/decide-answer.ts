import type { Issue } from "../issue.ts";
import type { Action } from "../plans/plan.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type Answer, answerInWords } from "./answer.ts";
import { BY } from "./deeds.ts";
import type { Invitee } from "./invitee.ts";
import { type FormFault, readTyped, type Typed } from "./read-form.ts";
import { recordAnswer, recordingIssues, resultOf } from "./record.ts";
import { getsSeat } from "./standing.ts";

/** One person's typed answer, before anybody knows whether it can be taken. */
interface TypedAnswer {
  readonly invitee: Pick<Invitee, "event" | "contact" | "standing" | "seats" | "choices" | "staff">;
  readonly typed: Typed;
  /** What is wrong with the form that it came by. */
  readonly faults: readonly FormFault[];
  /** The state of the answer that the person saw while typing; null when nobody can tell. */
  readonly seen: string | null;
}

/** What becomes of it: it must be typed anew, holds already, cannot be written, or these actions write it. */
export type DecidedAnswer =
  | { readonly is: "faulty"; readonly faults: readonly FormFault[] }
  | { readonly is: "held"; readonly answer: Answer }
  | { readonly is: "unable"; readonly issues: readonly Issue[] }
  | { readonly is: "taken"; readonly answer: Answer; readonly actions: readonly Action[] };

/** The last answer wins, but never unseen: whoever did not see the answer that holds by now has to look first. */
export function decideAnswer(
  { invitee, typed, faults, seen }: TypedAnswer,
  { workbook, now }: { readonly workbook: Workbook; readonly now: string },
): DecidedAnswer {
  const read = readTyped(typed, invitee.choices);
  const wrong = [...faults, ...read.faults];
  if (read.answer === null || wrong.length > 0) return { is: "faulty", faults: wrong };
  const { standing, event, contact, staff } = invitee;
  const answer = withSeat(read.answer, invitee);
  const by = staff ? BY.staff : BY.link;
  const holds = answerInWords(resultOf({ standing, answer, by })) === standing.words;
  if (standing.row !== null && holds) return { is: "held", answer };
  if (seen !== standing.state) return { is: "faulty", faults: ["changed-meanwhile"] };
  const issues = recordingIssues(workbook);
  if (issues.length > 0) return { is: "unable", issues };
  const own = { ...standing, contact: contact.texts.id };
  const recording = { event: event.texts.id, standing: own, answer, by, now };
  return { is: "taken", answer, actions: recordAnswer(workbook, recording) };
}

/** Whoever wants a seat at a full event waits for one; the team's word holds as it is. */
export function withSeat(
  answer: Answer,
  { seats, standing, staff }: Pick<TypedAnswer["invitee"], "seats" | "standing" | "staff">,
): Answer {
  if (staff || answer.answer === "nepřijde" || getsSeat(seats, standing)) return answer;
  return { ...answer, answer: "náhradník" };
}
