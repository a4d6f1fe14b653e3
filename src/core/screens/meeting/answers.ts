import { decideAnswer } from "../../answers/decide-answer.ts";
import { BY_STAFF, historyLines } from "../../answers/event-people.ts";
import { typedIn } from "../../answers/read-form.ts";
import { overfull, seatsWith } from "../../answers/seat-notices.ts";
import { seatsOf, standingOf, standingsAt } from "../../answers/standing.ts";
import { contactById, eventById } from "../../answers/subject.ts";
import { RefusedError } from "../../errors.ts";
import { adviceOf, type Issue, messageOf } from "../../issue.ts";
import { FAULT_TEXTS } from "../../texts/answers.ts";
import { type Language, say } from "../../texts/say.ts";
import { MEETING_SCREEN_TEXTS as TEXTS } from "../../texts/screens-meeting.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";

interface OnePerson {
  readonly event: string;
  readonly contact: string;
}

/** Every answer of one person, the oldest first. */
export function readHistory(
  input: OnePerson,
  { workbook, language }: ScreenContext,
): Done<{ readonly lines: readonly string[] }> {
  return answered({ lines: historyLines(standingOf(workbook, input.event, input.contact), language) });
}

interface PhoneAnswer extends OnePerson {
  /** The state of the answer that was on the screen. */
  readonly state: string;
  readonly choice: string;
  readonly deputy: string;
  readonly note: string;
}

/** Takes an answer that the team types for somebody; the same as on the team's page. Refuses what must be typed anew. */
export function recordByPhone(
  { event: eventId, contact: contactId, state, choice, deputy, note }: PhoneAnswer,
  { workbook, now, language }: ScreenContext,
): Done<{ readonly notice: string }> {
  const event = eventById(workbook, eventId);
  const contact = contactById(workbook, contactId);
  if (event === null || contact === null) throw refused(say(TEXTS.gone, language));
  const standing = standingOf(workbook, event.texts.id, contact.texts.id);
  const seats = seatsOf(standingsAt(workbook, event.texts.id), event.values.capacity);
  const invitee = { event, contact, standing, seats, choices: BY_STAFF, staff: true };
  const typed = typedIn({ odpoved: choice, zastupce: deputy, poznamka: note });
  const decided = decideAnswer({ invitee, typed, faults: [], seen: state }, { workbook, now });
  switch (decided.is) {
    case "faulty":
      throw refused(decided.faults.map((fault) => say(faultText(fault), language)).join(" "));
    case "unable":
      throw refused(decided.issues.map((issue) => inWords(issue, language)).join(" "));
    case "held":
      return answered({ notice: "" });
    case "taken": {
      const notice = overfull(seatsWith(decided.answer, { standing, seats }), language);
      return { value: { notice }, actions: decided.actions };
    }
  }
}

function faultText(fault: keyof typeof FAULT_TEXTS) {
  if (fault === "changed-meanwhile") return TEXTS.answerChanged;
  return fault === "no-choice" ? TEXTS.noChoice : FAULT_TEXTS[fault];
}

function inWords(issue: Issue, language: Language): string {
  return `${messageOf(issue, language)} ${adviceOf(issue, language)}`;
}

function refused(sentence: string): RefusedError {
  return new RefusedError("cannot-write", sentence);
}
