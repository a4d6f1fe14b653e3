import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeMark,
  takeNumberOf,
  takeTextOf,
  takeWord,
} from "./cursor.ts";
import { readDay } from "./read-day.ts";
import { readMonth } from "./read-month.ts";
import { readPart } from "./read-part.ts";
import { readYear, takeYear, takeYearPair, takeYearWord } from "./read-year.ts";
import { aSpan, monthsSpan, partialDate, type Span } from "./span.ts";

const WINTER = 12;
const SCHOOL_HOLIDAYS = 7;

/** Stretches whose limits are a reading: seasons, „začátek března“, „přelom 2018/2019“. */
export function readLoose(cursor: Cursor): Span | null {
  return readSeason(cursor) ?? readTurn(cursor) ?? readLoosePart(cursor);
}

/** „jaro 2019“, „zima 2018/2019“; a winter with one year could be either of two. */
function readSeason(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    takeSummerAdjective(at);
    const first = takeNumberOf(at, "season");
    if (first === null) return null;
    if (first === WINTER) return winter(takeYearPair(at), at);
    const last = first === SCHOOL_HOLIDAYS ? SCHOOL_HOLIDAYS + 1 : first + 2;
    return { ...monthsSpan(takeYear(at), [first, last]), grain: "season" };
  });
}

/** „letní prázdniny“: the only ones that last two months; others are left to a person. */
function takeSummerAdjective(cursor: Cursor): void {
  const next = meaningOf(peek(cursor, 1), "season");
  if (next === SCHOOL_HOLIDAYS && peek(cursor)?.text.startsWith("letní") === true) cursor.at += 1;
}

function winter(years: readonly [number, number] | null, cursor: Cursor): Span {
  if (years !== null) return { ...monthsSpan(years[0], [12, 2]), grain: "season" };
  takeYear(cursor);
  const nothing = partialDate(null, null, null);
  return aSpan("season", nothing, nothing);
}

/** „přelom 2018/2019“, „na přelomu března a dubna 2019“ */
function readTurn(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    if (takeWord(at, "prelom", "prelomu", "prelomem") === null) return null;
    takeYearWord(at);
    const years = takeYearPair(at) ?? attempt(at, takeTwoYears);
    if (years !== null) return { ...monthsSpan(years[0], [12, 1]), grain: "loose" };
    return attempt(at, takeTwoMonths);
  });
}

function takeTwoYears(cursor: Cursor): readonly [number, number] | null {
  const first = takeYear(cursor);
  if (first === null || takeWord(cursor, "a") === null) return null;
  const second = takeYear(cursor);
  return second === first + 1 ? [first, second] : null;
}

function takeTwoMonths(cursor: Cursor): Span | null {
  const first = takeNumberOf(cursor, "month");
  if (first === null || (takeWord(cursor, "a") === null && !takeMark(cursor, "/", "-"))) return null;
  const second = takeNumberOf(cursor, "month");
  if (second !== first + 1) return null;
  return { ...monthsSpan(takeYear(cursor), [first, second]), grain: "loose" };
}

/** „začátek března 2019“, „koncem roku“, „v polovině roku 2019“ */
function readLoosePart(cursor: Cursor): Span | null {
  return attempt(cursor, (at) => {
    const part = takeTextOf(at, "part");
    if (part !== "start" && part !== "middle" && part !== "end") return null;
    takeMark(at, ".");
    const whole = attempt(at, readWhole);
    return whole === null ? null : { ...whole, grain: "loose", part };
  });
}

function readWhole(cursor: Cursor): Span | null {
  if (readDay({ ...cursor }) !== null) return null;
  const span = readMonth(cursor) ?? readPart(cursor) ?? readYear(cursor);
  if (span !== null) return span;
  if (!takeYearWord(cursor)) return null;
  const nothing = partialDate(null, null, null);
  return aSpan("year", nothing, nothing);
}
