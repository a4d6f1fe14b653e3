import { clockTime, longDate, timeRange } from "../czech/date-words.ts";
import { typeset } from "../czech/typography.ts";
import { MEETING_TEXTS as TEXTS } from "../texts/meeting.ts";
import { type Language, say } from "../texts/say.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import type { Fact } from "./document.ts";
import { projectFacts } from "./project-facts.ts";
import { projectLine } from "./publicity.ts";

/** Day, time and place of a meeting; what is not known keeps its line, to be filled in by hand. */
export function meetingFacts({ values }: Event, language: Language): readonly Fact[] {
  const { date, start, end, place, address } = values;
  const where = [place, address].filter((part) => part !== "").join(", ");
  return [
    { name: say(TEXTS.day, language), lines: [[date === null ? "" : longDate(date, language)]] },
    { name: say(TEXTS.time, language), lines: [[start === null ? "" : hours(start, end, language)]] },
    { name: say(TEXTS.place, language), lines: [[typeset(where)]] },
  ];
}

/** The project's name and its number, a line each; nothing for what is not known. */
export function projectLines(workbook: Workbook, language: Language): readonly string[] {
  const facts = projectFacts(workbook);
  return [typeset(projectLine(facts, language)), facts.registrationNumber].filter((part) => part !== "");
}

/** `čtvrtek 21. června 2018, 13:00–15:30, zasedací místnost`: a meeting announced in one line. */
export function meetingInLine({ values }: Event, language: Language): string {
  const { date, start, end, place } = values;
  const parts = [
    date === null ? "" : longDate(date, language),
    start === null ? "" : hours(start, end, language),
    typeset(place),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function hours(start: string, end: string | null, language: Language): string {
  return end === null
    ? say(TEXTS.from, language, { start: clockTime(start, language) })
    : timeRange(start, end, language);
}
