import { PANEL_TEXTS } from "../../core/texts/screens.ts";
import { SETUP_TEXTS as TEXTS } from "../../core/texts/screens-setup.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { element } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import { openScreen } from "../parts/screen.ts";
import { factForm } from "./setup/fact-form.ts";
import { sampleStep } from "./setup/sample-step.ts";
import { step } from "./setup/step.ts";

type Read = Awaited<ReturnType<typeof readAll>>;

const screen = openScreen(PANEL_TEXTS.setup);
const { messages } = screen;

async function readAll() {
  return call("setup.read", {});
}

async function refresh(): Promise<void> {
  draw(await readAll());
}

function draw(read: Read): void {
  const filled =
    read.facts.length > 0 &&
    read.facts.every(({ findings }) => findings.every((one) => one.severity !== "error"));
  screen.show([
    element("p", {}, t(TEXTS.lead)),
    element("ol", { class: "plain" }, [
      step(
        { number: 1, title: TEXTS.sheets, state: read.missing.length === 0 ? "done" : "todo" },
        sheetsStep(read),
      ),
      step(
        { number: 2, title: TEXTS.sample, state: "optional" },
        sampleStep(read.sample, { messages, refresh }),
      ),
      step({ number: 3, title: TEXTS.facts, state: filled ? "done" : "todo" }, factsStep(read)),
      step({ number: 4, title: TEXTS.rights, state: "optional" }, rightsStep()),
      step({ number: 5, title: TEXTS.next, state: "optional" }, nextStep()),
    ]),
  ]);
}

function sheetsStep({ missing }: Read): HTMLElement[] {
  if (missing.length === 0) return [element("p", {}, t(TEXTS.sheetsDone))];
  const count = missing.length;
  const press = async (): Promise<void> => {
    messages.busy();
    const { made, sentences } = await call("sheets.add", {});
    await refresh();
    const done = made.length === 0 ? t(TEXTS.sheetsNone) : t(TEXTS.sheetsMade, { sheets: made.join(", ") });
    messages.tell([done, ...sentences].join(" "));
  };
  return [
    element("p", {}, t(TEXTS.sheetsMissing, { count, sheets: missing.join(", ") })),
    button(t(TEXTS.sheetsAdd, { count }), { messages, press }, { kind: "create" }),
  ];
}

function factsStep({ facts }: Read): HTMLElement[] {
  return facts.length === 0
    ? [element("p", {}, t(TEXTS.factsFirst))]
    : [element("p", {}, t(TEXTS.factsNote)), factForm(facts, messages)];
}

function rightsStep(): HTMLElement[] {
  const place = element("div");
  const press = async (): Promise<void> => {
    const { sentences } = await call("rights.read", {});
    place.replaceChildren(
      element(
        "ul",
        {},
        sentences.map((text) => element("li", {}, text)),
      ),
    );
  };
  place.append(button(t(TEXTS.rightsShow), { messages, press }));
  return [place];
}

function nextStep(): HTMLElement[] {
  const sentences = [TEXTS.nextCheck, TEXTS.nextInvite, TEXTS.nextMeeting, TEXTS.nextState];
  return [
    element(
      "ul",
      {},
      sentences.map((text) => element("li", {}, t(text))),
    ),
    element("p", {}, t(TEXTS.nextWhere)),
  ];
}

messages.busy();
refresh().then(messages.clear, messages.fail);
