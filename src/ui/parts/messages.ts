import { SCREEN_TEXTS as TEXTS } from "../../core/texts/screens.ts";
import { CallError } from "./call.ts";
import { type Child, element, replace } from "./element.ts";
import { t } from "./language.ts";

/** The place where a screen says what is going on; a screen reader says it too. */
export interface Messages {
  readonly node: HTMLElement;
  /** Good news, or what was done; the focus goes there, so that nobody has to look for it. */
  readonly tell: (message: string, more?: readonly Child[]) => void;
  /** Good news in passing: the focus stays where the person works. */
  readonly note: (message: string) => void;
  /** What goes on just now. */
  readonly busy: (message?: string) => void;
  readonly fail: (error: unknown) => void;
  readonly clear: () => void;
}

export function messages(): Messages {
  const status = element("div", { role: "status", class: "message", tabindex: -1, hidden: true });
  const alert = element("div", { role: "alert", class: "message error", tabindex: -1, hidden: true });
  const show = (box: HTMLElement, children: readonly Child[]): void => {
    for (const one of [status, alert]) {
      one.hidden = one !== box;
      replace(one, one === box ? children : []);
    }
  };
  return {
    node: element("div", { class: "messages" }, [status, alert]),
    tell: (message, more = []) => {
      show(status, [element("p", {}, message), ...more]);
      status.focus();
    },
    note: (message) => show(status, [element("p", {}, message)]),
    busy: (message = t(TEXTS.working)) => show(status, [element("p", { class: "busy" }, message)]),
    fail: (error) => {
      const known = error instanceof CallError;
      const parts = known ? [error.message, error.advice] : [t(TEXTS.fault), t(TEXTS.faultAdvice)];
      show(
        alert,
        parts.filter((part) => part !== "").map((part) => element("p", {}, part)),
      );
      alert.focus();
    },
    clear: () => {
      status.hidden = true;
      alert.hidden = true;
    },
  };
}
