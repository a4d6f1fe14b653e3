import { COMMANDS } from "../core/commands.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { GOOGLE_REMINDER_TEXTS } from "../core/texts/google-reminders.ts";
import { type Language, say } from "../core/texts/say.ts";
import { listOf, paragraph, showDialog } from "./dialog.ts";

/** One screen: what the program does, what it never does, and where its state is shown. */
export function showAbout(language: Language): void {
  const commands = Object.values(COMMANDS).map(
    ({ label, about }) => `${label[language]}: ${about[language]}`,
  );
  const state = say(GOOGLE_REMINDER_TEXTS.state, language);
  const body = [
    heading(say(TEXTS.aboutCommands, language)),
    listOf(commands),
    heading(say(TEXTS.aboutPromise, language)),
    paragraph(say(TEXTS.promise, language)),
    paragraph(say(TEXTS.whereState, language, { state })),
  ];
  showDialog(say(TEXTS.aboutTitle, language), body.join("\n"), language);
}

function heading(text: string): string {
  return `<h2>${text}</h2>`;
}
