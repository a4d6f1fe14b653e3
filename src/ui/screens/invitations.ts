import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { INVITATIONS_PANEL_TEXTS as TEXTS } from "../../core/texts/screens-invitations.ts";
import { SENDING_PART_TEXTS } from "../../core/texts/screens-sending.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { type Child, element } from "../parts/element.ts";
import { field, select } from "../parts/field.ts";
import { issueList } from "../parts/issue-list.ts";
import { t } from "../parts/language.ts";
import { openScreen } from "../parts/screen.ts";
import { audience } from "./invitations/audience.ts";
import { letterPart } from "./invitations/letter.ts";
import { previewPart } from "./invitations/preview.ts";
import { sendingPart, type ToSend } from "./sending/part.ts";

type View = Awaited<ReturnType<typeof read>>;

const screen = openScreen(PANEL_TEXTS.invitations);
const { messages } = screen;

let view: View | null = null;

const letter = letterPart({
  messages,
  event: () => view?.event ?? "",
  changed: () => sending.draw(),
  saved: () => open(view?.event ?? null),
});
const preview = previewPart({ messages, view: () => view, draft: letter.draft });
const sending = sendingPart({ messages, toSend, changed: () => open(view?.event ?? null) });

async function read(event: string | null) {
  return call("invitations.read", { event });
}

/** Reads one event and draws everything; null lets the program choose. */
async function open(event: string | null): Promise<void> {
  messages.busy(t(SCREEN_TEXTS.loading));
  view = await read(event);
  letter.show(view.letters);
  preview.show();
  screen.show(parts(view));
  await sending.read();
  messages.clear();
}

function parts(shown: View): readonly Child[] {
  const { events, event, facts, refusal, issues, missingIds } = shown;
  const chooser = select(
    events.map(({ id, label }) => ({ value: id, label })),
    event,
    (chosen) => void open(chosen).catch(messages.fail),
  );
  chooser.id = "event";
  if (event === "") return facts.map((fact) => element("p", {}, fact));
  return [
    field(chooser, { label: t(TEXTS.event) }),
    ...facts.map((fact) => element("p", {}, fact)),
    ...(refusal === "" ? [] : [element("p", { class: "message error" }, refusal)]),
    ...(missingIds === 0 ? [] : [idsCard(missingIds)]),
    issueList(issues, {
      title: t(shown.broken ? TEXTS.issuesFirst : TEXTS.issues, { count: issues.length }),
      open: shown.broken,
      messages,
    }),
    ...audience(shown, { messages, preview: preview.open }),
    letter.node,
    preview.node,
    sending.node,
  ];
}

function idsCard(count: number): HTMLElement {
  const press = async (): Promise<void> => {
    await call("invitations.number", {});
    await open(view?.event ?? null);
    messages.tell(t(TEXTS.idsFilled));
  };
  return element("div", { class: "card" }, [
    element("p", {}, t(TEXTS.ids, { count })),
    button(t(TEXTS.fillIds), { messages, press }),
  ]);
}

function toSend(): ToSend {
  const groups = view?.groups ?? [];
  return {
    command: "invite",
    event: view?.event ?? "",
    mark: view?.mark ?? "",
    label: groups.every(({ kind }) => kind === "invitation")
      ? SENDING_PART_TEXTS.sendInvitations
      : SENDING_PART_TEXTS.send,
    hindrance: hindrance(),
  };
}

function hindrance(): string {
  if (view === null || view.refusal !== "") return view?.refusal ?? "";
  if (view.broken) return t(SENDING_PART_TEXTS.mendFirst);
  if (view.missingIds > 0) return t(TEXTS.idsFirst);
  return letter.isChanged() ? t(SENDING_PART_TEXTS.saveFirst) : "";
}

open(null).catch(messages.fail);
