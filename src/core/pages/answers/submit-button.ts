import { words } from "../../documents/html/inlines.ts";
import { ANSWER_TEXTS as TEXTS } from "../../texts/answers.ts";
import { say } from "../../texts/say.ts";
import type { Voice } from "./frame.ts";

/**
 * The button that sends a form. Inside Google's frame a browser may not let the form leave it, which shows only as
 * nothing happening; a window of its own is always allowed.
 */
export function submitButton(
  label: string,
  { language, framed }: Pick<Voice, "language" | "framed">,
): string {
  const button = `<button type="submit">${words(label)}</button>`;
  if (framed !== true) return button;
  const other = `<button type="submit" class="other" formtarget="_blank">${words(say(TEXTS.inWindow, language))}</button>`;
  return `${button}\n<p class="hint">${words(say(TEXTS.nothingHappens, language))} ${other}</p>`;
}
