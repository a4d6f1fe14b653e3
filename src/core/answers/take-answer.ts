import type { ServedPage, Voice } from "../pages/answers/frame.ts";
import { noticePage } from "../pages/answers/notice-page.ts";
import type { Answer } from "./answer.ts";
import { decideAnswer } from "./decide-answer.ts";
import { formPage, type Invitee } from "./invitee.ts";
import { type FormFault, type FormFields, typedIn } from "./read-form.ts";
import { type AnswerContext, type Answered, only } from "./request.ts";
import { readStamp } from "./stamp.ts";

/** Nobody reads an invitation and answers it in less; a program does. */
const SHORTEST_FILLING_SECONDS = 2;
/** A page left open longer may show an event as it no longer is. */
const LONGEST_FILLING_SECONDS = 24 * 3600;

interface Taking {
  readonly invitee: Invitee;
  readonly fields: FormFields;
  readonly context: AnswerContext;
  readonly voice: Voice;
  /** The page after the answer; `answer` is what was recorded. */
  readonly done: (answer: Answer) => ServedPage;
}

/**
 * Takes a form's answer: the seat or the waiting list, the rows to be written, the page to show. The same form sent
 * twice writes once. A form that did not show the answer that holds by now is shown again with it: the last answer wins,
 * but never unseen.
 */
export function takeAnswer(taking: Taking): Answered {
  const { invitee, fields, context, voice } = taking;
  const typed = typedIn(fields);
  const again = (wrong: readonly (FormFault | "unsaved")[]) =>
    formPage(invitee, { typed, faults: wrong }, { voice, context });
  const seen = readStamp(fields["razitko"] ?? "", invitee.subject, context.sign)?.state ?? null;
  const decided = decideAnswer({ invitee, typed, faults: formFaults(taking), seen }, context);
  switch (decided.is) {
    case "faulty":
      return only(again(decided.faults));
    case "held":
      return only(taking.done(decided.answer));
    case "unable":
      return only(noticePage({ notice: "unable" }, voice), decided.issues);
    case "taken": {
      const { answer, actions } = decided;
      return { page: taking.done(answer), actions, issues: [], unsaved: again(["unsaved"]) };
    }
  }
}

/** What is wrong with the form itself: a program's work, or too old. The team may type as fast as it can. */
function formFaults({ invitee, fields, context }: Taking): readonly FormFault[] {
  const stamp = readStamp(fields["razitko"] ?? "", invitee.subject, context.sign);
  const age = stamp === null ? Number.POSITIVE_INFINITY : context.seconds - stamp.seconds;
  if (age > LONGEST_FILLING_SECONDS || age < 0) return ["stale-form"];
  if (invitee.staff) return [];
  if ((fields["web"] ?? "") !== "") return ["honeypot"];
  return age < SHORTEST_FILLING_SECONDS ? ["too-fast"] : [];
}

/** The place on the waiting list that this answer has, from 1; 0 for one that does not wait. */
export function placeAfter({ answer }: Answer, { seats, standing }: Invitee): number {
  if (answer !== "náhradník") return 0;
  const place = seats.waiting.indexOf(standing.contact);
  return place < 0 ? seats.waiting.length + 1 : place + 1;
}
