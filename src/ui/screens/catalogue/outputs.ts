import type { CommandName } from "../../../core/commands.ts";
import type { Text } from "../../../core/texts/say.ts";
import { CATALOGUE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-catalogue.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import { makeDocuments } from "../../parts/make-documents.ts";
import type { Messages } from "../../parts/messages.ts";

const VARIANTS = ["usual", "a4", "a5", "large", "easy", "all"] as const;

/** Everything that is made of the catalogue's rows. */
export function outputsPart(messages: Messages): HTMLElement {
  const variant = select(
    VARIANTS.map((value) => ({ value, label: t(TEXTS[value]) })),
    "usual",
    () => undefined,
  );
  variant.id = "variant";
  const ask = () => {
    const chosen = VARIANTS.find((value) => value === variant.value) ?? "usual";
    return chosen === "usual" ? {} : { variant: chosen };
  };
  const make = (command: CommandName, label: Text) =>
    makeDocuments({ command, event: "", label: t(label), messages });
  return element("section", { "aria-labelledby": "outputs" }, [
    element("h2", { id: "outputs" }, t(TEXTS.outputs)),
    element("p", { class: "note" }, t(TEXTS.outputsNote)),
    field(variant, { label: t(TEXTS.variant) }),
    makeDocuments({ command: "catalogue", event: "", label: t(TEXTS.catalogue), messages, ask }),
    make("coverage", TEXTS.coverage),
    make("distribution", TEXTS.distribution),
    make("open-data", TEXTS.openData),
    make("edition", TEXTS.edition),
    ...keepParts(messages),
  ]);
}

function keepParts(messages: Messages): readonly HTMLElement[] {
  const name = element("input", { type: "text", id: "edition-name", maxlength: 200 });
  const press = async (): Promise<void> => {
    messages.busy();
    const { sentences } = await call("catalogue.edition", { name: name.value.trim() });
    const [first = "", ...rest] = sentences;
    messages.tell(
      first,
      rest.map((sentence) => element("p", {}, sentence)),
    );
  };
  return [
    element("h3", {}, t(TEXTS.keepHeading)),
    element("p", { class: "note" }, t(TEXTS.keepNote)),
    field(name, { label: t(TEXTS.keepName), note: t(TEXTS.keepNameNote) }),
    button(t(TEXTS.keep), { messages, press }, { kind: "create" }),
  ];
}
