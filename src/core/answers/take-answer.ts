import type { ServedPage, Voice } from "../pages/answers/frame.ts";
import { noticePage } from "../pages/answers/notice-page.ts";
import { type Answer, answerInWords } from "./answer.ts";
import { BY } from "./deeds.ts";
import { formPage, type Invitee } from "./invitee.ts";
import { type FormFault, type FormFields, readTyped, typedIn } from "./read-form.ts";
import { recordAnswer, recordingIssues, resultOf } from "./record.ts";
import { type AnswerContext, type Answered, only } from "./request.ts";
import { readStamp } from "./stamp.ts";
import { getsSeat } from "./standing.ts";

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
  const { answer, faults } = readTyped(typed, invitee.choices);
  const again = (wrong: readonly (FormFault | "unsaved")[]) =>
    formPage(invitee, { typed, faults: wrong }, { voice, context });
  const wrong = [...formFaults(taking), ...faults];
  if (answer === null || wrong.length > 0) return only(again(wrong));
  const seated = withSeat(answer, invitee);
  if (alreadyHolds(seated, invitee)) return only(taking.done(seated));
  const stamp = readStamp(fields["razitko"] ?? "", invitee.subject, context.sign);
  if (stamp?.state !== invitee.standing.state) return only(again(["changed-meanwhile"]));
  const issues = recordingIssues(context.workbook);
  if (issues.length > 0) return only(noticePage({ notice: "unable" }, voice), issues);
  const recording = {
    event: invitee.event.texts.id,
    standing: { ...invitee.standing, contact: invitee.contact.texts.id },
    answer: seated,
    by: invitee.staff ? BY.staff : BY.link,
    now: context.now,
  };
  return {
    page: taking.done(seated),
    actions: recordAnswer(context.workbook, recording),
    issues: [],
    unsaved: again(["unsaved"]),
  };
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

/** Whoever wants a seat at a full event waits for one; the team's word holds as it is. */
function withSeat(answer: Answer, { seats, standing, staff }: Invitee): Answer {
  if (staff || answer.answer === "nepřijde" || getsSeat(seats, standing)) return answer;
  return { ...answer, answer: "náhradník" };
}

function alreadyHolds(answer: Answer, { standing, staff }: Invitee): boolean {
  const result = resultOf({ standing, answer, by: staff ? BY.staff : BY.link });
  return standing.row !== null && answerInWords(result) === standing.words;
}

/** The place on the waiting list that this answer has, from 1; 0 for one that does not wait. */
export function placeAfter({ answer }: Answer, { seats, standing }: Invitee): number {
  if (answer !== "náhradník") return 0;
  const place = seats.waiting.indexOf(standing.contact);
  return place < 0 ? seats.waiting.length + 1 : place + 1;
}
