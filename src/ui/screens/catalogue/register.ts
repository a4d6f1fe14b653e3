import { CATALOGUE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-catalogue.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element } from "../../parts/element.ts";
import { field } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import { tellOutcome } from "./proposals.ts";

/** The same limit as that of the call: larger files are the whole register. */
const LARGEST_FILE = 4_000_000;

interface Taking {
  readonly messages: Messages;
  /** When proposals may have been added. */
  readonly changed: () => Promise<void>;
}

/** What registers say: the extract of the state register from the person's computer, and ARES by its own address. */
export function registersPart(taking: Taking): HTMLElement {
  return element("div", {}, [extractSection(taking), aresSection(taking)]);
}

function extractSection({ messages, changed }: Taking): HTMLElement {
  const input = element("input", { type: "file", id: "register-file", accept: ".json,application/json" });
  const press = async (): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return messages.tell(t(TEXTS.fileFirst));
    if (file.size > LARGEST_FILE) return messages.tell(t(TEXTS.fileLarge));
    messages.busy();
    const text = await file.text().catch(() => null);
    if (text === null) return messages.tell(t(TEXTS.fileUnread));
    const outcome = await call("catalogue.compare", { text });
    await changed();
    tellOutcome(messages, outcome);
  };
  return element("section", { "aria-labelledby": "register" }, [
    element("h2", { id: "register" }, t(TEXTS.register)),
    field(input, { label: t(TEXTS.registerFile), note: t(TEXTS.registerNote) }),
    button(t(TEXTS.compare), { messages, press }),
  ]);
}

function aresSection({ messages, changed }: Taking): HTMLElement {
  const press = async (): Promise<void> => {
    messages.busy();
    const outcome = await call("ares.ask", {});
    await changed();
    tellOutcome(messages, outcome);
  };
  return element("section", { "aria-labelledby": "ares" }, [
    element("h2", { id: "ares" }, t(TEXTS.ares)),
    element("p", { class: "note" }, t(TEXTS.aresNote)),
    button(t(TEXTS.askAres), { messages, press }),
  ]);
}
