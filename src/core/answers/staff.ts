import { shortDate } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import { eventFacts } from "../pages/answers/event-facts.ts";
import type { ServedPage, Voice } from "../pages/answers/frame.ts";
import { noticePage } from "../pages/answers/notice-page.ts";
import {
  backLink,
  type EventCount,
  historyHtml,
  type PersonAnswer,
  staffEvent,
  staffOverview,
  staffSaved,
} from "../pages/answers/staff-pages.ts";
import { ABOUT_TEXTS, STAFF_TEXTS as TEXTS } from "../texts/answers.ts";
import { type Language, say } from "../texts/say.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";
import type { Answer } from "./answer.ts";
import { BY_STAFF, fromWords, historyLines, isAnswer, peopleOf } from "./event-people.ts";
import { formPage, type Invitee, inviteeOf, typedBefore } from "./invitee.ts";
import type { FormFields } from "./read-form.ts";
import { type AnswerContext, type Answered, only } from "./request.ts";
import { overfull, seatNotice, seatsWith } from "./seat-notices.ts";
import { seatsOf, standingsAt } from "./standing.ts";
import { contactById, eventById, nameOf } from "./subject.ts";
import { takeAnswer } from "./take-answer.ts";
import { answerLines } from "./words.ts";

/** Where the team's pages are, and which of them is asked for. */
export interface StaffRequest {
  /** The whole address of the start page, ending with a slash; it holds the token of this run. */
  readonly base: string;
  /** The event's id; "" for the start page. */
  readonly event: string;
  /** The contact's id; "" for the whole event. */
  readonly contact: string;
  readonly language: Language;
  readonly fields: FormFields;
}

/** A page of the team: all events, one event, or the form for one person's answer. */
export function showStaff(request: StaffRequest, context: AnswerContext): ServedPage {
  const voice = voiceOf(request, context);
  if (request.event === "") return staffOverview(eventCounts(request, context), voice);
  const event = eventById(context.workbook, request.event);
  if (event === null) return noticePage({ notice: "gone" }, voice);
  if (request.contact === "") return eventPage(request, context, event);
  const invitee = inviteeFor(request, context.workbook);
  if (invitee === null) return noticePage({ notice: "gone" }, voice);
  const more = backLink(eventAddress(request, event), say(TEXTS.toEvent, voice.language));
  const attempt = { typed: typedBefore(invitee), faults: [], more: history(invitee, voice.language) + more };
  return formPage(invitee, attempt, { voice, context });
}

/** Takes an answer that the team typed in, by telephone as a rule. */
export function receiveStaff(request: StaffRequest, context: AnswerContext): Answered {
  const voice = voiceOf(request, context);
  const invitee = inviteeFor(request, context.workbook);
  if (invitee === null) return only(noticePage({ notice: "gone" }, voice));
  const done = (answer: Answer) =>
    staffSaved(
      {
        person: nameOf(invitee.contact),
        answered: answerLines(answer, voice.language, ABOUT_TEXTS),
        notice: overfull(seatsWith(answer, invitee), voice.language),
        back: eventAddress(request, invitee.event),
      },
      voice,
    );
  return takeAnswer({ invitee, fields: request.fields, context, voice, done });
}

function voiceOf({ language }: StaffRequest, { workbook }: AnswerContext): Voice {
  return { workbook, language, otherLanguage: "" };
}

function inviteeFor(
  { base, event: eventId, contact: contactId, language }: StaffRequest,
  workbook: Workbook,
) {
  const event = eventById(workbook, eventId);
  const contact = contactById(workbook, contactId);
  if (event === null || contact === null) return null;
  return inviteeOf(workbook, {
    event,
    contact,
    choices: BY_STAFF,
    subject: `staff:${event.texts.id}:${contact.texts.id}`,
    action: answerAddress(base, event, contact),
    subtitle: say(TEXTS.record, language),
    changed: false,
    staff: true,
  });
}

function eventAddress({ base }: StaffRequest, { texts }: Event): string {
  return `${base}akce?akce=${encodeURIComponent(texts.id)}`;
}

function answerAddress(base: string, event: Event, contact: Contact): string {
  return `${base}odpoved?akce=${encodeURIComponent(event.texts.id)}&kontakt=${encodeURIComponent(contact.texts.id)}`;
}

function eventCounts(request: StaffRequest, context: AnswerContext): readonly EventCount[] {
  const { language } = request;
  return context.workbook.events.records
    .filter(({ texts, values }) => texts.id !== "" && values.date !== null)
    .map((event) => {
      const standings = standingsAt(context.workbook, event.texts.id);
      const people = peopleOf(context, event);
      const count = (wanted: string) =>
        [...standings.values()].filter(({ current }) => current.answer === wanted).length;
      const answered = [...standings.values()].filter(({ current }) => isAnswer(current.answer)).length;
      const seats = seatsOf(standings, event.values.capacity);
      return {
        name: event.values.name,
        day: event.values.date === null ? "–" : shortDate(event.values.date, language),
        link: eventAddress(request, event),
        come: count("přijde"),
        deputies: count("posílá zástupce"),
        decline: count("nepřijde"),
        waiting: seats.waiting.length,
        silent: Math.max(people.length - answered, 0),
        capacity: event.values.capacity,
        notice: seatNotice(seats, context.workbook, language),
      };
    });
}

function eventPage(request: StaffRequest, context: AnswerContext, event: Event): ServedPage {
  const { language } = request;
  const standings = standingsAt(context.workbook, event.texts.id);
  const people = peopleOf(context, event).map((contact): PersonAnswer => {
    const standing = standings.get(fold(contact.texts.id));
    return {
      name: nameOf(contact),
      organisation: contact.texts.organisation,
      answer:
        standing === undefined ? "–" : answerLines(standing.current, language, ABOUT_TEXTS).join("\n") || "–",
      from: standing === undefined ? "" : fromWords(standing, language),
      link: answerAddress(request.base, event, contact),
    };
  });
  const seats = seatsOf(standings, event.values.capacity);
  return staffEvent(
    {
      name: event.values.name,
      facts: eventFacts(event, language),
      notice: seatNotice(seats, context.workbook, language),
      people,
      back: request.base,
    },
    voiceOf(request, context),
  );
}

function history({ standing }: Invitee, language: Language): string {
  return historyHtml(historyLines(standing, language), say(TEXTS.history, language));
}
