import { NOTICE_TEXTS } from "../../texts/answers.ts";
import { say, type Values } from "../../texts/say.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "./frame.ts";

/** What a page can say when there is nothing to fill in. */
export type Notice = keyof typeof NOTICE_TEXTS;

const STATUS: Readonly<Record<Notice, number>> = {
  start: 200,
  broken: 404,
  forged: 404,
  expired: 410,
  gone: 404,
  cancelled: 200,
  over: 200,
  closed: 200,
  unable: 503,
  busy: 503,
  "too-many": 429,
  "too-large": 413,
  "not-found": 404,
  foreign: 403,
};

interface Noticed {
  readonly notice: Notice;
  readonly values?: Values;
  /** More of the page's content, safe in HTML. */
  readonly more?: string;
}

/** A page that says one thing and what to do. */
export function noticePage({ notice, values = {}, more = "" }: Noticed, voice: Voice): ServedPage {
  const { title, text } = NOTICE_TEXTS[notice];
  const main = paragraph(say(text, voice.language, values), "lead") + more;
  return { status: STATUS[notice], ...framedPage({ title: say(title, voice.language), main }, voice) };
}
