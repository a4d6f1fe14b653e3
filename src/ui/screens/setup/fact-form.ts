import type { Fact } from "../../../core/screens/setup/facts.ts";
import { SETUP_TEXTS as TEXTS } from "../../../core/texts/screens-setup.ts";
import { call } from "../../parts/call.ts";
import { element } from "../../parts/element.ts";
import { field } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

/** A field for each fact; leaving one saves it, and what is odd about it is said below. */
export function factForm(facts: readonly Fact[], messages: Messages): HTMLElement {
  return element(
    "form",
    { onsubmit: (event) => event.preventDefault() },
    facts.map((fact) => factField(fact, messages)),
  );
}

function factField(fact: Fact, messages: Messages): HTMLElement {
  const input = element("input", { type: "text", id: `fact-${fact.key}`, disabled: !fact.writable });
  const said = element("div", { id: `fact-${fact.key}-said`, class: "said", "aria-live": "polite" });
  let saved = fact;
  input.value = fact.text;
  const draw = (saving: string): void => {
    const error = saved.findings.some(({ severity }) => severity === "error");
    input.setAttribute("aria-invalid", String(error));
    said.replaceChildren(
      ...(saving === "" ? [] : [element("p", { class: "quiet" }, saving)]),
      ...saved.findings.map(({ severity, sentence }) =>
        element("p", { class: `finding ${severity}` }, sentence),
      ),
    );
  };
  input.addEventListener("change", () => {
    call("setup.write-fact", { key: fact.key, old: saved.text, text: input.value.trim() }).then(
      ({ written, fact: now, sentence }) => {
        saved = now;
        if (!written) input.value = now.text;
        draw(sentence);
      },
      messages.fail,
    );
  });
  const label = fact.required ? t(TEXTS.required, { label: fact.label }) : fact.label;
  const missing = fact.writable ? "" : t(TEXTS.factMissing, { label: fact.label });
  const row = field(input, { label, note: [fact.note, missing].filter((part) => part !== "").join(" ") });
  input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby") ?? ""} ${said.id}`.trim());
  draw("");
  row.append(said);
  return row;
}
