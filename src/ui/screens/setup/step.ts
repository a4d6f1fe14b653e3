import type { Text } from "../../../core/texts/say.ts";
import { SETUP_TEXTS as TEXTS } from "../../../core/texts/screens-setup.ts";
import { element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";

interface StepHead {
  readonly number: number;
  readonly title: Text;
  readonly state: "done" | "todo" | "optional";
}

const BADGES = { done: "done", todo: "warning", optional: "" } as const;

/** One step of the first run with its state in words. */
export function step({ number, title, state }: StepHead, content: readonly HTMLElement[]): HTMLLIElement {
  const badge = element("span", { class: `badge ${BADGES[state]}` }, t(TEXTS[state]));
  const heading = element("h2", {}, [t(TEXTS.step, { number, title: t(title) }), " ", badge]);
  return element("li", { class: "card" }, [heading, ...content]);
}
