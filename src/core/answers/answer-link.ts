import { untilDay } from "../czech/date-words.ts";
import { htmlFacts } from "../documents/html/blocks.ts";
import { htmlWriterFor } from "../documents/html/writer.ts";
import type { ServedPage, Voice } from "../pages/answers/frame.ts";
import { noticePage } from "../pages/answers/notice-page.ts";
import { thanksPage } from "../pages/answers/thanks-page.ts";
import { factsOf, isSameForReceivers } from "../sending/event-facts.ts";
import { eventHistory } from "../sending/event-history.ts";
import { ANSWER_TEXTS as TEXTS } from "../texts/answers.ts";
import { say } from "../texts/say.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import type { Answer } from "./answer.ts";
import { formPage, type Invitee, inviteeOf, shownAnswer, typedBefore } from "./invitee.ts";
import { linkTo } from "./links.ts";
import { CHOICES, type Choice, typedIn } from "./read-form.ts";
import { type AnswerContext, type Answered, type LinkRequest, only } from "./request.ts";
import { closedBy, contactById, eventById } from "./subject.ts";
import { placeAfter, takeAnswer } from "./take-answer.ts";
import type { LinkPayload } from "./token.ts";
import { answerLines } from "./words.ts";

/** A link for answering, read and found to be genuine. */
export interface OpenedLink {
  readonly payload: LinkPayload;
  readonly request: LinkRequest;
  readonly context: AnswerContext;
  readonly voice: Voice;
}

const WRITER = htmlWriterFor([]);
const BY_LINK: readonly Choice[] = ["ano", "ne", "zastupce"];

/** The page of a link for answering. Looking at it changes nothing. */
export function showAnswer(opened: OpenedLink): ServedPage {
  const invitee = inviteeBy(opened);
  if (invitee === null) return noticePage({ notice: "gone" }, opened.voice);
  const closed = closedPage(opened, invitee, shownAnswer(invitee));
  return closed ?? formPage(invitee, { typed: typedBefore(invitee), faults: [] }, opened);
}

/** Takes the form of a link for answering. */
export function receiveAnswer(opened: OpenedLink): Answered {
  const { context, voice, request } = opened;
  const invitee = inviteeBy(opened);
  if (invitee === null) return only(noticePage({ notice: "gone" }, voice));
  const closed = closedPage(opened, invitee, typedAnswer(request));
  if (closed !== null) return only(closed);
  const done = (answer: Answer) => thanks(opened, invitee, answer);
  return takeAnswer({ invitee, fields: request.fields, context, voice, done });
}

function inviteeBy({ payload, request, context, voice }: OpenedLink): Invitee | null {
  const event = eventById(context.workbook, payload.event);
  const contact = contactById(context.workbook, payload.contact);
  if (event === null || contact === null) return null;
  return inviteeOf(context.workbook, {
    event,
    contact,
    choices: BY_LINK,
    subject: `${payload.event}:${payload.contact}`,
    action: linkTo(request.base, request.token, voice.language),
    subtitle: say(TEXTS.subtitle, voice.language),
    changed: hasChanged(context.workbook, event, payload),
    staff: false,
  });
}

/** Other facts than those that the link's own letter announced; by the versions where nobody knows those. */
function hasChanged(workbook: Workbook, event: Event, { version }: LinkPayload): boolean {
  const told = eventHistory(workbook, event.texts.id).announced.get(version);
  if (told === undefined) return (event.values.version ?? 1) > version;
  return !isSameForReceivers(told, factsOf(event));
}

/** What was typed, also where it is not whole: a page that takes no answer gives it back. */
function typedAnswer({ fields }: LinkRequest): Answer {
  const { choice, deputy, note } = typedIn(fields);
  const chosen = BY_LINK.find((name) => name === choice);
  return { answer: chosen === undefined ? "" : CHOICES[chosen], deputy, note };
}

function closedPage({ context, voice }: OpenedLink, { event }: Invitee, answer: Answer): ServedPage | null {
  const notice = closedBy(event, context.today);
  if (notice === null) return null;
  const { name, replyBy } = event.values;
  const day = replyBy === null ? "" : untilDay(replyBy, voice.language);
  const lines = answerLines({ ...answer, answer: answer.answer || "neodpověděl" }, voice.language);
  const told = { name: say(TEXTS.form, voice.language), lines: lines.map((line) => [line]) };
  const more = lines.length === 0 ? "" : htmlFacts([told], WRITER);
  return noticePage({ notice, values: { name, day }, more }, voice);
}

function thanks({ request, voice }: OpenedLink, invitee: Invitee, answer: Answer): ServedPage {
  const { event } = invitee;
  const { replyBy, date } = event.values;
  const last = replyBy ?? date;
  return thanksPage(
    {
      event,
      answered: answerLines(answer, voice.language),
      place: placeAfter(answer, invitee),
      coming: answer.answer === "přijde",
      until: last === null ? "" : untilDay(last, voice.language),
      link: linkTo(request.base, request.token, voice.language),
    },
    voice,
  );
}
