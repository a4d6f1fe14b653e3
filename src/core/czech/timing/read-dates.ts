import { dayOfWeek } from "../../plain-date.ts";
import { attempt, type Cursor, meaningOf, peek, skipWords, takeMark, takeWord } from "./cursor.ts";
import { lendDates } from "./lend-dates.ts";
import { takeEndOfProject, takeOpenEnd } from "./read-open-end.ts";
import { readSpan, weekFrom } from "./read-span.ts";
import { readTimeAfterDate } from "./read-time.ts";
import { isSummer } from "./read-year.ts";
import { isoOf, type Span } from "./span.ts";

/**
 * How the dates of a phrase hang together. single: one stretch; range: from one to another; list: several;
 * since, until, before and after have one limit; mixed: a list that has ranges in it.
 */
export interface DateTerm {
  readonly shape: "single" | "range" | "list" | "since" | "until" | "before" | "after" | "mixed";
  readonly spans: readonly Span[];
  /** „v průběhu“, „během“, „celý“: the whole stretch is meant. */
  readonly during: boolean;
  /** A year or month was taken over from a date further right. */
  readonly lent: boolean;
  /** „nebo“ joins the dates: a person must choose. */
  readonly choice: boolean;
}

const INTRODUCTIONS = new Set([
  ..."v ve na pro za k ke dne den dni dnech dny dnu obdobi termin terminu terminem terminy terminech lhute dobe case datum ramci".split(
    " ",
  ),
  ..."v prubehu behem cele cely celou celeho celem pres hned".split(" "),
]);
const DURING = ["prubehu", "behem", "cele", "cely", "celou", "celeho", "celem", "pres"];
const UNTIL_ALSO = ["az", "do"];
const BEFORE_UNTIL = ["az", "v", "ve", "s", "termin", "terminu", "terminem", "lhute"];

/** Longer lists of dates are timetables; the limit also keeps hostile texts from costing time. */
const MOST_LINKS = 24;

/** A chain of dates with what joins them, or null; the cursor stays where nothing could be read. */
export function readDates(cursor: Cursor): DateTerm | null {
  const token = peek(cursor);
  if (token?.type === "mark" || token?.entry === null)
    return token.type === "number" ? attempt(cursor, readChain) : null;
  if (meaningOf(token, "function") === undefined && meaningOf(token, "unit") === undefined) {
    return attempt(cursor, readChain);
  }
  return (
    attempt(cursor, readBetween) ??
    attempt(cursor, readWeekOf) ??
    attempt(cursor, readSince) ??
    attempt(cursor, readUntil) ??
    attempt(cursor, readBeforeOrAfter) ??
    attempt(cursor, readChain)
  );
}

/** „mezi 5. a 12. březnem 2020“ */
function readBetween(cursor: Cursor): DateTerm | null {
  if (takeWord(cursor, "mezi") === null) return null;
  const first = readSpan(cursor);
  if (first === null || takeWord(cursor, "a") === null) return null;
  const last = readSpan(cursor);
  return last === null ? null : termOf("range", [first, last]);
}

/** „v týdnu od 14. 10. 2019“, „v týdnu od 14. do 18. 10. 2019“, „v týdnu 14. – 18. 10. 2019“ */
function readWeekOf(cursor: Cursor): DateTerm | null {
  takeWord(cursor, "v");
  if (meaningOf(peek(cursor), "unit") !== "W") return null;
  cursor.at += 1;
  const range = attempt(cursor, readSince) ?? attempt(cursor, readChain);
  if (range === null) return null;
  const [first] = range.spans;
  if (range.shape !== "since" || first === undefined) return range.shape === "range" ? range : null;
  return { ...range, shape: "single", spans: [weekFrom(first)] };
}

/** „od 15. 2. 2021 do 31. 3. 2021“, „od října 2017 - září 2019“, „od 1. 1. 2019“ */
function readSince(cursor: Cursor): DateTerm | null {
  skipIntroductions(cursor);
  if (takeWord(cursor, "od") === null) return null;
  skipIntroductions(cursor);
  const first = readSpan(cursor);
  if (first === null) return null;
  const last = attempt(cursor, readEndOfRange);
  if (last !== null) return termOf("range", [first, last]);
  if (attempt(cursor, takeOpenEnd) === null) attempt(cursor, takeEndOfProject);
  return first.grain === "number" ? null : termOf("since", [first]);
}

function readEndOfRange(cursor: Cursor): Span | null {
  takeMark(cursor, ",");
  const joined = takeMark(cursor, "-") || takeWord(cursor, "do", "az") !== null;
  if (!joined) return null;
  skipWords(cursor, UNTIL_ALSO);
  skipIntroductions(cursor);
  const span = readSpan(cursor);
  return span === null || span.grain === "number" ? null : span;
}

/** „do 15. 7. 2019“, „do konce roku 2019“ */
function readUntil(cursor: Cursor): DateTerm | null {
  skipWords(cursor, BEFORE_UNTIL);
  if (takeWord(cursor, "do") === null) return null;
  skipIntroductions(cursor);
  const span = readSpan(cursor);
  return span === null || span.grain === "number" ? null : termOf("until", [span]);
}

function readBeforeOrAfter(cursor: Cursor): DateTerm | null {
  const capital = peek(cursor)?.raw === "Po";
  const side = takeWord(cursor, "po", "pred", "prede");
  if (side === null || isDuring(cursor)) return null;
  skipIntroductions(cursor);
  const span = readSpan(cursor);
  if (span === null || span.grain === "number") return null;
  if (capital && isMondayWithHour(span)) return termOf("single", [{ ...span, weekday: 1 }]);
  return termOf(side === "po" ? "after" : "before", [span]);
}

/** „5. a 12. března 2020“, „9-11/2018“, „leden, duben, červenec, říjen 2019“ */
function readChain(cursor: Cursor): DateTerm | null {
  if (meaningOf(peek(cursor), "function") === "po" && isDuring({ ...cursor, at: cursor.at + 1 }))
    cursor.at += 1;
  const during = skipIntroductions(cursor);
  const first = readSpan(cursor);
  if (first === null) return null;
  const links: Link[] = [{ join: "start", span: first, at: cursor.at }];
  while (links.length < MOST_LINKS) {
    const link = attempt(cursor, readLink);
    if (link === null) break;
    links.push(link);
  }
  while (links[links.length - 1]?.span.grain === "number") links.pop();
  const last = links[links.length - 1];
  if (last === undefined) return null;
  cursor.at = last.at;
  if (links.length === 1 && attempt(cursor, takeOpenEnd) !== null) return termOf("since", [first]);
  const joins = links.slice(1).map(({ join }) => join);
  const spans = links.map(({ span }) => span);
  return { ...termOf(shapeOf(joins), spans), during, choice: joins.includes("choice") };
}

/** „po celý rok“ is no „after“. */
function isDuring(cursor: Cursor): boolean {
  const word = meaningOf(peek(cursor), "function");
  return typeof word === "string" && DURING.includes(word);
}

/** „Po 30. 9. 2019 v 9:00“: only with an hour, and only on a Monday, is Po no preposition. */
function isMondayWithHour({ grain, first, time }: Span): boolean {
  const date = grain === "day" ? isoOf(first) : null;
  return date !== null && time !== null && dayOfWeek(date) === 1;
}

interface Link {
  readonly join: "start" | "range" | "list" | "choice";
  readonly span: Span;
  /** Where the chain ends if this is its last link. */
  readonly at: number;
}

function readLink(cursor: Cursor): Link | null {
  if (readTimeAfterDate({ ...cursor }) !== null) return null;
  const join = readJoin(cursor);
  if (join === null) return null;
  skipIntroductions(cursor);
  const span = readSpan(cursor);
  return span === null ? null : { join, span, at: cursor.at };
}

function readJoin(cursor: Cursor): Link["join"] | null {
  if (takeMark(cursor, "-")) return "range";
  if (takeWord(cursor, "az") !== null) {
    skipWords(cursor, ["do"]);
    return "range";
  }
  if (takeWord(cursor, "nebo", "ci") !== null) return "choice";
  const marked = takeMark(cursor, ",", "/", "+", "&", ";");
  const worded = takeWord(cursor, "a", "i") !== null;
  return marked || worded ? "list" : null;
}

function shapeOf(joins: readonly Link["join"][]): DateTerm["shape"] {
  if (joins.length === 0) return "single";
  if (joins.every((join) => join !== "range")) return "list";
  return joins.length === 1 ? "range" : "mixed";
}

/** Skips „ve dnech“, „na období let“, „v měsíci“; true when one of the words means the whole stretch. */
function skipIntroductions(cursor: Cursor): boolean {
  let during = false;
  while (!isRomanFive(cursor)) {
    const word = meaningOf(peek(cursor), "function");
    const known = typeof word === "string" && INTRODUCTIONS.has(word);
    if (!known && !skipPeriodNoun(cursor)) break;
    if (known) cursor.at += 1;
    during ||= known && DURING.includes(word);
  }
  return during;
}

/** „V/2019“ and „5. V. 2018“ begin with no preposition. */
function isRomanFive(cursor: Cursor): boolean {
  const next = peek(cursor, 1);
  return peek(cursor)?.raw === "V" && next?.type === "mark" && !next.gap;
}

/** „v měsíci dubnu“, „v měsících“, „na roky“, and the colon of „termín:“. */
function skipPeriodNoun(cursor: Cursor): boolean {
  const unit = meaningOf(peek(cursor), "unit");
  const next = peek(cursor, 1);
  const before = next?.type === "number" || meaningOf(next, "month") !== undefined || next?.text === "r";
  if (peek(cursor)?.text === "z" && meaningOf(next, "unit") === "Y") return takeWord(cursor, "z") !== null;
  if ((unit === "M" || (unit === "Y" && !isSummer(cursor))) && before) {
    cursor.at += 1;
    return true;
  }
  return meaningOf(peek(cursor, -1), "function") !== undefined && takeMark(cursor, ":");
}

function termOf(shape: DateTerm["shape"], spans: readonly Span[]): DateTerm {
  const lent = lendDates(spans);
  return { shape, spans: lent.spans, during: false, lent: lent.lent, choice: false };
}
