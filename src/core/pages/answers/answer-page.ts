import type { Fact } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { FORM_TEXTS, ANSWER_TEXTS as TEXTS } from "../../texts/answers.ts";
import { say } from "../../texts/say.ts";
import type { Event } from "../../workbook/workbook.ts";
import { eventFacts } from "./event-facts.ts";
import { hiddenField, radioField, textField, trapField } from "./form-fields.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "./frame.ts";
import { submitButton } from "./submit-button.ts";

/** Something that must be put right, at the field it is about; `field` is "" for the form as a whole. */
export interface FieldError {
  readonly field: "" | "odpoved" | "zastupce" | "poznamka";
  readonly text: string;
}

/** Everything that the page with the form shows. */
export interface AnswerForm {
  readonly event: Event;
  readonly subtitle: string;
  readonly person: string;
  readonly changed: boolean;
  /** The state of the seats in words; "" where nobody counts them. */
  readonly seats: string;
  /** The answer so far in words; empty while there is none. */
  readonly answered: readonly string[];
  readonly typed: { readonly choice: string; readonly deputy: string; readonly note: string };
  readonly choices: readonly ("ano" | "ne" | "zastupce" | "nahradnik")[];
  /** Who fills the form in: the invited person, or the team about that person. */
  readonly filledIn: keyof typeof FORM_TEXTS;
  readonly errors: readonly FieldError[];
  readonly stamp: string;
  readonly action: string;
  readonly limits: { readonly deputy: number; readonly note: number };
  /** Stands below the form, safe in HTML. */
  readonly more: string;
}

const WRITER = htmlWriterFor([]);

/** The event and the form for the answer; wrong input comes back with what is wrong and nothing lost. */
export function answerPage(form: AnswerForm, voice: Voice): ServedPage {
  const { language } = voice;
  const title = form.event.values.name;
  const texts = FORM_TEXTS[form.filledIn];
  const facts: readonly Fact[] = [
    { name: say(texts.person, language), lines: [[form.person]] },
    ...eventFacts(form.event, language),
    ...(form.seats === "" ? [] : [{ name: say(TEXTS.seats, language), lines: [[form.seats]] }]),
    ...(form.answered.length === 0
      ? []
      : [{ name: say(texts.answered, language), lines: form.answered.map((line) => [line]) }]),
  ];
  const main = [
    errorSummary(form, voice),
    form.changed ? paragraph(say(TEXTS.changed, language), "told") : "",
    htmlFacts(facts, WRITER),
    formHtml(form, voice),
    form.more,
  ].join("\n");
  const failed = form.errors.length > 0;
  const windowTitle = failed ? say(TEXTS.errorTitle, language, { title }) : title;
  const page = framedPage({ title, subtitle: form.subtitle, main, windowTitle }, voice);
  return { status: failed ? 422 : 200, ...page };
}

/** What is wrong, first on the page and in the order of the fields, each a link to its field. */
function errorSummary({ errors }: AnswerForm, { language, framed }: Voice): string {
  if (errors.length === 0) return "";
  const stay = framed === true ? ' target="_self"' : "";
  const items = errors.map(({ field, text }) =>
    field === ""
      ? `<li>${words(text)}</li>`
      : `<li><a href="#${fieldId(field)}"${stay}>${words(text)}</a></li>`,
  );
  return `<div class="errors" role="alert"><p>${words(say(TEXTS.errors, language))}</p><ul>${items.join("")}</ul></div>`;
}

function fieldId(field: string): string {
  return field === "odpoved" ? "odpoved-ano" : field;
}

function formHtml(form: AnswerForm, voice: Voice): string {
  const { language } = voice;
  const { typed, errors, limits } = form;
  const texts = FORM_TEXTS[form.filledIn];
  const error = (field: FieldError["field"]) => errors.find((one) => one.field === field)?.text ?? "";
  const deputy = {
    name: "zastupce",
    label: say(TEXTS.deputy, language),
    hint: say(texts.deputyHint, language),
    value: typed.deputy,
    error: error("zastupce"),
    lines: 1,
    limit: limits.deputy,
  };
  const note = {
    name: "poznamka",
    label: say(TEXTS.note, language),
    hint: say(TEXTS.noteHint, language, { limit: limits.note }),
    value: typed.note,
    error: error("poznamka"),
    lines: 4,
    limit: limits.note,
  };
  const parts = [
    hiddenField("razitko", form.stamp),
    radioField({
      name: "odpoved",
      legend: say(texts.question, language),
      options: form.choices.map((value) => ({ value, label: say(texts[value], language) })),
      chosen: typed.choice,
      error: error("odpoved"),
    }),
    textField(deputy),
    textField(note),
    trapField(say(TEXTS.trap, language)),
    submitButton(say(form.answered.length === 0 ? TEXTS.send : TEXTS.sendChange, language), voice),
  ];
  const name = escapeMarkup(say(TEXTS.form, language));
  return `<form method="post" action="${escapeMarkup(form.action)}" aria-label="${name}" accept-charset="utf-8" novalidate>${parts.join("\n")}</form>`;
}
