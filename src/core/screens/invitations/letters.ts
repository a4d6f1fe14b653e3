import { appendRows, cellsOf } from "../../answers/rows.ts";
import { fold, tidy } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import type { Address } from "../../messages/address.ts";
import type { Message } from "../../messages/message.ts";
import { letterFields } from "../../messages/template-fields.ts";
import type { CommandInput } from "../../plans/command-input.ts";
import { planInvitations } from "../../plans/invitations.ts";
import { letterTemplate } from "../../plans/letter-template.ts";
import type { Action } from "../../plans/plan.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress } from "../../sheet/table.ts";
import { say } from "../../texts/say.ts";
import { INVITATION_SCREEN_TEXTS as TEXTS } from "../../texts/screens-invitations.ts";
import { TEMPLATE_ROWS, type TemplateKey } from "../../workbook/template-defaults.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { type IssueView, issueViews } from "../issue-view.ts";
import { deedsOf, partsOfKey } from "../planned-sending.ts";
import { type TemplateDraft, templateNow, templateRow, withDraft } from "../template-draft.ts";

/** The other name of a column that has a short one, or is a field already. */
const LONG_NAME = /^(?:kontakt|akce): /;

/** A field to be put into a letter. */
interface FieldView {
  readonly name: string;
  readonly of: string;
  readonly about: string;
  /** It holds several items, so it is put in as a list. */
  readonly list: boolean;
}

/** A letter that may be changed on the screen. */
export interface LetterView extends TemplateDraft {
  /** False while the built-in letter is used: saving adds a row of the team's own. */
  readonly own: boolean;
  readonly use: string;
  readonly fields: readonly FieldView[];
  readonly issues: readonly IssueView[];
  readonly cell: CellAddress | null;
}

/** A message as its receiver would get it. */
export interface LetterPreview {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly string[];
}

/** The letter under the key as it stands in Šablony, with what is wrong with it. */
export function letterView(key: string, input: CommandInput): LetterView {
  const { workbook, language } = input;
  const own = templateRow(workbook, key);
  const usual = TEMPLATE_ROWS.find((row) => fold(row.key) === fold(key));
  return {
    ...templateNow(workbook, key),
    own: own !== undefined,
    use: own?.texts.use || usual?.use || "",
    fields: letterFields(workbook, key)
      .filter(({ name }) => !LONG_NAME.test(name))
      .map(({ name, of, about, list }) => ({ name, of, about: say(about, language), list })),
    // Any key may be looked up; one that is not built in only has no usual letter.
    issues: issueViews(letterTemplate(input, key as TemplateKey).issues, workbook, language),
    cell: own === undefined ? null : cellAddress(workbook.templates, own, "body"),
  };
}

/** What the linter says of a letter that is being written. */
export function readDraft(
  { event, draft }: { readonly event: string; readonly draft: TemplateDraft },
  context: ScreenContext,
): Done<LetterView> {
  const workbook = withDraft(context.workbook, draft);
  return answered(letterView(draft.key, { ...context, workbook, event: event || null }));
}

interface Saving {
  readonly event: string;
  readonly draft: TemplateDraft;
  /** The letter as it was when the person began to write. */
  readonly was: TemplateDraft;
}

/** Writes the letter into its row, or adds one; refuses when somebody has changed it since. */
export function saveDraft({ event, draft, was }: Saving, context: ScreenContext): Done<LetterView> {
  const { workbook, language } = context;
  const now = templateNow(workbook, draft.key);
  if (!sameWords(now, was)) throw new RefusedError("cannot-write", say(TEXTS.letterChanged, language));
  const texts = { subject: tidy(draft.subject), body: tidy(draft.body) };
  const { value } = readDraft({ event, draft }, context);
  return { value, actions: sameWords(now, draft) && value.own ? [] : writing(draft.key, texts, context) };
}

/** One person's message with the letter as it stands on the screen; refuses a person who gets none. */
export function previewLetter(
  input: { readonly event: string; readonly contact: string; readonly draft: TemplateDraft | null },
  context: ScreenContext,
): Done<LetterPreview> {
  const workbook = withDraft(context.workbook, input.draft);
  const plan = planInvitations({ ...context, workbook, event: input.event });
  const deed = deedsOf(plan).find(({ key }) => fold(partsOfKey(key).contact) === fold(input.contact));
  if (deed === undefined) throw new RefusedError("nothing-to-do", say(TEXTS.noLetter, context.language));
  return answered(previewOf(deed.message, context));
}

function previewOf(message: Message, { language }: ScreenContext): LetterPreview {
  const { from, to, subject, text, html, attachments = [], calendar } = message;
  return {
    from: shown(from),
    to: to.map(shown).join(", "),
    subject,
    text,
    html,
    attachments: [
      ...attachments.map(({ name }) => name),
      ...(calendar === undefined ? [] : [say(TEXTS.calendarPart, language)]),
    ],
  };
}

function shown({ name, email }: Address): string {
  return name === "" ? email : `${name} <${email}>`;
}

function sameWords(one: TemplateDraft, other: TemplateDraft): boolean {
  const words = ({ subject, body }: TemplateDraft) => JSON.stringify([tidy(subject), tidy(body)]);
  return words(one) === words(other);
}

function writing(
  key: string,
  texts: { readonly subject: string; readonly body: string },
  { workbook }: ScreenContext,
): readonly Action[] {
  const { templates } = workbook;
  const own = templateRow(workbook, key);
  const deed = `template:${key}`;
  if (own !== undefined)
    return [{ kind: "write-cells", key: deed, cells: cellsOf(templates, own.row, texts) }];
  const use = TEMPLATE_ROWS.find((row) => fold(row.key) === fold(key))?.use ?? "";
  return appendRows(templates, [{ key, ...texts, use }], deed);
}
