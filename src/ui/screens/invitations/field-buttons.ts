import type { LetterView } from "../../../core/screens/invitations/letters.ts";
import { INVITATIONS_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-invitations.ts";
import { button } from "../../parts/button.ts";
import { type Child, element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

type Field = LetterView["fields"][number];

interface Target {
  readonly subject: HTMLInputElement;
  readonly body: HTMLTextAreaElement;
  readonly messages: Messages;
}

const GROUPS = [
  { of: "receiver", text: TEXTS.receiver },
  { of: "event", text: TEXTS.eventFields },
  { of: "project", text: TEXTS.project },
  { of: "meeting", text: TEXTS.meeting },
  { of: "vote", text: TEXTS.voteFields },
  { of: "contact-column", text: TEXTS["contact-column"] },
  { of: "event-column", text: TEXTS["event-column"] },
] as const;

/** Buttons that put a field where the caret is, in the subject or the text; group by group. */
export function fieldButtons(fields: readonly Field[], target: Target): readonly Child[] {
  let last: HTMLInputElement | HTMLTextAreaElement = target.body;
  for (const control of [target.subject, target.body]) {
    control.addEventListener("focus", () => {
      last = control;
    });
  }
  const groups = GROUPS.flatMap(({ of, text }): readonly HTMLElement[] => {
    const own = fields.filter((one) => one.of === of);
    if (own.length === 0) return [];
    const buttons = own.map((one) => fieldButton(one, { messages: target.messages, control: () => last }));
    const row = element("div", { class: "row fields" }, buttons);
    if (!of.endsWith("-column")) return [element("h3", {}, t(text)), row];
    return [element("details", {}, [element("summary", {}, t(text)), row])];
  });
  return [
    element("summary", {}, t(TEXTS.fields)),
    element("p", { class: "note" }, t(TEXTS.fieldsNote)),
    ...groups,
  ];
}

interface Inserting {
  readonly messages: Messages;
  readonly control: () => HTMLInputElement | HTMLTextAreaElement;
}

function fieldButton({ name, about, list }: Field, { messages, control }: Inserting): HTMLElement {
  const press = (): void => {
    const target = control();
    const isText = target instanceof HTMLTextAreaElement;
    insert(target, list && isText ? `{{#each ${name}}}- {{.}}\n{{/each}}` : `{{${name}}}`);
  };
  const made = button(name, { messages, press });
  made.title = about;
  return made;
}

/** Typed by the program, noticed as if typed by hand. */
function insert(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const start = target.selectionStart ?? target.value.length;
  target.setRangeText(text, start, target.selectionEnd ?? start, "end");
  target.focus();
  target.dispatchEvent(new Event("input"));
}
