import { element } from "./element.ts";

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Letters as they would go, each folded below its receiver. */
export function letterDetails(letters: readonly Letter[]): readonly HTMLElement[] {
  return letters.map(({ to, subject, text }) =>
    element("details", {}, [
      element("summary", {}, to),
      element("p", {}, element("strong", {}, subject)),
      element("div", { class: "letter" }, text),
    ]),
  );
}
