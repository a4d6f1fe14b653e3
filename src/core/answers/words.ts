import { type ABOUT_TEXTS, ANSWER_TEXTS, GIVEN_TEXTS } from "../texts/answers.ts";
import { type Language, say } from "../texts/say.ts";
import type { Answer } from "./answer.ts";
import type { Seats, Standing } from "./standing.ts";

/** An answer as its page tells it, a line each; empty while there is none. */
export function answerLines(
  { answer, deputy, note }: Answer,
  language: Language,
  texts: typeof GIVEN_TEXTS | typeof ABOUT_TEXTS = GIVEN_TEXTS,
): readonly string[] {
  const line = (text: { cs: string; en: string }, value: string) =>
    value === "" ? [] : [`${say(text, language)}: ${value}`];
  const given = answer === "" || answer === "neodpověděl" ? "" : say(texts[answer], language);
  const lines = [
    ...(given === "" ? [] : [given]),
    ...line(ANSWER_TEXTS.yourDeputy, deputy),
    ...line(ANSWER_TEXTS.yourNote, note),
  ];
  return given === "" && deputy === "" ? [] : lines;
}

/** How many seats there are for this person, in words; "" where nobody counts seats. */
export function seatWords(seats: Seats, standing: Standing, language: Language): string {
  const { capacity, taken, waiting } = seats;
  if (capacity === null) return "";
  const { answer } = standing.current;
  if (answer === "přijde" || answer === "posílá zástupce") return say(ANSWER_TEXTS.seatYours, language);
  const free = Math.max(capacity - taken, 0);
  const place = waiting.indexOf(standing.contact) + 1;
  if (free > (place > 0 ? place - 1 : waiting.length)) {
    return say(ANSWER_TEXTS.seatsFree, language, { capacity, free });
  }
  return place > 0
    ? say(ANSWER_TEXTS.seatWaiting, language, { capacity, place })
    : say(ANSWER_TEXTS.seatsFull, language, { capacity, place: waiting.length + 1 });
}
