import type { SendingProgress } from "../../core/screens/sending-progress.ts";
import type { StateReport } from "../../core/screens/state-report.ts";
import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { STATE_SCREEN_TEXTS as TEXTS } from "../../core/texts/screens-state.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { type Child, element, replace } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import { openScreen } from "../parts/screen.ts";
import { openMessages } from "./sending/progress.ts";

const screen = openScreen(PANEL_TEXTS.state);
const { messages } = screen;

type Trouble = StateReport["troubles"][number];

async function read(): Promise<void> {
  messages.busy(t(SCREEN_TEXTS.loading));
  const [report, progress] = await Promise.all([call("state.read", {}), call("sending.progress", {})]);
  messages.clear();
  draw(report, progress);
}

function draw(report: StateReport, progress: SendingProgress): void {
  const { lines, troubles } = report;
  screen.show([
    ...troublesPart(troubles),
    element("h2", {}, t(TEXTS.overview)),
    element(
      "dl",
      { class: "facts" },
      lines.flatMap(({ label, text }) => [element("dt", {}, label), element("dd", {}, text)]),
    ),
    ...remindersPart(report),
    ...openPart(progress),
    button(t(TEXTS.again), { messages, press: read }),
  ]);
}

function troublesPart(troubles: readonly Trouble[]): readonly Child[] {
  if (troubles.length === 0)
    return [element("p", {}, [element("span", { class: "badge done" }, "✓"), ` ${t(TEXTS.allWell)}`])];
  const items = troubles.map((trouble) =>
    element("li", { class: "card" }, [
      element("p", {}, element("strong", {}, trouble.sentence)),
      element("p", {}, trouble.advice),
      pressFor(trouble),
    ]),
  );
  return [element("h2", {}, t(TEXTS.troubles)), element("ol", { class: "plain" }, items)];
}

/** What puts a trouble right: pressed here where this screen can do it, otherwise named in the menu. */
function pressFor({ press }: Trouble): HTMLElement | null {
  if (press === null) return null;
  const { action, label } = press;
  switch (action) {
    case "turn-reminders-on":
    case "take-over":
      return button(label, { messages, press: () => focusOn("reminders") });
    case "decide-sending":
      return button(label, { messages, press: () => focusOn("open") });
    case "add-sheets":
      return button(label, { messages, press: addSheets });
    case "check-data":
      return element("p", {}, t(TEXTS.inMenu, { label }));
  }
}

function focusOn(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus();
}

async function addSheets(): Promise<void> {
  messages.busy();
  await call("sheets.add", {});
  await read();
  messages.tell(t(TEXTS.sheetsAdded));
}

function remindersPart(report: StateReport): readonly Child[] {
  const { remindersOn, canSwitch, canTakeOver, preview } = report;
  const heading = element("h2", { id: "reminders", tabindex: -1 }, t(TEXTS.reminders));
  if (!canSwitch) return [heading, element("p", {}, t(TEXTS.onlyInGoogle))];
  const place = element("div");
  const opener = (
    text: typeof TEXTS.turnOn | typeof TEXTS.turnOff | typeof TEXTS.takeOver,
    on: boolean,
  ): HTMLElement =>
    button(t(text), { messages, press: () => ask(place, on) }, { kind: on ? "action" : "plain" });
  replace(place, [
    ...(remindersOn ? [] : [opener(TEXTS.turnOn, true)]),
    ...(canTakeOver ? [opener(TEXTS.takeOver, true)] : []),
    ...(remindersOn ? [opener(TEXTS.turnOff, false)] : []),
  ]);
  return [
    heading,
    element("details", { open: !remindersOn }, [
      element("summary", {}, t(TEXTS.willGo)),
      ...preview.filter((line) => line !== "").map((line) => element("p", {}, line)),
    ]),
    place,
  ];
}

/** Asks once more where the button was. */
function ask(place: HTMLElement, on: boolean): void {
  const before = [...place.childNodes];
  const heading = element("h3", { tabindex: -1 }, t(on ? TEXTS.askOn : TEXTS.askOff));
  const leave = (): void => {
    place.replaceChildren(...before);
    place.querySelector("button")?.focus();
  };
  const yes = button(
    t(on ? TEXTS.turnOn : TEXTS.turnOff),
    { messages, press: () => turn(on) },
    { kind: "action" },
  );
  replace(
    place,
    element("div", { class: "card" }, [
      heading,
      on ? null : element("p", {}, t(TEXTS.askOffNote)),
      element("div", { class: "row" }, [yes, button(t(TEXTS.leave), { messages, press: leave })]),
    ]),
  );
  heading.focus();
}

async function turn(on: boolean): Promise<void> {
  messages.busy();
  const report = await call("reminders.switch", { on });
  draw(report, await call("sending.progress", {}));
  messages.tell(report.notice);
}

function openPart(progress: SendingProgress): readonly Child[] {
  const listed = openMessages(progress, { messages, settled: async () => read() });
  return [
    element("h2", { id: "open", tabindex: -1 }, t(TEXTS.open)),
    ...(listed.length === 0 ? [element("p", {}, t(TEXTS.nothingOpen))] : listed),
  ];
}

read().catch(messages.fail);
