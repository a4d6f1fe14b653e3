import { COMMANDS } from "../../core/commands.ts";
import { GOOGLE_REMINDER_TEXTS as TEXTS } from "../../core/texts/google-reminders.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { startClock } from "../clock.ts";
import { TICK_HANDLER } from "../functions.ts";
import { whileLocked } from "../lock.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { forgetSwitch, forgetTrouble, readRemindersState, rememberSwitch } from "./state.ts";

type Trigger = GoogleAppsScript.Script.Trigger;

/** More lines than this are not read in a question. */
const MOST_LINES = 25;

/** Shows what will go out by itself, asks, and makes the one hourly trigger; takes over from a colleague when told to. */
export function turnRemindersOn(language: Language): void {
  const { on } = readRemindersState();
  if (on !== null && ownTriggers().filter((trigger) => trigger.getUniqueId() === on.triggerId).length === 1) {
    if (ownTriggers().length > 1) startReminders(language);
    tell(say(TEXTS.alreadyOn, language, { by: on.by }), language);
    return;
  }
  const own = on === null || on.by === Session.getEffectiveUser().getEmail();
  if (!own && !ask(say(TEXTS.takeOver, language, { by: on.by }), language)) return;
  if (!ask([...remindersPreview(language), "", say(TEXTS.question, language)].join("\n"), language)) return;
  startReminders(language);
  tell(say(TEXTS.turnedOn, language), language);
}

/** Deletes this account's trigger and makes anybody else's count for nothing. */
export function turnRemindersOff(language: Language): void {
  const elsewhere = stopReminders(language);
  tell(
    elsewhere === null
      ? say(TEXTS.turnedOff, language)
      : say(TEXTS.stayElsewhere, language, { by: elsewhere }),
    language,
  );
}

/** What a person agrees to by turning the reminders on: the kinds of messages, and the very next ones. */
export function remindersPreview(language: Language): readonly string[] {
  const workbook = recogniseWorkbook(readSpreadsheet().grids, language);
  const { today, now } = startClock();
  const { summary } = COMMANDS.remind.plan({ workbook, today, now, language, event: null });
  const rest = summary.length - MOST_LINES;
  return [
    say(TEXTS.kinds, language),
    "",
    ...summary.slice(0, MOST_LINES),
    ...(rest > 0 ? [say(TEXTS.moreLines, language, { count: rest })] : []),
  ];
}

/** Makes the one trigger that counts from now on, in place of whatever this account has. */
export function startReminders(language: Language): void {
  const by = Session.getEffectiveUser().getEmail();
  const since = startClock().today;
  whileLocked(language, () => {
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    // Hourly is the most that Google allows an add-on; the run itself knows what is due and when it may disturb.
    const trigger = ScriptApp.newTrigger(TICK_HANDLER).timeBased().everyHours(1).create();
    rememberSwitch({ by, since, triggerId: trigger.getUniqueId() });
    forgetTrouble();
  });
}

/** Ends the reminders; gives the account whose trigger only its owner can delete, or null. */
export function stopReminders(language: Language): string | null {
  const { on } = readRemindersState();
  whileLocked(language, () => {
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    if (on !== null) forgetSwitch();
  });
  return on !== null && on.by !== Session.getEffectiveUser().getEmail() ? on.by : null;
}

/** This account's triggers of the reminders; Google shows nobody else's. */
export function ownTriggers(): readonly Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === TICK_HANDLER);
}

function tell(text: string, language: Language): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(say(TEXTS.title, language), text, ui.ButtonSet.OK);
}

function ask(question: string, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(say(TEXTS.title, language), question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
