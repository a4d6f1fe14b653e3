import { PLAN_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-plan.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

interface Adding {
  /** The id of the row above; "" for the top of the plan. */
  readonly parent: string;
  readonly heading: string;
  /** The usual one first. */
  readonly levels: readonly string[];
  readonly messages: Messages;
  readonly added: (id: string, sentence: string) => Promise<void>;
  readonly close: () => void;
}

/** A new row of the plan: its level and its name; the number comes by itself. */
export function addForm({ parent, heading, levels, messages, added, close }: Adding): HTMLElement {
  const name = element("input", { type: "text", id: "new-name", autocomplete: "off" });
  const level = select(
    levels.map((value) => ({ value, label: value })),
    levels[0] ?? "",
    () => undefined,
  );
  level.id = "new-level";
  const press = async (): Promise<void> => {
    const { id, sentence } = await call("plan.add", { parent, level: level.value, name: name.value });
    await added(id, sentence);
  };
  const add = button(t(TEXTS.addIt), { messages, press }, { kind: "create" });
  const form = element("form", { class: "card" }, [
    element("h3", {}, heading),
    field(name, { label: t(TEXTS.name) }),
    field(level, { label: t(TEXTS.level) }),
    element("div", { class: "row" }, [add, button(t(TEXTS.cancel), { messages, press: close })]),
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add.click();
  });
  return form;
}
