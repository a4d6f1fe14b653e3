import { type AnswerForm, answerPage, type FieldError } from "../pages/answers/answer-page.ts";
import type { ServedPage, Voice } from "../pages/answers/frame.ts";
import { ABOUT_TEXTS, FAULT_TEXTS, GIVEN_TEXTS } from "../texts/answers.ts";
import { say } from "../texts/say.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";
import type { Answer, AttendanceAnswer } from "./answer.ts";
import {
  CHOICES,
  type Choice,
  type FormFault,
  LONGEST_DEPUTY,
  LONGEST_NOTE,
  type Typed,
} from "./read-form.ts";
import type { AnswerContext } from "./request.ts";
import { makeStamp } from "./stamp.ts";
import { type Seats, type Standing, seatsOf, standingOf, standingsAt } from "./standing.ts";
import { nameOf } from "./subject.ts";
import { answerLines, seatWords } from "./words.ts";

/** One person and one event, with all that the form between them needs. */
export interface Invitee {
  readonly event: Event;
  readonly contact: Contact;
  readonly standing: Standing;
  readonly seats: Seats;
  /** The answers to choose from; the team has one more. */
  readonly choices: readonly Choice[];
  /** What the stamp of the form is bound to. */
  readonly subject: string;
  readonly action: string;
  readonly subtitle: string;
  /** The event has changed since the invitation. */
  readonly changed: boolean;
  /** The team sees every note; a person only the own one. */
  readonly staff: boolean;
}

export type InviteeParts = Omit<Invitee, "standing" | "seats">;

/** The person's standing and the event's seats, as the workbook has them now. */
export function inviteeOf(workbook: Workbook, parts: InviteeParts): Invitee {
  const event = parts.event.texts.id;
  return {
    ...parts,
    standing: standingOf(workbook, event, parts.contact.texts.id),
    seats: seatsOf(standingsAt(workbook, event), parts.event.values.capacity),
  };
}

/** The answer so far, without a note that is not this person's to see. */
export function shownAnswer({ standing, staff }: Invitee): Answer {
  const { current, ownNote } = standing;
  return staff || ownNote ? current : { ...current, note: "" };
}

/** What was shown and typed last; at first, the answer so far. */
export function typedBefore(invitee: Invitee): Typed {
  const { answer, deputy, note } = shownAnswer(invitee);
  return { choice: choiceOf(answer, deputy, invitee.staff), deputy, note };
}

function choiceOf(answer: AttendanceAnswer | "", deputy: string, staff: boolean): string {
  if (answer === "náhradník" && !staff) return deputy === "" ? "ano" : "zastupce";
  return (Object.keys(CHOICES) as Choice[]).find((choice) => CHOICES[choice] === answer) ?? "";
}

interface Attempt {
  readonly typed: Typed;
  readonly faults: readonly (FormFault | "unsaved")[];
  /** Below the form, safe in HTML. */
  readonly more?: string;
}

const FIELD_OF: Readonly<Partial<Record<FormFault | "unsaved", FieldError["field"]>>> = {
  "no-choice": "odpoved",
  "deputy-missing": "zastupce",
  "deputy-not-sent": "zastupce",
  "deputy-too-long": "zastupce",
  "note-too-long": "poznamka",
};

/** The page with the form: fresh, or with what was typed and what is wrong with it. */
export function formPage(
  invitee: Invitee,
  { typed, faults, more = "" }: Attempt,
  { voice, context }: { readonly voice: Voice; readonly context: AnswerContext },
): ServedPage {
  const { language } = voice;
  const { standing, seats, subject } = invitee;
  const form: AnswerForm = {
    event: invitee.event,
    subtitle: invitee.subtitle,
    person: nameOf(invitee.contact),
    changed: invitee.changed,
    seats: seatWords(seats, standing, language),
    answered: answerLines(shownAnswer(invitee), language, invitee.staff ? ABOUT_TEXTS : GIVEN_TEXTS),
    typed,
    choices: invitee.choices,
    filledIn: invitee.staff ? "about" : "own",
    errors: faults.map((fault) => ({
      field: FIELD_OF[fault] ?? "",
      text: say(FAULT_TEXTS[fault], language),
    })),
    stamp: makeStamp({ seconds: context.seconds, state: standing.state }, subject, context.sign),
    action: invitee.action,
    limits: { deputy: LONGEST_DEPUTY, note: LONGEST_NOTE },
    more,
  };
  const page = answerPage(form, voice);
  return faults.includes("unsaved") ? { ...page, status: 503 } : page;
}
