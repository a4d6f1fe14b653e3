import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { ANSWER_TEXTS as TEXTS } from "../../texts/answers.ts";
import { say } from "../../texts/say.ts";
import type { Event } from "../../workbook/workbook.ts";
import { eventFacts } from "./event-facts.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "./frame.ts";

/** What is said after an answer was written down. */
export interface Thanks {
  readonly event: Event;
  /** The answer in words. */
  readonly answered: readonly string[];
  /** The place on the waiting list, from 1; 0 for somebody who does not wait. */
  readonly place: number;
  /** The person comes, so the calendar is of use. */
  readonly coming: boolean;
  /** "" when the answer can no longer be changed. */
  readonly until: string;
  /** Where the answer can be changed. */
  readonly link: string;
}

const WRITER = htmlWriterFor([]);

/** The page after the answer: what was recorded, the waiting list, the calendar, how to change it. */
export function thanksPage(thanks: Thanks, voice: Voice): ServedPage {
  const { language } = voice;
  const { event, answered, place, until } = thanks;
  const [own, ...facts] = [
    { name: say(TEXTS.yourAnswer, language), lines: answered.map((line) => [line]) },
    ...eventFacts(event, language),
  ];
  const main = [
    place > 0 ? paragraph(say(TEXTS.waiting, language, { place }), "told") : "",
    htmlFacts(own === undefined ? facts : [own, ...facts], WRITER),
    thanks.coming ? paragraph(say(TEXTS.calendar, language)) : "",
    until === "" ? "" : paragraph(say(TEXTS.changeUntil, language, { day: until })),
    `<p><a href="${escapeMarkup(thanks.link)}">${words(say(TEXTS.change, language))}</a></p>`,
  ];
  const title = say(place > 0 ? TEXTS.thanksWaiting : TEXTS.thanks, language);
  const page = framedPage({ title, subtitle: event.values.name, main: main.join("\n") }, voice);
  return { status: 200, ...page };
}
