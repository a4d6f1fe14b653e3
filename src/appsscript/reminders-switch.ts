import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import { startClock, TIME_ZONE } from "./clock.ts";
import { DAILY_HANDLER } from "./functions.ts";
import { whileLocked } from "./lock.ts";
import { forgetSwitch, readRemindersState, rememberSwitch } from "./reminders-state.ts";

/** The hour after which Google may call the trigger, any time within that hour. */
const HOUR = 6;

/** Makes the one daily trigger, by a human click: triggers made by triggers do not work. */
export function turnRemindersOn(language: Language): void {
  const by = Session.getEffectiveUser().getEmail();
  const { on } = readRemindersState();
  const own = ownTriggers();
  if (on !== null && own.some((trigger) => trigger.getUniqueId() === on.triggerId)) {
    tell(say(TEXTS.remindersAlreadyOn, language, { by: on.by }), language);
    return;
  }
  if (on !== null && on.by !== by && !ask(say(TEXTS.takeOver, language, { by: on.by }), language)) return;
  const since = startClock().today;
  whileLocked(language, () => {
    for (const trigger of own) ScriptApp.deleteTrigger(trigger);
    const clock = ScriptApp.newTrigger(DAILY_HANDLER).timeBased();
    const trigger = clock.everyDays(1).atHour(HOUR).inTimezone(TIME_ZONE).create();
    rememberSwitch({ by, since, triggerId: trigger.getUniqueId() });
  });
  tell(say(TEXTS.remindersOn, language), language);
}

/** Deletes this account's trigger and makes anybody else's count for nothing. */
export function turnRemindersOff(language: Language): void {
  const by = Session.getEffectiveUser().getEmail();
  const { on } = readRemindersState();
  whileLocked(language, () => {
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    if (on !== null) forgetSwitch();
  });
  const elsewhere = on !== null && on.by !== by;
  tell(
    elsewhere
      ? say(TEXTS.remindersStayElsewhere, language, { by: on.by })
      : say(TEXTS.remindersOff, language),
    language,
  );
}

/** This account's daily triggers; Google shows nobody else's. */
export function ownTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === DAILY_HANDLER);
}

function tell(text: string, language: Language): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(say(TEXTS.name, language), text, ui.ButtonSet.OK);
}

function ask(question: string, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(say(TEXTS.name, language), question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
