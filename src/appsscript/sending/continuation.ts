import { longDate } from "../../core/czech/date-words.ts";
import { daysBetween } from "../../core/plain-date.ts";
import { shownTime } from "../../core/sending/forecast.ts";
import { dayOf, minutesOf, type WallTime } from "../../core/sending/wall-time.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { CONTINUE_HANDLER } from "../functions.ts";
import { wallTime } from "./wall-clock.ts";

const SHORTEST_MS = 60_000;
const MINUTES_PER_DAY = 24 * 60;

/** Has Google call the program once more by itself, in a minute at the soonest. */
export function continueAt(time: WallTime): void {
  deleteContinuations();
  const milliseconds = Math.max(SHORTEST_MS, minutesUntil(time) * 60_000);
  ScriptApp.newTrigger(CONTINUE_HANDLER).timeBased().after(milliseconds).create();
}

/** Deletes this account's one-shot triggers: Google keeps those that have fired, and counts them. */
export function deleteContinuations(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === CONTINUE_HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}

/** What a person is told of the rest. */
export function sayContinuation(time: WallTime, language: Language): string {
  const when =
    minutesUntil(time) <= 1
      ? say(TEXTS.inAMinute, language)
      : `${longDate(dayOf(time), language)} ${shownTime(time)}`;
  return say(TEXTS.goesOn, language, { when });
}

/** By the clocks of Prague; the two nights when they change are off by an hour. */
function minutesUntil(time: WallTime): number {
  const now = wallTime(Date.now());
  return daysBetween(dayOf(now), dayOf(time)) * MINUTES_PER_DAY + minutesOf(time) - minutesOf(now);
}
