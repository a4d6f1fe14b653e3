import { SENDING_PART_TEXTS as TEXTS } from "../../../core/texts/screens-sending.ts";
import { button } from "../../parts/button.ts";
import { type Child, element, replace } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

interface Confirmation {
  readonly names: readonly string[];
  readonly count: number;
  readonly messages: Messages;
  readonly leave: () => void;
  readonly send: () => Promise<void>;
}

/** So many names are read before they become a number. */
const NAMED = 8;

/** Asks twice: whether the list is right, and whether so many messages are really to go. */
export function confirmation(place: HTMLElement, asking: Confirmation): void {
  const { names, count, messages, leave, send } = asking;
  const rest = names.length - NAMED;
  const list = element("ol", {}, [
    ...names.slice(0, NAMED).map((name) => element("li", {}, name)),
    ...(rest > 0 ? [element("li", {}, t(TEXTS.firstMore, { count: rest }))] : []),
  ]);
  const yes = button(t(TEXTS.isRight), { messages, press: () => really() }, { kind: "action" });
  const back = (): HTMLElement => button(t(TEXTS.leave), { messages, press: leave });
  const really = (): void => {
    const go = button(t(TEXTS.send, { count }), { messages, press: send }, { kind: "create" });
    card(place, t(TEXTS.second, { count }), [
      element("p", {}, t(TEXTS.grace)),
      element("div", { class: "row" }, [go, back()]),
    ]);
  };
  card(place, t(TEXTS.first), [list, element("div", { class: "row" }, [yes, back()])]);
}

/** The question stands where the button was; the focus goes to it, so that nobody misses it. */
function card(place: HTMLElement, title: string, children: readonly Child[]): void {
  const heading = element("h3", { tabindex: -1 }, title);
  replace(place, element("div", { class: "card" }, [heading, ...children]));
  heading.focus();
}
