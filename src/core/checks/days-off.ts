import { dayText } from "../czech/date-words.ts";
import { holidayName } from "../czech/holidays.ts";
import type { Finding } from "../issue.ts";
import { dayOfWeek, type PlainDate } from "../plain-date.ts";

/** What is to happen on the day: people come, or something is due. */
type Occasion = "meeting" | "deadline";

const SATURDAY = 6;

/**
 * A meeting or a deadline on a day when offices are closed: Přeštice set a meeting for 1 January 2022, Hlinsko a
 * deadline for Sunday 30 July 2023, the Plzeň region one for 28 October 2019.
 */
export function dayOffFindings(date: PlainDate, occasion: Occasion): readonly Finding[] {
  const holiday = holidayName(date);
  const day = dayText(date);
  if (holiday !== null) return [{ code: `${occasion}-on-holiday`, values: { day, holiday } }];
  return dayOfWeek(date) < SATURDAY ? [] : [{ code: `${occasion}-on-weekend`, values: { day } }];
}
