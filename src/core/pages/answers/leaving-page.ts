import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { LEAVING_TEXTS as TEXTS } from "../../texts/answers.ts";
import { say } from "../../texts/say.ts";
import { hiddenField } from "./form-fields.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "./frame.ts";
import { submitButton } from "./submit-button.ts";

/** The question before somebody is taken off the list. */
export interface Leaving {
  /** The name, or the organisation. */
  readonly person: string;
  readonly stamp: string;
  readonly action: string;
  /** Why the last attempt was not taken; "" at the first. */
  readonly error: string;
}

const WRITER = htmlWriterFor([]);

/** The first of two steps: opening the link, as mail scanners do, changes nothing. */
export function leavingPage({ person, stamp, action, error }: Leaving, voice: Voice): ServedPage {
  const { language } = voice;
  const button = submitButton(say(TEXTS.confirm, language), voice);
  const main = [
    error === "" ? "" : `<div class="errors" role="alert"><p>${words(error)}</p></div>`,
    paragraph(say(TEXTS.ask, language), "lead"),
    htmlFacts([{ name: say(TEXTS.person, language), lines: [[person]] }], WRITER),
    paragraph(say(TEXTS.effect, language)),
    `<form method="post" action="${escapeMarkup(action)}">${hiddenField("razitko", stamp)}${button}</form>`,
    paragraph(say(TEXTS.keep, language)),
  ];
  const page = framedPage({ title: say(TEXTS.title, language), main: main.join("\n") }, voice);
  return { status: error === "" ? 200 : 422, ...page };
}

/** The second step is done, now or before. */
export function leftPage(voice: Voice): ServedPage {
  const { language } = voice;
  const main = paragraph(say(TEXTS.doneText, language), "lead");
  return { status: 200, ...framedPage({ title: say(TEXTS.done, language), main }, voice) };
}
