import { RefusedError } from "../core/errors.ts";
import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import { refuseVisitors } from "./editor-only.ts";

/** Every menu item comes through here. A refusal is shown; anything else is a bug and reaches Google's log. */
export function fromMenu(work: (language: Language) => void): void {
  refuseVisitors();
  const language = userLanguage();
  try {
    work(language);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const ui = SpreadsheetApp.getUi();
    ui.alert(say(GOOGLE_TEXTS.name, language), error.message, ui.ButtonSet.OK);
  }
}

/** English for those who use Google in English, Czech for everybody else. */
export function userLanguage(): Language {
  return Session.getActiveUserLocale().startsWith("en") ? "en" : "cs";
}
