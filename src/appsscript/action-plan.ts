import { COMMAND_TEXTS } from "../core/texts/commands.ts";
import { type Language, say } from "../core/texts/say.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../core/texts/strategic-plan.ts";
import { runCommand } from "./run.ts";

/** The action plan of the year that the person says; the usual one when nothing is said, none after a cancel. */
export function makeActionPlan(language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const title = say(COMMAND_TEXTS["action-plan"].label, language);
  const answer = ui.prompt(title, say(TEXTS.whichYear, language), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const typed = answer.getResponseText().trim();
  if (typed === "") runCommand("action-plan", language);
  else if (/^(?:19|20)\d\d$/.test(typed)) runCommand("action-plan", language, { year: Number(typed) });
  else ui.alert(title, say(TEXTS.noYear, language, { typed: typed.slice(0, 40) }), ui.ButtonSet.OK);
}
