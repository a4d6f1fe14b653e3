import { words } from "../../documents/html/inlines.ts";
import { ANSWER_TEXTS } from "../../texts/answers.ts";
import { say } from "../../texts/say.ts";
import type { Voice } from "../answers/frame.ts";

interface StepButton {
  /** What the button stands for in the field `krok`. */
  readonly step: string;
  readonly label: string;
  /** Less important than its neighbour. */
  readonly quiet?: true;
}

/** A button that says what to do with the form. */
export function stepButton({ step, label, quiet }: StepButton): string {
  const style = quiet ? ' class="second"' : "";
  return `<button type="submit" name="krok" value="${step}"${style}>${words(label)}</button>`;
}

/** Inside Google's frame a browser may not let the form leave it; a window of its own is always allowed. */
export function windowButton(step: string, { language, framed }: Pick<Voice, "language" | "framed">): string {
  if (framed !== true) return "";
  const other = `<button type="submit" name="krok" value="${step}" class="other" formtarget="_blank">${words(say(ANSWER_TEXTS.inWindow, language))}</button>`;
  return `<p class="hint">${words(say(ANSWER_TEXTS.nothingHappens, language))} ${other}</p>`;
}
