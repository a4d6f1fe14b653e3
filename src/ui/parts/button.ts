import { element } from "./element.ts";
import type { Messages } from "./messages.ts";

interface ButtonOptions {
  /** action: the blue one of which a screen has few; create: green; plain: the rest. */
  readonly kind?: "action" | "create" | "plain" | "link";
  /** Said of the button where its label alone would not be enough. */
  readonly description?: string;
  readonly disabled?: boolean;
}

interface ButtonWork {
  readonly messages: Messages;
  readonly press: () => Promise<void> | void;
}

/** A button that cannot be pressed twice while its work goes on; what goes wrong is said in the messages. */
export function button(
  label: string,
  { messages, press }: ButtonWork,
  options: ButtonOptions = {},
): HTMLButtonElement {
  const { kind = "plain", description, disabled = false } = options;
  const made = element("button", { type: "button", class: kind, "aria-label": description, disabled }, label);
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-busy") === "true") return;
    made.setAttribute("aria-busy", "true");
    void Promise.resolve()
      .then(press)
      .catch((error: unknown) => messages.fail(error))
      .finally(() => made.removeAttribute("aria-busy"));
  });
  return made;
}
