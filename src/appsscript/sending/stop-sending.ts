import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { deleteContinuations } from "./continuation.ts";
import { writeStop } from "./store.ts";

/** Stops a run that is sending before its next message, and one that was to go on by itself. */
export function stopSending(language: Language): void {
  writeStop(Date.now());
  deleteContinuations();
  const ui = SpreadsheetApp.getUi();
  ui.alert(say(TEXTS.stop, language), say(TEXTS.stopped, language), ui.ButtonSet.OK);
}
