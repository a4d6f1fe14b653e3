import type { ServedPage, Voice } from "../pages/answers/frame.ts";
import { noticePage } from "../pages/answers/notice-page.ts";
import { type OpenedLink, receiveAnswer, showAnswer } from "./answer-link.ts";
import { receiveComment, showComments } from "./comments/comment-link.ts";
import { receiveLeaving, showLeaving } from "./leaving-link.ts";
import { linkTo } from "./links.ts";
import { type AnswerContext, type Answered, type LinkRequest, languageOf, only } from "./request.ts";
import { type LinkKind, readToken } from "./token.ts";
import { receiveVerification, showVerification } from "./verification/verification-link.ts";
import { receiveVote, showVote } from "./votes/vote-link.ts";

interface LinkPages {
  readonly show: (opened: OpenedLink) => ServedPage;
  readonly receive: (opened: OpenedLink) => Answered;
}

const PAGES: Readonly<Record<LinkKind, LinkPages>> = {
  odpověď: { show: showAnswer, receive: receiveAnswer },
  odhlášení: { show: showLeaving, receive: receiveLeaving },
  připomínky: { show: showComments, receive: receiveComment },
  hlas: { show: showVote, receive: receiveVote },
  ověření: { show: showVerification, receive: receiveVerification },
};

/** The page of a link. It changes nothing, however often and by whatever program it is opened. */
export function show(request: LinkRequest, context: AnswerContext): ServedPage {
  const opened = open(request, context);
  if (!("payload" in opened)) return opened;
  return PAGES[opened.payload.kind].show(opened);
}

/** A form that came back: the page to show and what is to be written first. */
export function receive(request: LinkRequest, context: AnswerContext): Answered {
  const opened = open(request, context);
  if (!("payload" in opened)) return only(opened);
  return PAGES[opened.payload.kind].receive(opened);
}

/** The link read, or the page that says why it does not work. */
function open(request: LinkRequest, context: AnswerContext): OpenedLink | ServedPage {
  const { workbook, sign, today } = context;
  const language = languageOf(request, workbook);
  const voice: Voice = { workbook, language, otherLanguage: "", framed: request.framed === true };
  if (request.token === "") return noticePage({ notice: "start" }, voice);
  const { payload, fault } = readToken(request.token, sign, today);
  if (payload === null) return noticePage({ notice: fault }, voice);
  const otherLanguage = linkTo(request.base, request.token, language === "cs" ? "en" : "cs");
  return { payload, request, context, voice: { ...voice, otherLanguage } };
}
