import { words } from "../../documents/html/inlines.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { say } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS } from "../../texts/verification.ts";
import { hiddenField, textField, trapField } from "../answers/form-fields.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";
import { spoken } from "./cover-page.ts";
import { type ShownSection, sectionHtml } from "./section-html.ts";
import { stepButton, windowButton } from "./step-button.ts";

/** Everything on the page with the entries. */
export interface VerificationForm {
  readonly provider: string;
  readonly round: string;
  readonly sections: readonly ShownSection[];
  /** Who confirms. */
  readonly by: string;
  /** What must be put right; `field` is the id of a field, "" for the form as a whole. */
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  /** What has just been done, and what a person has to know. */
  readonly told: readonly string[];
  readonly stamp: string;
  readonly action: string;
  /** The words of the buttons in the field `krok`. */
  readonly steps: { readonly save: string; readonly send: string; readonly all: string };
}

const END = "potvrzeni";
const LONGEST_NAME = 120;

/** The entries as they will be printed, each with its fields; the last part confirms. */
export function verificationFormPage(form: VerificationForm, voice: Voice): ServedPage {
  const { language } = voice;
  const { provider, round, errors, told } = form;
  const title = say(TEXTS.title, language);
  const stay = voice.framed === true ? ' target="_self"' : "";
  const main = [
    errorSummary(form, voice),
    ...told.map((text) => paragraph(text, "told")),
    paragraph(say(TEXTS.how, language)),
    `<p><a href="#${END}"${stay}>${words(say(TEXTS.toEnd, language))}</a></p>`,
    formHtml(form, voice),
  ];
  const failed = errors.length > 0;
  const windowTitle = failed ? say(TEXTS.errorTitle, language, { title }) : title;
  const subtitle = say(TEXTS.subtitle, language, { provider, round });
  const framed = { title, subtitle, main: main.join("\n"), windowTitle };
  return { status: failed ? 422 : 200, ...framedPage(framed, spoken(voice)) };
}

function errorSummary({ errors }: VerificationForm, { language, framed }: Voice): string {
  if (errors.length === 0) return "";
  const stay = framed === true ? ' target="_self"' : "";
  const items = errors.map(({ field, text }) =>
    field === "" ? `<li>${words(text)}</li>` : `<li><a href="#${field}"${stay}>${words(text)}</a></li>`,
  );
  return `<div class="errors" role="alert"><p>${words(say(TEXTS.errors, language))}</p><ul>${items.join("")}</ul></div>`;
}

function formHtml(form: VerificationForm, voice: Voice): string {
  const { language } = voice;
  const parts = [
    hiddenField("razitko", form.stamp),
    ...form.sections.map((section) => sectionHtml(section, language)),
    endHtml(form, voice),
  ];
  const name = escapeMarkup(say(TEXTS.title, language));
  return `<form class="parts" method="post" action="${escapeMarkup(form.action)}" aria-label="${name}" accept-charset="utf-8" novalidate>${parts.join("\n")}</form>`;
}

/** Saving stands first: pressing Enter in a field keeps what is half done and confirms nothing. */
function endHtml({ by, errors, steps }: VerificationForm, voice: Voice): string {
  const { language } = voice;
  const parts = [
    `<h2 id="${END}">${words(say(TEXTS.sendTitle, language))}</h2>`,
    textField({
      name: "kdo",
      label: say(TEXTS.who, language),
      hint: say(TEXTS.whoHint, language),
      value: by,
      error: errors.find(({ field }) => field === "kdo")?.text ?? "",
      lines: 1,
      limit: LONGEST_NAME,
      autofill: "name",
    }),
    trapField(say(TEXTS.trap, language)),
    `<div class="steps">${[
      stepButton({ step: steps.save, label: say(TEXTS.saveDraft, language), quiet: true }),
      stepButton({ step: steps.send, label: say(TEXTS.send, language), quiet: true }),
      stepButton({ step: steps.all, label: say(TEXTS.sendAll, language) }),
    ].join("\n")}</div>`,
    windowButton(steps.send, voice),
  ];
  return `<section class="part" aria-labelledby="${END}">${parts.join("\n")}</section>`;
}
