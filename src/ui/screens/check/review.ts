import type { CheckedCell } from "../../../core/screens/check.ts";
import { CHECK_SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens-check.ts";
import { button } from "../../parts/button.ts";
import { element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import { change, placeWords } from "./cell-item.ts";

interface Review {
  readonly cells: readonly CheckedCell[];
  /** How many there are in all. */
  readonly count: number;
  readonly messages: Messages;
  readonly fix: () => Promise<void>;
  readonly leave: () => void;
}

/** Every change that the button below would make, from the old text to the new one. */
export function review({ cells, count, messages, fix, leave }: Review): HTMLElement {
  const shown = cells.length;
  return element("div", { class: "card" }, [
    element("h4", { tabindex: -1 }, t(TEXTS.review)),
    element("p", {}, t(TEXTS.reviewNote)),
    shown < count ? element("p", {}, t(TEXTS.reviewPart, { shown, count })) : null,
    element(
      "ol",
      {},
      cells.map((cell) => element("li", {}, [placeWords(cell), change(cell)])),
    ),
    button(t(TEXTS.doFix, { count: shown }), { messages, press: fix }, { kind: "action" }),
    button(t(TEXTS.leave), { messages, press: leave }),
  ]);
}
