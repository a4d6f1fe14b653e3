import {
  attempt,
  type Cursor,
  isAtEnd,
  meaningOf,
  peek,
  takeMark,
  takeNumberOf,
  takeWord,
} from "./cursor.ts";
import { takeAmount } from "./duration.ts";
import type { Part } from "./part.ts";
import { readDates } from "./read-dates.ts";
import { readPeriodOf, readRecurrence } from "./read-recurrence.ts";
import { readRelative } from "./read-relative.ts";
import { readNumbered, readPlaceOfLetter, readSubject } from "./read-subject.ts";
import { readTimeAfterDate } from "./read-time.ts";
import { takeTimes } from "./read-times.ts";
import { readWeekdays } from "./read-weekdays.ts";
import { readProjectMonths, readUnsaid, readWithin } from "./read-within.ts";
import { readContinuous, readDeadlineWord, readFiller, readFlag } from "./read-words.ts";
import type { Token } from "./tokens.ts";

type Rule = (cursor: Cursor) => Part | null;

/** In this order: „1x za 3-4 měsíce“ is a repetition before its dash can make a range of it. */
const RULES: readonly Rule[] = [
  readPunctuation,
  readOnce,
  readRecurrencePart,
  readWithinEach,
  readCount,
  readUnsaid,
  readProjectMonths,
  readRelativeBeforeDates,
  readNumbered,
  readDatePart,
  readContinuous,
  readFlag,
  readTimePart,
  readWeekdays,
  readDeadlineWord,
  readRelative,
  readWithin,
  readAlways,
  readMonthAdjective,
  readPlaceOfLetter,
  readSubject,
  readFiller,
  readAnd,
  readLonePreposition,
];

const RULES_FOR_NUMBERS: readonly Rule[] = [
  readRecurrencePart,
  readCount,
  readProjectMonths,
  readRelativeBeforeDates,
  readNumbered,
  readDatePart,
  readTimePart,
  readRelative,
];
const RULES_FOR_MARKS: readonly Rule[] = [readPunctuation];
const RULES_FOR_MONTHS: readonly Rule[] = [readDatePart];

/** Takes a phrase apart from left to right; what no rule explains is kept as unexplained. */
export function readParts(cursor: Cursor): readonly Part[] {
  const parts: Part[] = [];
  while (!isAtEnd(cursor)) {
    const part = firstPart(cursor);
    if (part === null) {
      cursor.at += 1;
      parts.push({ kind: "unexplained" });
    } else parts.push(part);
  }
  return parts;
}

function firstPart(cursor: Cursor): Part | null {
  for (const rule of rulesFor(peek(cursor))) {
    const part = attempt(cursor, rule);
    if (part !== null) return part;
  }
  return null;
}

/** Digits, marks and plain month names need few of the rules; the others are spared. */
function rulesFor(token: Token | undefined): readonly Rule[] {
  if (token?.type === "number") return RULES_FOR_NUMBERS;
  if (token?.type === "mark" && token.entry === null) return RULES_FOR_MARKS;
  return meaningOf(token, "month") === undefined ? RULES : RULES_FOR_MONTHS;
}

function readPunctuation(cursor: Cursor): Part | null {
  if (takeMark(cursor, "-", "/")) return { kind: "dash" };
  return takeMark(cursor, ",", ";", ".", ":", "(", ")", "…") ? { kind: "separator" } : null;
}

function readOnce(cursor: Cursor): Part | null {
  if (peek(cursor)?.text !== "jednorázově" && peek(cursor)?.text !== "jednorazove") return null;
  cursor.at += 1;
  return { kind: "count", amount: { least: 1, most: 1 }, once: true };
}

function readRecurrencePart(cursor: Cursor): Part | null {
  const recurrence = readRecurrence(cursor);
  return recurrence === null ? null : { kind: "recurrence", recurrence };
}

/** „na počátku každého roku“ */
function readWithinEach(cursor: Cursor): Part | null {
  takeWord(cursor, "v", "na", "ke", "k");
  if (meaningOf(peek(cursor), "part") === undefined || meaningOf(peek(cursor, 1), "each") === undefined)
    return null;
  cursor.at += 1;
  return readRecurrencePart(cursor);
}

/** „4 akce“, „dvě veřejná setkání“, „2x“, „3 setkání ročně“ */
function readCount(cursor: Cursor): Part | null {
  const amount = takeTimes(cursor) ?? attempt(cursor, takeCounted);
  if (amount === null) return null;
  const period = readPeriodOf(cursor, amount);
  return period === null
    ? { kind: "count", amount, once: false }
    : { kind: "recurrence", recurrence: period };
}

function takeCounted(cursor: Cursor) {
  const amount = takeAmount(cursor);
  if (amount === null || !Number.isInteger(amount.least) || amount.least === 0) return null;
  let counted = false;
  while (isCounted(cursor)) {
    counted ||= meaningOf(peek(cursor), "countable") !== undefined;
    cursor.at += 1;
  }
  return counted ? amount : null;
}

function isCounted(cursor: Cursor): boolean {
  const token = peek(cursor);
  return meaningOf(token, "countable") !== undefined || meaningOf(token, "subject") !== undefined;
}

/** „14 dní před akcí“ and „do 15. dne …“ begin with numbers that are no dates. */
function readRelativeBeforeDates(cursor: Cursor): Part | null {
  const relative = readRelative({ ...cursor });
  if (relative?.kind !== "relative" || relative.relative.side === "until") return null;
  const numbered = takeWord({ ...cursor }, "do") !== null || relative.relative.offset !== null;
  return numbered ? readRelative(cursor) : null;
}

function readDatePart(cursor: Cursor): Part | null {
  const term = readDates(cursor);
  return term === null ? null : { kind: "date", term };
}

function readTimePart(cursor: Cursor): Part | null {
  const time = readTimeAfterDate(cursor);
  return time === null ? null : { kind: "time", time };
}

function readAlways(cursor: Cursor): Part | null {
  return takeNumberOf(cursor, "always") === null ? null : { kind: "always" };
}

function readMonthAdjective(cursor: Cursor): Part | null {
  takeWord(cursor, "v", "na");
  const month = takeNumberOf(cursor, "month-adjective");
  return month === null ? null : { kind: "month-adjective", month };
}

function readAnd(cursor: Cursor): Part | null {
  return takeWord(cursor, "a", "i") === null ? null : { kind: "and" };
}

/** „v minimálně 2 týdenním předstihu“: the preposition waits for a word behind the flag. */
function readLonePreposition(cursor: Cursor): Part | null {
  if (takeWord(cursor, "v", "ve", "na") === null) return null;
  return meaningOf(peek(cursor), "flag") === undefined ? null : { kind: "filler" };
}
