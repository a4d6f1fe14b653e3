import type { MeetingView } from "../../core/screens/meeting/view.ts";
import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { MEETING_PANEL_TEXTS as TEXTS } from "../../core/texts/screens-meeting.ts";
import { SENDING_PART_TEXTS } from "../../core/texts/screens-sending.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { type Child, element } from "../parts/element.ts";
import { field, select } from "../parts/field.ts";
import { t } from "../parts/language.ts";
import { makeDocuments } from "../parts/make-documents.ts";
import { openScreen } from "../parts/screen.ts";
import { answersPart } from "./meeting/answers.ts";
import { attendancePart } from "./meeting/attendance.ts";
import { sendingPart, type ToSend } from "./sending/part.ts";

const screen = openScreen(PANEL_TEXTS.meeting);
const { messages } = screen;

let view: MeetingView | null = null;
/** Somebody's presence stands in the sheet, so that it is known which letter is whose. */
let typed = false;

const again = (): Promise<void> => open(view?.event ?? null);
const letters = sendingPart({
  messages,
  toSend,
  changed: again,
  heading: TEXTS.letters,
  note: TEXTS.lettersNote,
});

/** Reads one event and draws everything; null lets the program choose. */
async function open(event: string | null): Promise<void> {
  messages.busy(t(SCREEN_TEXTS.loading));
  view = await call("meeting.read", { event });
  typed = view.people.some(({ presence }) => presence !== "");
  screen.show(parts(view));
  await letters.read();
  messages.clear();
}

function parts(shown: MeetingView): readonly Child[] {
  const { events, event, facts, missingIds, isPast } = shown;
  if (event === "") return facts.map((fact) => element("p", {}, fact));
  const chooser = select(
    events.map(({ id, label }) => ({ value: id, label })),
    event,
    (chosen) => void open(chosen).catch(messages.fail),
  );
  chooser.id = "event";
  const saved = (): Promise<void> => {
    typed = true;
    return letters.read();
  };
  return [
    field(chooser, { label: t(TEXTS.event) }),
    ...facts.map((fact) => element("p", {}, fact)),
    ...(missingIds === 0 ? [] : [idsCard(missingIds)]),
    answersPart(shown, { messages, saved: again }),
    element("h2", {}, t(TEXTS.attendance)),
    ...(isPast ? attendancePart(shown, { messages, saved }) : [element("p", {}, t(TEXTS.notYet))]),
    element("h2", {}, t(TEXTS.documents)),
    element("div", { class: "row" }, [
      makeDocuments({ command: "attendance", event, label: t(TEXTS.list), messages }),
      ...(isPast ? [makeDocuments({ command: "minutes", event, label: t(TEXTS.minutes), messages })] : []),
    ]),
    ...(isPast ? [letters.node] : []),
  ];
}

function idsCard(count: number): HTMLElement {
  const press = async (): Promise<void> => {
    await call("invitations.number", {});
    await again();
  };
  return element("div", { class: "card" }, [
    element("p", {}, t(TEXTS.ids, { count })),
    button(t(TEXTS.fillIds), { messages, press }),
  ]);
}

function toSend(): ToSend {
  const ready = view?.isPast === true && typed;
  return {
    command: "follow-up",
    event: view?.event ?? "",
    mark: null,
    label: SENDING_PART_TEXTS.send,
    hindrance: ready ? "" : t(TEXTS.attendanceFirst),
  };
}

open(null).catch(messages.fail);
