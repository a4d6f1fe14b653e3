import { longDate } from "../czech/date-words.ts";
import { addDays } from "../plain-date.ts";
import { type Language, say } from "../texts/say.ts";
import { FORECAST_TEXTS as TEXTS } from "../texts/sending.ts";
import { addMinutes, dayOf, minutesOf, nextMorning, type WallTime } from "./wall-time.ts";

/** What a forecast is made from; `mailsLeft` null means that nobody counts messages. */
export interface ForecastFacts {
  readonly count: number;
  readonly now: WallTime;
  readonly mailsLeft: number | null;
  readonly mailReserve: number;
  /** What a whole day allows; the same as today's rest when it is not known. */
  readonly mailsPerDay?: number;
  readonly msPerMail: number;
  /** Where a run is cut off: its length, and how long it takes until the next one begins. */
  readonly msPerRun?: number;
  readonly msBetweenRuns?: number;
}

/** How many go today, how many later, and when the last one will have gone. */
export interface Forecast {
  readonly count: number;
  readonly today: number;
  readonly later: number;
  /** Days after today that are needed. */
  readonly days: number;
  readonly doneAt: WallTime;
}

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 24 * 60;

/** When everybody will have got the message, by what the day still allows and how long one takes. */
export function forecast(facts: ForecastFacts): Forecast {
  const { count, now, mailsLeft, mailReserve } = facts;
  const allowed = mailsLeft === null ? count : Math.max(mailsLeft - mailReserve, 0);
  const midnight = mailsBefore(facts, MINUTES_PER_DAY - minutesOf(now));
  const today = Math.min(count, allowed, midnight);
  const later = count - today;
  if (later === 0) return { count, today, later, days: 0, doneAt: addMinutes(now, minutesFor(facts, count)) };
  const perDay = Math.max((facts.mailsPerDay ?? mailsLeft ?? later) - mailReserve, 1);
  const days = Math.ceil(later / perDay);
  const morning = nextMorning(`${addDays(dayOf(now), days - 1)}T00:00`);
  const last = later - (days - 1) * perDay;
  return { count, today, later, days, doneAt: addMinutes(morning, minutesFor(facts, last)) };
}

/** One sentence for a person, before anything is sent. */
export function sayForecast({ count, today, later, days, doneAt }: Forecast, language: Language): string {
  const day = longDate(dayOf(doneAt), language);
  const values = { count, today, later, day, time: shownTime(doneAt) };
  if (count === 0) return say(TEXTS.nobody, language);
  if (days === 0) return say(TEXTS.today, language, values);
  if (days > 1) return say(TEXTS.days, language, values);
  return say(today === 0 ? TEXTS.onlyTomorrow : TEXTS.tomorrow, language, values);
}

/** `9:05` as Czech writes it. */
export function shownTime(time: WallTime): string {
  return `${Number(time.slice(11, 13))}:${time.slice(14, 16)}`;
}

function minutesFor({ msPerMail, msPerRun, msBetweenRuns = 0 }: ForecastFacts, count: number): number {
  const ms = count * msPerMail;
  const pauses = msPerRun === undefined ? 0 : Math.max(Math.ceil(ms / msPerRun) - 1, 0);
  return Math.ceil((ms + pauses * msBetweenRuns) / MS_PER_MINUTE);
}

/** How many messages go in so many minutes. */
function mailsBefore(facts: ForecastFacts, minutes: number): number {
  const { msPerMail, msPerRun, msBetweenRuns = 0 } = facts;
  const share = msPerRun === undefined ? 1 : msPerRun / (msPerRun + msBetweenRuns);
  return Math.floor((minutes * MS_PER_MINUTE * share) / Math.max(msPerMail, 1));
}
