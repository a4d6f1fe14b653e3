import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeMark,
  takeNumber,
  takeNumberOf,
  takeOrder,
  takeTextOf,
  takeWord,
} from "./cursor.ts";
import { type Amount, durationOf, takeDuration, takeUnit } from "./duration.ts";
import type { Meaning } from "./lexicon.ts";
import { isDated, takeDayOfMonth, takeInMonth } from "./read-in-month.ts";
import { takeTimes } from "./read-times.ts";
import { takeMoreWeekdays } from "./read-weekdays.ts";
import type { Recurrence } from "./recurrence.ts";

const SIMPLE = {
  count: null,
  countMax: null,
  weekdays: [],
  ordinal: null,
  weeks: null,
  month: null,
} as const;
/** A weekday comes five times a month at most. */
const MOST_WEEKS = 5;
const ONCE: Amount = { least: 1, most: 1 };
const WORKING = /^(?:pracovní|všední)/;
const EVEN = /^sud(?:ý|é|á|ou|ém|ého|ých|ým)$/;
const ODD = /^lich(?:ý|é|á|ou|ém|ého|ých|ým)$/;

/** What a repetition can begin with, beside digits. */
const BEGINNINGS: readonly Meaning[] = ["amount", "times", "adverb", "each", "ordinal", "function", "roman"];

/** One expression of repetition, or null. */
export function readRecurrence(cursor: Cursor): Recurrence | null {
  const token = peek(cursor);
  const known =
    token?.type === "number" || BEGINNINGS.some((meaning) => meaningOf(token, meaning) !== undefined);
  if (!known && token?.type !== "word") return null;
  if (!known) return attempt(cursor, readWorkingDays) ?? attempt(cursor, readWeeksByNumber);
  return (
    attempt(cursor, readAdverb) ??
    attempt(cursor, readTimesPer) ??
    attempt(cursor, readEvery) ??
    attempt(cursor, readEveryOther) ??
    attempt(cursor, readNthInMonth) ??
    attempt(cursor, readDaysInMonth) ??
    attempt(cursor, readWorkingDays) ??
    attempt(cursor, readWeeksByNumber) ??
    attempt(cursor, readInterval)
  );
}

/** „čtvrtletně“, „2x ročně“, „14denně“ */
function readAdverb(cursor: Cursor): Recurrence | null {
  const times = takeTimes(cursor);
  const number = times === null ? takeNumber(cursor) : null;
  const every = takeTextOf(cursor, "adverb");
  if (every === null) return null;
  if (number === null) return withTimes(every, times ?? ONCE);
  const multiple = /^P1([DWM])$/.exec(every);
  return multiple === null || number.value === 0
    ? null
    : { ...SIMPLE, every: `P${number.value}${multiple[1]}` };
}

/** „1x za 3-4 měsíce“, „dvakrát do roka“, „4 krát během kalendářního roku“, „2x v týdnu“ */
function readTimesPer(cursor: Cursor): Recurrence | null {
  const times = takeTimes(cursor);
  return times === null ? null : readPeriodOf(cursor, times);
}

/** The „za rok“, „do roka“, „v měsíci“ after how many times, or null when a dated period follows. */
export function readPeriodOf(cursor: Cursor, times: Amount): Recurrence | null {
  return attempt(cursor, (at) => {
    const adverb = takeTextOf(at, "adverb");
    if (adverb !== null) return withTimes(adverb, times);
    if (!takePer(at)) return null;
    if (meaningOf(peek(at), "each") !== undefined) at.at += 1;
    const every = takeDuration(at);
    if (every === null || isDated(at)) return null;
    return withTimes(every, times);
  });
}

function takePer(cursor: Cursor): boolean {
  if (takeMark(cursor, "/")) return true;
  const within = takeWord(cursor, "v") !== null;
  return takeWord(cursor, "za", "do", "v", "ve", "behem", "prubehu") !== null || within;
}

/** „každý měsíc“, „každé 2 měsíce“, „každou druhou středu“, „každé první úterý v měsíci“, „každý červen“, „každé jaro“ */
function readEvery(cursor: Cursor): Recurrence | null {
  if (takeNumberOf(cursor, "each") === null && takeWord(cursor, "daneho", "danem") === null) return null;
  if (takeWorkingDay(cursor)) return { ...SIMPLE, every: "working day" };
  return (
    attempt(cursor, readNthInMonth) ??
    attempt(cursor, readDaysInMonth) ??
    attempt(cursor, readEveryWeekday) ??
    attempt(cursor, readEveryNthUnit) ??
    attempt(cursor, readEveryMonthOrUnit)
  );
}

function readEveryWeekday(cursor: Cursor): Recurrence | null {
  const weeks = takeWeeks(cursor);
  const ordinal = takeNumberOf(cursor, "ordinal");
  const weekday = takeNumberOf(cursor, "weekday");
  if (weekday === null) return null;
  if (weeks !== null) return { ...SIMPLE, every: "P2W", weeks, weekdays: [weekday] };
  if (ordinal === -1 || ordinal === 1) return null;
  const weekdays = [weekday, ...takeMoreWeekdays(cursor, weekday)];
  const count = weekdays.length > 1 ? weekdays.length : null;
  return { ...SIMPLE, every: `P${ordinal ?? 1}W`, weekdays, count };
}

/** „každý druhý měsíc“ */
function readEveryNthUnit(cursor: Cursor): Recurrence | null {
  const ordinal = takeNumberOf(cursor, "ordinal");
  const unit = ordinal === null || ordinal < 2 ? null : takeUnit(cursor);
  const every =
    unit === null || ordinal === null ? null : durationOf({ least: ordinal, most: ordinal }, unit);
  return every === null || takeWord(cursor, "v") !== null ? null : { ...SIMPLE, every };
}

function readEveryMonthOrUnit(cursor: Cursor): Recurrence | null {
  const weeks = takeWeeks(cursor);
  const month = weeks === null ? takeNumberOf(cursor, "month") : null;
  const yearly = month !== null || takeNumberOf(cursor, "season") !== null;
  if (yearly && isDated(cursor)) return null;
  if (yearly) return { ...SIMPLE, every: "P1Y", month };
  const every = takeDuration(cursor);
  if (every === null) return null;
  if (weeks === null) return { ...SIMPLE, every };
  return every === "P1W" ? { ...SIMPLE, every: "P2W", weeks } : null;
}

/** „ob týden“ */
function readEveryOther(cursor: Cursor): Recurrence | null {
  if (takeWord(cursor, "ob") === null) return null;
  const unit = takeUnit(cursor);
  const every = unit === null ? null : durationOf({ least: 2, most: 2 }, unit);
  return every === null ? null : { ...SIMPLE, every };
}

/** „první středu v měsíci“, „1. středa v měsíci“, „2. a 4. čtvrtek v měsíci“ */
function readNthInMonth(cursor: Cursor): Recurrence | null {
  const first = takeOrder(cursor);
  if (first === null || first > MOST_WEEKS) return null;
  const second = takeWord(cursor, "a") === null ? null : takeOrder(cursor);
  const weekday = takeNumberOf(cursor, "weekday") ?? takeNumberOf(cursor, "weekdays");
  if (weekday === null || !takeInMonth(cursor)) return null;
  if (second !== null) return { ...SIMPLE, every: "P1M", count: 2 };
  return { ...SIMPLE, every: "P1M", ordinal: first, weekdays: [weekday] };
}

/** „k 15. dni v měsíci“, „do 10. dne každého měsíce“, „od 1. do 15. každého měsíce“ */
function readDaysInMonth(cursor: Cursor): Recurrence | null {
  takeWord(cursor, "od", "do", "k", "ke");
  if (!takeDayOfMonth(cursor)) return null;
  if (takeMark(cursor, "-") || takeWord(cursor, "do", "az") !== null) takeDayOfMonth(cursor);
  const each = meaningOf(peek(cursor), "each") ?? meaningOf(peek(cursor), "function");
  return (each === 1 || each === "v") && takeInMonth(cursor) ? { ...SIMPLE, every: "P1M" } : null;
}

/** „v pracovní dny“, „v pracovních dnech“ */
function readWorkingDays(cursor: Cursor): Recurrence | null {
  takeWord(cursor, "v", "ve");
  const plural = peek(cursor, 1)?.text;
  if (plural !== "dny" && plural !== "dnech") return null;
  return takeWorkingDay(cursor) ? { ...SIMPLE, every: "working day" } : null;
}

function takeWorkingDay(cursor: Cursor): boolean {
  if (!WORKING.test(peek(cursor)?.text ?? "") || meaningOf(peek(cursor, 1), "unit") !== "D") return false;
  cursor.at += 2;
  return true;
}

/** „v sudé týdny“, „sudých týdnů“ */
function readWeeksByNumber(cursor: Cursor): Recurrence | null {
  takeWord(cursor, "v", "ve");
  const weeks = takeWeeks(cursor);
  return weeks !== null && takeUnit(cursor) === "W" ? { ...SIMPLE, every: "P2W", weeks } : null;
}

function takeWeeks(cursor: Cursor): "even" | "odd" | null {
  const text = peek(cursor)?.text ?? "";
  const weeks = EVEN.test(text) ? "even" : ODD.test(text) ? "odd" : null;
  if (weeks !== null) cursor.at += 1;
  return weeks;
}

/** „v intervalu 3 měsíců“, „s frekvencí 1x za 2 měsíce“ */
function readInterval(cursor: Cursor): Recurrence | null {
  takeWord(cursor, "v", "s");
  if (
    takeWord(
      cursor,
      "intervalu",
      "intervalech",
      "frekvence",
      "frekvenci",
      "periodicita",
      "periodicitou",
      "cetnost",
      "cetnosti",
    ) === null
  ) {
    return null;
  }
  takeMark(cursor, ":");
  const every = takeDuration(cursor);
  if (every !== null) return { ...SIMPLE, every };
  return attempt(cursor, readAdverb) ?? attempt(cursor, readTimesPer);
}

function withTimes(every: string, { least, most }: Amount): Recurrence {
  return { ...SIMPLE, every, count: least === 1 ? null : least, countMax: most === least ? null : most };
}
