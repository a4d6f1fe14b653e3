import { careReport } from "../../core/care/care-report.ts";
import type { ShellHandlers } from "../../core/screens/shell-endpoints.ts";
import type { StateReport } from "../../core/screens/state-report.ts";
import { GOOGLE_REMINDER_TEXTS as TEXTS } from "../../core/texts/google-reminders.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { careFacts } from "../reminders/state-facts.ts";
import { remindersPreview, startReminders, stopReminders } from "../reminders/switch.ts";
import type { ScreenCall } from "./screen-call.ts";

/** What the screen Stav reads and switches; the screen has shown what will go and has asked. */
export const STATE_HANDLERS: ShellHandlers<ScreenCall, "state.read" | "reminders.switch"> = {
  "state.read": (_nothing, { language }) => reportOf(language, ""),
  "reminders.switch": ({ on }, { language }) => {
    if (!on) return switchedOff(language);
    startReminders(language);
    return reportOf(language, say(TEXTS.turnedOn, language));
  },
};

function switchedOff(language: Language): StateReport {
  const elsewhere = stopReminders(language);
  const text = elsewhere === null ? TEXTS.turnedOff : TEXTS.stayElsewhere;
  return reportOf(language, say(text, language, { by: elsewhere ?? "" }));
}

function reportOf(language: Language, notice: string): StateReport {
  const report = careReport(careFacts(language), language);
  return { ...report, canSwitch: true, preview: remindersPreview(language), notice };
}
