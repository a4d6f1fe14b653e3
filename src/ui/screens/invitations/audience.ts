import type { InvitedPerson, LeftOut, SkippedPerson } from "../../../core/screens/invitations/people.ts";
import type { InvitationsView } from "../../../core/screens/invitations/view.ts";
import { INVITATIONS_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-invitations.ts";
import { button } from "../../parts/button.ts";
import { type Child, element } from "../../parts/element.ts";
import { jump } from "../../parts/jump.ts";
import { t } from "../../parts/language.ts";
import { longList } from "../../parts/long-list.ts";
import { makeDocuments } from "../../parts/make-documents.ts";
import type { Messages } from "../../parts/messages.ts";

interface Looking {
  readonly messages: Messages;
  /** Shows the message of one person. */
  readonly preview: (contact: string) => Promise<void>;
}

const STATES = {
  sent: { class: "badge done", text: TEXTS.stateSent },
  waiting: { class: "badge info", text: TEXTS.stateWaiting },
  refused: { class: "badge error", text: TEXTS.stateRefused },
  uncertain: { class: "badge warning", text: TEXTS.stateUncertain },
} as const;

/** Who gets which message, numbered, and who gets none and why. */
export function audience(view: InvitationsView, looking: Looking): readonly Child[] {
  const { groups, notes } = view;
  return [
    element("h2", {}, t(TEXTS.audience)),
    ...(groups.length === 0 && view.refusal === "" ? [element("p", {}, t(TEXTS.nobody))] : []),
    ...notes.map((note) => element("p", {}, note)),
    ...groups.map(({ title, people }) =>
      folded(t(TEXTS.count, { title, count: people.length }), [
        longList({
          items: people,
          item: (person) => personItem(person, looking),
          all: t(TEXTS.more, { count: people.length }),
          messages: looking.messages,
        }),
      ]),
    ),
    ...view.leftOut.map((list) => leftOutPart(view.event, list, looking)),
  ];
}

function personItem(
  { contact, name, email, state }: InvitedPerson,
  { messages, preview }: Looking,
): HTMLLIElement {
  const badge =
    state === "new" ? null : element("span", { class: STATES[state].class }, t(STATES[state].text));
  const description = t(TEXTS.previewOf, { name });
  return element("li", {}, [
    element("span", {}, `${name} `),
    badge,
    element("span", { class: "quiet" }, ` ${email} `),
    button(t(TEXTS.preview), { messages, press: () => preview(contact) }, { kind: "link", description }),
  ]);
}

function leftOutPart(event: string, { kind, title, people }: LeftOut, { messages }: Looking): HTMLElement {
  const count = people.length;
  const list = longList({
    items: people,
    item: (person) => skippedItem(person, messages),
    all: t(TEXTS.more, { count }),
    messages,
  });
  const letters = [
    element("p", { class: "note" }, t(TEXTS.lettersNote)),
    makeDocuments({ command: "letters", event, label: t(TEXTS.letters), messages }),
  ];
  return folded(t(TEXTS.count, { title, count }), [list, ...(kind === "skipped" ? letters : [])]);
}

function skippedItem({ name, reason, cell }: SkippedPerson, messages: Messages): HTMLLIElement {
  const words = { label: t(TEXTS.show), description: t(TEXTS.showOf, { name }) };
  return element("li", {}, [
    element("span", {}, reason === "" ? name : `${name}: `),
    element("span", { class: "quiet" }, `${reason} `),
    jump(cell, words, messages),
  ]);
}

function folded(title: string, children: readonly Child[]): HTMLElement {
  return element("details", {}, [element("summary", {}, title), ...children]);
}
