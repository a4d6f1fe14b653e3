import type { ServedPage, Voice } from "../pages/answers/frame.ts";
import { noticePage } from "../pages/answers/notice-page.ts";
import { type OpenedLink, receiveAnswer, showAnswer } from "./answer-link.ts";
import { receiveLeaving, showLeaving } from "./leaving-link.ts";
import { linkTo } from "./links.ts";
import { type AnswerContext, type Answered, type LinkRequest, languageOf, only } from "./request.ts";
import { readToken } from "./token.ts";

/** The page of a personal link. It changes nothing, however often and by whatever program it is opened. */
export function show(request: LinkRequest, context: AnswerContext): ServedPage {
  const opened = open(request, context);
  if (!("payload" in opened)) return opened;
  return opened.payload.kind === "odpověď" ? showAnswer(opened) : showLeaving(opened);
}

/** A form that came back: the page to show and what is to be written first. */
export function receive(request: LinkRequest, context: AnswerContext): Answered {
  const opened = open(request, context);
  if (!("payload" in opened)) return only(opened);
  return opened.payload.kind === "odpověď" ? receiveAnswer(opened) : receiveLeaving(opened);
}

/** The link read, or the page that says why it does not work. */
function open(request: LinkRequest, context: AnswerContext): OpenedLink | ServedPage {
  const { workbook, sign, today } = context;
  const language = languageOf(request, workbook);
  const voice: Voice = { workbook, language, otherLanguage: "" };
  if (request.token === "") return noticePage({ notice: "start" }, voice);
  const { payload, fault } = readToken(request.token, sign, today);
  if (payload === null) return noticePage({ notice: fault }, voice);
  const otherLanguage = linkTo(request.base, request.token, language === "cs" ? "en" : "cs");
  return { payload, request, context, voice: { ...voice, otherLanguage } };
}
