import { clockTime, longDate, timeRange, untilDay } from "../../czech/date-words.ts";
import type { Fact } from "../../documents/document.ts";
import { ANSWER_TEXTS as TEXTS } from "../../texts/answers.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Event } from "../../workbook/workbook.ts";

/** What somebody must know of an event to answer: day and hours, place, programme, by when. */
export function eventFacts({ values }: Event, language: Language): readonly Fact[] {
  const { replyBy, place, address } = values;
  const programme = values.programme.split("\n").filter((line) => line.trim() !== "");
  const where = [place, address].filter((part) => part !== "").join(", ");
  return [
    { name: say(TEXTS.when, language), lines: [[eventDay(values, language)]] },
    { name: say(TEXTS.where, language), lines: [[where || say(TEXTS.whereUnknown, language)]] },
    ...(programme.length === 0
      ? []
      : [{ name: say(TEXTS.programme, language), lines: programme.map((line) => [line]) }]),
    ...(replyBy === null
      ? []
      : [{ name: say(TEXTS.replyBy, language), lines: [[untilDay(replyBy, language)]] }]),
  ];
}

/** `čtvrtek 14. května 2026, 9:00–11:00`; "–" for an event without a day. */
export function eventDay({ date, start, end }: Event["values"], language: Language): string {
  if (date === null) return "–";
  const day = longDate(date, language);
  if (start === null) return day;
  return `${day}, ${end === null ? clockTime(start, language) : timeRange(start, end, language)}`;
}
