import type { LetterPreview } from "../../../core/screens/invitations/letters.ts";
import type { InvitationsView } from "../../../core/screens/invitations/view.ts";
import type { TemplateDraft } from "../../../core/screens/template-draft.ts";
import { SCREEN_TEXTS } from "../../../core/texts/screens.ts";
import { INVITATIONS_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-invitations.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { type Child, element, replace } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

interface PreviewOptions {
  readonly messages: Messages;
  readonly view: () => InvitationsView | null;
  /** The letter that is being written; null for the saved one. */
  readonly draft: () => TemplateDraft | null;
}

/** The part of the screen where one message is read as its receiver will get it, and tried out. */
export interface PreviewPart {
  readonly node: HTMLElement;
  readonly show: () => void;
  readonly open: (contact: string) => Promise<void>;
}

export function previewPart(options: PreviewOptions): PreviewPart {
  const node = element("section", { "aria-labelledby": "look" });
  const place = element("div");
  const show = (): void => {
    replace(place, []);
    replace(node, partsOf(options, place));
  };
  const open = async (contact: string): Promise<void> => {
    const chooser = node.querySelector("select");
    if (chooser !== null) chooser.value = contact;
    await preview(options, { contact, place });
  };
  return { node, show, open };
}

function partsOf(options: PreviewOptions, place: HTMLElement): readonly Child[] {
  const { messages } = options;
  const people = options.view()?.groups.flatMap((group) => group.people) ?? [];
  if (people.length === 0) return [];
  const chooser = select(
    people.map(({ contact, name }) => ({ value: contact, label: name })),
    people[0]?.contact ?? "",
    () => replace(place, []),
  );
  chooser.id = "recipient";
  const press = (): Promise<void> => preview(options, { contact: chooser.value, place });
  return [
    element("h2", { id: "look" }, t(TEXTS.look)),
    field(chooser, { label: t(TEXTS.recipient) }),
    element("div", { class: "row" }, [
      button(t(TEXTS.showPreview), { messages, press }),
      button(t(TEXTS.test), { messages, press: () => test(options, chooser.value) }),
    ]),
    element("p", { class: "note" }, t(TEXTS.testNote)),
    place,
  ];
}

async function test({ messages, view }: PreviewOptions, contact: string): Promise<void> {
  messages.busy(t(TEXTS.testing));
  const { to } = await call("sending.test", { command: "invite", event: view()?.event ?? "", contact });
  messages.tell(t(TEXTS.tested, { to }));
}

interface Wanted {
  readonly contact: string;
  readonly place: HTMLElement;
}

async function preview({ messages, view, draft }: PreviewOptions, { contact, place }: Wanted): Promise<void> {
  messages.busy(t(SCREEN_TEXTS.loading));
  const event = view()?.event ?? "";
  const letter = await call("invitations.preview", { event, contact, draft: draft() });
  messages.clear();
  const heading = element("h3", { tabindex: -1 }, letter.subject);
  replace(place, element("div", { class: "card" }, [heading, ...letterParts(letter)]));
  heading.focus();
}

function letterParts({ from, to, attachments, html, text }: LetterPreview): readonly Child[] {
  const facts = [
    [t(TEXTS.from), from],
    [t(TEXTS.to), to],
    ...(attachments.length === 0 ? [] : [[t(TEXTS.attachments), attachments.join(", ")]]),
  ];
  // No script of a letter runs, and nothing that it names is fetched.
  const frame = element("iframe", {
    sandbox: "",
    srcdoc: html,
    title: t(TEXTS.asHtml, { name: to }),
    class: "letter-frame",
  });
  return [
    ...facts.map(([name, value]) => element("p", { class: "quiet" }, `${name}: ${value}`)),
    ...(html === "" ? [] : [frame]),
    element("details", { open: html === "" }, [
      element("summary", {}, t(TEXTS.plain)),
      element("pre", {}, text),
    ]),
  ];
}
