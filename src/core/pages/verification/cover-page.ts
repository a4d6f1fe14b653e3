import { shortDate, untilDay } from "../../czech/date-words.ts";
import type { Fact } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import type { PlainDate } from "../../plain-date.ts";
import { say, type Values } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS, VERIFICATION_NOTICE_TEXTS } from "../../texts/verification.ts";
import { hiddenField, trapField } from "../answers/form-fields.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";
import { stepButton, windowButton } from "./step-button.ts";

/** What the first page says; the entries themselves come only after somebody has pressed the button. */
export interface VerificationCover {
  readonly provider: string;
  readonly round: string;
  readonly due: PlainDate | null;
  readonly services: readonly string[];
  readonly confirmedOn: PlainDate | null;
  readonly confirmedBy: string;
  readonly hasDraft: boolean;
  readonly stamp: string;
  readonly action: string;
  readonly step: string;
}

const WRITER = htmlWriterFor([]);

/** The page of a link. Programs of mail servers open links too, so looking at it changes nothing. */
export function verificationCoverPage(cover: VerificationCover, voice: Voice): ServedPage {
  const { language } = voice;
  const told = (text: keyof typeof TEXTS, values: Values = {}) =>
    paragraph(say(TEXTS[text], language, values), "told");
  const { confirmedOn, confirmedBy } = cover;
  const main = [
    confirmedOn === null
      ? ""
      : told("confirmed", { day: shortDate(confirmedOn, language), name: confirmedBy }),
    cover.hasDraft ? told("hasDraft") : "",
    htmlFacts(coverFacts(cover, voice), WRITER),
    paragraph(say(cover.services.length === 0 ? TEXTS.none : TEXTS.intro, language)),
    cover.services.length === 0 ? "" : formHtml(cover, voice),
  ];
  const title = say(TEXTS.title, language);
  return {
    status: 200,
    ...framedPage({ title, subtitle: cover.provider, main: main.join("\n") }, spoken(voice)),
  };
}

/** A page that says why there is nothing to verify by this link. */
export function verificationNotice(notice: keyof typeof VERIFICATION_NOTICE_TEXTS, voice: Voice): ServedPage {
  const { title, text } = VERIFICATION_NOTICE_TEXTS[notice];
  const main = paragraph(say(text, voice.language), "lead");
  return { status: 410, ...framedPage({ title: say(title, voice.language), main }, spoken(voice)) };
}

export function spoken(voice: Voice): Voice {
  return { ...voice, speaksOf: "verification" };
}

function coverFacts({ provider, due, services }: VerificationCover, { language }: Voice): readonly Fact[] {
  const fact = (label: keyof typeof TEXTS, lines: readonly string[]): Fact => ({
    name: say(TEXTS[label], language),
    lines: lines.map((line) => [line]),
  });
  return [
    fact("provider", [provider]),
    ...(services.length === 0 ? [] : [fact("services", services)]),
    ...(due === null ? [] : [fact("due", [untilDay(due, language)])]),
  ];
}

function formHtml({ stamp, action, step }: VerificationCover, voice: Voice): string {
  const { language } = voice;
  const parts = [
    hiddenField("razitko", stamp),
    trapField(say(TEXTS.trap, language)),
    stepButton({ step, label: say(TEXTS.open, language) }),
    windowButton(step, voice),
  ];
  const name = escapeMarkup(say(TEXTS.title, language));
  return `<form method="post" action="${escapeMarkup(action)}" aria-label="${name}" accept-charset="utf-8">${parts.join("\n")}</form>`;
}
