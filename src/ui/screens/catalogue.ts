import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { CATALOGUE_PANEL_TEXTS as TEXTS } from "../../core/texts/screens-catalogue.ts";
import { call } from "../parts/call.ts";
import { element, replace } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import { openScreen } from "../parts/screen.ts";
import { outputsPart } from "./catalogue/outputs.ts";
import { proposalsPart } from "./catalogue/proposals.ts";
import { registersPart } from "./catalogue/register.ts";
import { verificationPart } from "./catalogue/verification.ts";

const screen = openScreen(PANEL_TEXTS.catalogue);
const { messages } = screen;

const state = element("div");
const proposals = proposalsPart({ messages, changed: readState });
const verification = verificationPart(messages);

screen.show(
  element("div", { class: "columns desk" }, [
    element("div", { class: "list-side" }, [
      element("section", { "aria-label": t(TEXTS.state) }, state),
      proposals.node,
    ]),
    element("div", { class: "side" }, [
      verification.node,
      registersPart({ messages, changed: readAll }),
      outputsPart(messages),
    ]),
  ]),
);

async function readState(): Promise<void> {
  const { sentences } = await call("catalogue.read", {});
  replace(
    state,
    sentences.map((sentence) => element("p", {}, sentence)),
  );
}

async function readAll(): Promise<void> {
  await readState();
  await proposals.read();
  await verification.read();
}

messages.busy(t(SCREEN_TEXTS.loading));
readAll().then(messages.clear, messages.fail);
