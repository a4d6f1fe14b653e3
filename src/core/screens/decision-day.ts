import { readDate } from "../czech/date.ts";
import { shortDate } from "../czech/date-words.ts";
import { RefusedError } from "../errors.ts";
import { say } from "../texts/say.ts";
import { ROW_TEXTS as TEXTS } from "../texts/screens-rows.ts";
import type { ScreenContext } from "./endpoint.ts";

/** Refuses as the day of a decision what is no day, and a day that is still to come. */
export function refuseDay(text: string, { today, language }: ScreenContext): void {
  const { value } = readDate(text);
  if (value !== null && value <= today) return;
  const values = { text, today: shortDate(today, "cs") };
  throw new RefusedError("wrong-use", say(value === null ? TEXTS.notADay : TEXTS.future, language, values));
}
