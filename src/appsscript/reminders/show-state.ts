import { type CareReport, careReport } from "../../core/care/care-report.ts";
import { CARE_SCREEN_TEXTS as TEXTS } from "../../core/texts/care.ts";
import { GOOGLE_REMINDER_TEXTS } from "../../core/texts/google-reminders.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { listOf, paragraph, showDialog } from "../dialog.ts";
import { careFacts } from "./state-facts.ts";

/** Who looks after the reminders, what comes next and what is wrong, in one dialog. */
export function showRemindersState(language: Language): void {
  const report = careReport(careFacts(language), language);
  showDialog(say(GOOGLE_REMINDER_TEXTS.state, language), bodyOf(report, language), language);
}

function bodyOf({ lines, troubles, canTakeOver }: CareReport, language: Language): string {
  const told = troubles.flatMap(({ sentence, advice, press }) => {
    const pressed = press === null ? [] : [say(TEXTS.press, language, { label: press.label })];
    return [sentence, advice, ...pressed].join(" ");
  });
  return [
    listOf(lines.map(({ label, text }) => `${label}: ${text}`)),
    ...(canTakeOver ? [paragraph(say(TEXTS.takeOver, language))] : []),
    paragraph(say(troubles.length === 0 ? TEXTS.allWell : TEXTS.troubles, language)),
    ...(told.length === 0 ? [] : [listOf(told)]),
  ].join("\n");
}
