import { untilDay } from "../../czech/date-words.ts";
import type { Fact } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { linkAddress } from "../../documents/links.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { type Language, say, type Values } from "../../texts/say.ts";
import {
  GIVEN_VOTE_TEXTS,
  VOTE_PAGE_TEXTS as TEXTS,
  VOTE_NOTICE_TEXTS,
  type VoteNotice,
} from "../../texts/votes.ts";
import type { Approval } from "../../workbook/workbook.ts";
import { hiddenField, radioField, textField, trapField } from "../answers/form-fields.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";
import { submitButton } from "../answers/submit-button.ts";

/** What every page of a vote shows: the proposal, the member, and nobody else's vote. */
export interface VotePage {
  readonly approval: Approval;
  readonly person: string;
  /** The member's vote; "" while there is none. */
  readonly vote: keyof typeof GIVEN_VOTE_TEXTS | "";
  readonly note: string;
}

interface VoteForm extends VotePage {
  readonly typed: { readonly choice: string; readonly note: string };
  /** What must be put right; `field` is the id of a field, "" for the form as a whole. */
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  readonly limit: number;
  readonly stamp: string;
  readonly action: string;
}

const WRITER = htmlWriterFor([]);

/** The proposal and the three buttons; wrong input comes back with what is wrong and nothing lost. */
export function voteFormPage(form: VoteForm, voice: Voice): ServedPage {
  const { language } = voice;
  const title = form.approval.values.document;
  const main = [
    errorSummary(form, voice),
    htmlFacts([...proposalFacts(form, language), ...voteFacts(form, TEXTS.voted, language)], WRITER),
    formHtml(form, voice),
    paragraph(say(TEXTS.own, language), "quiet"),
  ];
  const failed = form.errors.length > 0;
  const windowTitle = failed ? say(TEXTS.errorTitle, language, { title }) : title;
  const framed = { title, subtitle: say(TEXTS.subtitle, language), main: main.join("\n"), windowTitle };
  return { status: failed ? 422 : 200, ...framedPage(framed, spoken(voice)) };
}

/** The page after the vote: what was recorded, until when it can be changed. */
export function voteThanksPage(page: VotePage & { readonly link: string }, voice: Voice): ServedPage {
  const { language } = voice;
  const { document, voteBy } = page.approval.values;
  const day = voteBy === null ? "" : untilDay(voteBy, language);
  const main = [
    htmlFacts([...voteFacts(page, TEXTS.form, language), ...proposalFacts(page, language)], WRITER),
    paragraph(say(TEXTS.changeUntil, language, { day })),
    `<p><a href="${escapeMarkup(page.link)}">${words(say(TEXTS.change, language))}</a></p>`,
  ];
  const title = say(TEXTS.thanks, language);
  const framed = framedPage({ title, subtitle: document, main: main.join("\n") }, spoken(voice));
  return { status: 200, ...framed };
}

interface Noticed {
  readonly notice: VoteNotice;
  readonly values: Values;
  /** The member's own vote, shown when the vote is over. */
  readonly vote: VotePage["vote"];
}

/** A page that says why nothing can be voted on, with the member's own vote where there is one. */
export function voteNoticePage({ notice, values, vote }: Noticed, voice: Voice): ServedPage {
  const { title, text } = VOTE_NOTICE_TEXTS[notice];
  const { language } = voice;
  const main =
    paragraph(say(text, language, values), "lead") +
    htmlFacts(voteFacts({ vote, note: "" }, TEXTS.form, language), WRITER);
  return { status: 200, ...framedPage({ title: say(title, language), main }, spoken(voice)) };
}

/** What is voted on, as the row says it, else that the document is approved. */
export function proposalText({ values: { proposal, body, document } }: Approval, language: Language): string {
  return proposal || say(TEXTS.usualProposal, language, { body, document });
}

function spoken(voice: Voice): Voice {
  return { ...voice, speaksOf: "votes" };
}

function proposalFacts({ approval, person }: VotePage, language: Language): readonly Fact[] {
  const { document, version, body, link, voteBy } = approval.values;
  const fact = (label: keyof typeof TEXTS, text: string): Fact => ({
    name: say(TEXTS[label], language),
    lines: text.split("\n").map((line) => [line]),
  });
  const href = linkAddress(link);
  const text = say(TEXTS.open, language);
  const linked: Fact = {
    name: say(TEXTS.text, language),
    lines: [href === null ? [link] : [{ kind: "link", text, href }]],
  };
  return [
    fact("person", person),
    fact("body", body),
    fact("document", version === "" ? document : say(TEXTS.version, language, { document, version })),
    fact("proposal", proposalText(approval, language)),
    ...(link === "" ? [] : [linked]),
    ...(voteBy === null ? [] : [fact("voteBy", untilDay(voteBy, language))]),
  ];
}

function voteFacts(
  { vote, note }: Pick<VotePage, "vote" | "note">,
  label: (typeof TEXTS)["voted" | "form"],
  language: Language,
): readonly Fact[] {
  if (vote === "") return [];
  const lines = [say(GIVEN_VOTE_TEXTS[vote], language), ...note.split("\n").filter((line) => line !== "")];
  return [{ name: say(label, language), lines: lines.map((line) => [line]) }];
}

function errorSummary({ errors }: VoteForm, { language, framed }: Voice): string {
  if (errors.length === 0) return "";
  const stay = framed === true ? ' target="_self"' : "";
  const items = errors.map(({ field, text }) =>
    field === "" ? `<li>${words(text)}</li>` : `<li><a href="#${field}"${stay}>${words(text)}</a></li>`,
  );
  return `<div class="errors" role="alert"><p>${words(say(TEXTS.errors, language))}</p><ul>${items.join("")}</ul></div>`;
}

function formHtml({ typed, errors, limit, stamp, action, vote }: VoteForm, voice: Voice): string {
  const { language } = voice;
  const error = (field: string) => errors.find((one) => one.field === field)?.text ?? "";
  const parts = [
    hiddenField("razitko", stamp),
    radioField({
      name: "hlas",
      legend: say(TEXTS.question, language),
      options: (["pro", "proti", "zdrzel"] as const).map((value) => ({
        value,
        label: say(TEXTS[value], language),
      })),
      chosen: typed.choice,
      error: error("hlas-pro"),
    }),
    textField({
      name: "poznamka",
      label: say(TEXTS.note, language),
      hint: say(TEXTS.noteHint, language, { limit }),
      value: typed.note,
      error: error("poznamka"),
      lines: 4,
      limit,
    }),
    trapField(say(TEXTS.trap, language)),
    submitButton(say(vote === "" ? TEXTS.send : TEXTS.sendChange, language), voice),
  ];
  const name = escapeMarkup(say(TEXTS.form, language));
  return `<form method="post" action="${escapeMarkup(action)}" aria-label="${name}" accept-charset="utf-8" novalidate>${parts.join("\n")}</form>`;
}
