import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { COMMENT_PAGE_TEXTS as TEXTS } from "../../texts/comment-pages.ts";
import { say } from "../../texts/say.ts";
import { hiddenField, radioField, type TextField, textField, trapField } from "../answers/form-fields.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";
import { submitButton } from "../answers/submit-button.ts";

/** Everything that the page with the form for a comment shows. */
export interface CommentForm {
  readonly title: string;
  readonly subtitle: string;
  readonly level: string;
  /** The words of the plan as they stand; the first has no name as a rule. */
  readonly wording: readonly { readonly name: string; readonly text: string }[];
  /** Names the place. */
  readonly key: string;
  readonly typed: {
    readonly comment: string;
    readonly reason: string;
    readonly kind: string;
    readonly author: string;
    readonly email: string;
  };
  /** What must be put right; `field` is "" for the form as a whole. */
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  readonly stamp: string;
  readonly action: string;
  /** The list of places. */
  readonly back: string;
  readonly limits: { readonly comment: number; readonly author: number };
}

const WRITER = htmlWriterFor([]);
const LONGEST_EMAIL = 254;

/** The old wording and the form for a new one; wrong input comes back with what is wrong and nothing lost. */
export function commentPage(form: CommentForm, voice: Voice): ServedPage {
  const { language } = voice;
  const { title, subtitle, level, wording, back } = form;
  const facts = wording.map(({ name, text }) => ({
    name: name === "" ? say(TEXTS.now, language) : name,
    lines: text.split("\n").map((line) => [line]),
  }));
  const main = [
    errorSummary(form, voice),
    level === "" ? "" : paragraph(level, "quiet"),
    facts.length === 0 ? "" : htmlFacts(facts, WRITER),
    formHtml(form, voice),
    `<p><a href="${escapeMarkup(back)}">${words(say(TEXTS.back, language))}</a></p>`,
  ].filter((part) => part !== "");
  const failed = form.errors.length > 0;
  const windowTitle = failed ? say(TEXTS.errorTitle, language, { title }) : title;
  const page = framedPage({ title, subtitle, main: main.join("\n"), windowTitle }, voice);
  return { status: failed ? 422 : 200, ...page };
}

/** What is wrong, first on the page and in the order of the fields, each a link to its field. */
function errorSummary({ errors }: CommentForm, { language, framed }: Voice): string {
  if (errors.length === 0) return "";
  const stay = framed === true ? ' target="_self"' : "";
  const items = errors.map(({ field, text }) =>
    field === ""
      ? `<li>${words(text)}</li>`
      : `<li><a href="#${field === "kdo" ? "kdo-obcan" : field}"${stay}>${words(text)}</a></li>`,
  );
  return `<div class="errors" role="alert"><p>${words(say(TEXTS.errors, language))}</p><ul>${items.join("")}</ul></div>`;
}

function formHtml(form: CommentForm, voice: Voice): string {
  const { language, workbook } = voice;
  const error = (field: string) => form.errors.find((one) => one.field === field)?.text ?? "";
  const controller = workbook?.project.record.values.beneficiary || say(TEXTS.us, language);
  const parts = [
    hiddenField("razitko", form.stamp),
    hiddenField("misto", form.key),
    ...textFields(form, language).map((field) => textField({ ...field, error: error(field.name) })),
    radioField({
      name: "kdo",
      legend: say(TEXTS.kind, language),
      options: [
        { value: "obcan", label: say(TEXTS.citizen, language) },
        { value: "organizace", label: say(TEXTS.organisation, language) },
        { value: "obec", label: say(TEXTS.municipality, language) },
        { value: "clen", label: say(TEXTS.member, language) },
      ],
      chosen: form.typed.kind,
      error: error("kdo"),
    }),
    ...personFields(form, language).map((field) => textField({ ...field, error: error(field.name) })),
    trapField(say(TEXTS.trap, language)),
    paragraph(say(TEXTS.duty, language, { controller }), "quiet"),
    submitButton(say(TEXTS.send, language), voice),
  ];
  const name = escapeMarkup(say(TEXTS.form, language));
  return `<form method="post" action="${escapeMarkup(form.action)}" aria-label="${name}" accept-charset="utf-8" novalidate>${parts.join("\n")}</form>`;
}

type Field = Omit<TextField, "error">;

function textFields({ typed, limits }: CommentForm, language: Voice["language"]): readonly Field[] {
  const limit = limits.comment;
  return [
    {
      name: "pripominka",
      label: say(TEXTS.comment, language),
      hint: say(TEXTS.commentHint, language, { limit }),
      value: typed.comment,
      lines: 8,
      limit,
    },
    {
      name: "oduvodneni",
      label: say(TEXTS.reason, language),
      hint: say(TEXTS.reasonHint, language),
      value: typed.reason,
      lines: 4,
      limit,
    },
  ];
}

function personFields({ typed, limits }: CommentForm, language: Voice["language"]): readonly Field[] {
  return [
    {
      name: "jmeno",
      label: say(TEXTS.author, language),
      hint: say(TEXTS.authorHint, language),
      value: typed.author,
      lines: 1,
      limit: limits.author,
      autofill: "name",
    },
    {
      name: "email",
      label: say(TEXTS.email, language),
      hint: say(TEXTS.emailHint, language),
      value: typed.email,
      lines: 1,
      limit: LONGEST_EMAIL,
      autofill: "email",
    },
  ];
}
