import type { LetterView } from "../../../core/screens/invitations/letters.ts";
import type { TemplateDraft } from "../../../core/screens/template-draft.ts";
import { INVITATIONS_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-invitations.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { type Child, element, replace } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { issueItem } from "../../parts/issue-list.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import { fieldButtons } from "./field-buttons.ts";

interface LetterOptions {
  readonly messages: Messages;
  readonly event: () => string;
  /** When something was typed. */
  readonly changed: () => void;
  readonly saved: () => Promise<void>;
}

/** The part of the screen where a letter is read and changed. */
export interface LetterPart {
  readonly node: HTMLElement;
  readonly show: (letters: readonly LetterView[]) => void;
  /** The letter as it stands on the screen; null while nobody has changed it. */
  readonly draft: () => TemplateDraft | null;
  readonly isChanged: () => boolean;
}

interface Writing extends LetterOptions {
  readonly subject: HTMLInputElement;
  readonly body: HTMLTextAreaElement;
  readonly lint: HTMLElement;
  readonly state: HTMLElement;
  letters: readonly LetterView[];
  key: string;
  /** The last question to the linter; an older answer is not shown any more. */
  asked: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A person who stops typing so long wants to know. */
const PAUSE_MS = 900;

export function letterPart(options: LetterOptions): LetterPart {
  const node = element("section", { "aria-labelledby": "letter" });
  const writing: Writing = {
    ...options,
    subject: element("input", { id: "subject", type: "text", autocomplete: "off" }),
    body: element("textarea", { id: "body", rows: 10 }),
    lint: element("div", { role: "status" }),
    state: element("p", { class: "quiet" }),
    letters: [],
    key: "",
    asked: 0,
    timer: undefined,
  };
  for (const control of [writing.subject, writing.body])
    control.addEventListener("input", () => typed(writing));
  return {
    node,
    show: (letters) => {
      const unsaved = isChanged(writing) ? draftOf(writing) : null;
      writing.letters = letters;
      const kept = letters.find(({ key }) => key === writing.key) ?? letters[0];
      open(writing, kept?.key ?? "");
      if (unsaved !== null && unsaved.key === writing.key) putBack(writing, unsaved);
      replace(node, partsOf(writing));
    },
    draft: () => (isChanged(writing) ? draftOf(writing) : null),
    isChanged: () => isChanged(writing),
  };
}

function partsOf(writing: Writing): readonly Child[] {
  const { letters, subject, body, lint, state, messages } = writing;
  const fields = element("details");
  const drawFields = (): void =>
    replace(fields, fieldButtons(current(writing)?.fields ?? [], { subject, body, messages }));
  const chooser = select(
    letters.map(({ key }) => ({ value: key, label: key })),
    writing.key,
    (key) => {
      open(writing, key);
      drawFields();
      writing.changed();
    },
  );
  chooser.id = "letter-key";
  drawFields();
  return [
    element("h2", { id: "letter" }, t(TEXTS.letter)),
    field(chooser, { label: t(TEXTS.whichLetter) }),
    field(subject, { label: t(TEXTS.subject) }),
    field(body, { label: t(TEXTS.body), note: t(TEXTS.bodyNote) }),
    lint,
    state,
    fields,
    element("div", { class: "row" }, [
      button(t(TEXTS.save), { messages, press: () => save(writing) }),
      button(t(TEXTS.undo), { messages, press: () => undo(writing) }),
    ]),
  ];
}

/** Shows a letter; what was typed into another one before and not saved is put back. */
function open(writing: Writing, key: string): void {
  clearTimeout(writing.timer);
  writing.key = key;
  const letter = current(writing);
  writing.subject.value = letter?.subject ?? "";
  writing.body.value = letter?.body ?? "";
  showFindings(writing, letter ?? null);
}

/** The screen is read anew after many a deed; words that nobody has saved yet must not go with it. */
function putBack(writing: Writing, { subject, body }: TemplateDraft): void {
  writing.subject.value = subject;
  writing.body.value = body;
  typed(writing);
}

function undo(writing: Writing): void {
  open(writing, writing.key);
  writing.changed();
  writing.subject.focus();
}

function typed(writing: Writing): void {
  clearTimeout(writing.timer);
  writing.asked += 1;
  replace(writing.state, isChanged(writing) ? t(TEXTS.unsaved) : []);
  writing.changed();
  writing.timer = setTimeout(() => void ask(writing).catch(writing.messages.fail), PAUSE_MS);
}

async function ask(writing: Writing): Promise<void> {
  const { asked } = writing;
  replace(writing.state, t(TEXTS.linting));
  const read = await call("invitations.lint", { event: writing.event(), draft: draftOf(writing) });
  if (asked === writing.asked) showFindings(writing, read);
}

async function save(writing: Writing): Promise<void> {
  clearTimeout(writing.timer);
  const { key, subject, body } = current(writing) ?? draftOf(writing);
  const draft = draftOf(writing);
  const was = { key, subject, body };
  const read = await call("invitations.save", { event: writing.event(), draft, was });
  writing.letters = writing.letters.map((letter) => (letter.key === key ? read : letter));
  open(writing, key);
  await writing.saved();
  writing.messages.tell(t(TEXTS.saved));
}

function showFindings(writing: Writing, letter: Pick<LetterView, "issues"> | null): void {
  const { lint, state, messages } = writing;
  const issues = letter?.issues ?? [];
  replace(
    lint,
    issues.length === 0
      ? element("p", { class: "quiet" }, t(TEXTS.clean))
      : element(
          "ol",
          {},
          issues.map((issue) => issueItem(issue, messages)),
        ),
  );
  replace(state, isChanged(writing) ? t(TEXTS.unsaved) : []);
}

function current({ letters, key }: Writing): LetterView | undefined {
  return letters.find((letter) => letter.key === key);
}

function draftOf({ key, subject, body }: Writing): TemplateDraft {
  return { key, subject: subject.value, body: body.value };
}

function isChanged(writing: Writing): boolean {
  const letter = current(writing);
  const { subject, body } = draftOf(writing);
  return letter !== undefined && (letter.subject !== subject || letter.body !== body);
}
