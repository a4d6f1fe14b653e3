import { COMMANDS } from "../core/commands.ts";
import { shortDate } from "../core/czech/date-words.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import { listOf, paragraph, showDialog } from "./dialog.ts";
import { readRemindersState, type Switch } from "./reminders-state.ts";
import { ownTriggers } from "./reminders-switch.ts";

/** One screen: what the program does, whether its reminders run and whose they are, what it never does. */
export function showAbout(language: Language): void {
  const { on, digest } = readRemindersState();
  const commands = Object.values(COMMANDS).map(
    ({ label, about }) => `${label[language]}: ${about[language]}`,
  );
  const last =
    digest === null
      ? []
      : [say(TEXTS.stateDigest, language, { ...digest, day: shortDate(digest.day, language) })];
  const body = [
    heading(say(TEXTS.aboutState, language)),
    listOf([switchSentence(on, language), ...last]),
    heading(say(TEXTS.aboutCommands, language)),
    listOf(commands),
    heading(say(TEXTS.aboutPromise, language)),
    paragraph(say(TEXTS.promise, language)),
  ];
  showDialog(say(TEXTS.aboutTitle, language), body.join("\n"), language);
}

function heading(text: string): string {
  return `<h2>${text}</h2>`;
}

function switchSentence(on: Switch | null, language: Language): string {
  if (on === null) return say(TEXTS.stateOff, language);
  const own = on.by === Session.getEffectiveUser().getEmail();
  if (own && !ownTriggers().some((trigger) => trigger.getUniqueId() === on.triggerId)) {
    return say(TEXTS.stateLost, language);
  }
  return say(TEXTS.stateOn, language, { by: on.by, since: shortDate(on.since, language) });
}
