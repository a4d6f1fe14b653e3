import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { GRACE_MS } from "./perform-sending.ts";

/** What a person is asked about before anything goes. */
interface Asking {
  readonly title: string;
  /** Who gets it, who does not, and when. */
  readonly lines: readonly string[];
  readonly count: number;
}

/** Two questions: whether the list is right, and whether so many messages are really to go. */
export function askTwice({ title, lines, count }: Asking, language: Language): boolean {
  const seconds = GRACE_MS / 1_000;
  const list = [...lines, "", say(TEXTS.question, language)];
  const really = [say(TEXTS.really, language, { count }), "", say(TEXTS.takeBack, language, { seconds })];
  return [list, really].every(isAgreed);

  function isAgreed(sentences: readonly string[]): boolean {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, sentences.join("\n"), ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
}
