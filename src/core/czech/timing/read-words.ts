import { fold } from "../text.ts";
import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeMark,
  takeNumberOf,
  takeTextOf,
  takeWord,
  takeWords,
} from "./cursor.ts";
import { takeUnit } from "./duration.ts";
import type { Part } from "./part.ts";
import { DUE_STEM } from "./subjects.ts";
import type { TimingFlag } from "./value.ts";

const WHOLE = ["cele", "cely", "celou", "celeho", "celem"];
const THIS_YEAR =
  "letosniho letosnim letos lonskeho lonskem loni pristiho pristim nasledujicim nasledujiciho prislusneho prislusnem".split(
    " ",
  );
const FILLERS = (
  "celkem celkove tj tzn ze vsak jiz uz se termin terminu datum obdobi platnost platnosti platnou platny platna " +
  "platne ucinnosti ucinnost ucinny ucinna ucinne s casove vymezeni dne den hned " +
  "kdy cas casu doba dobe dopoledne odpoledne rano vecer"
).split(" ");
const FLAG_NAMES = "about at_latest at_least at_most as_needed assumed cancelled moved".split(" ");

/** „průběžně“, „po celou dobu realizace projektu“, „v průběhu procesu“, „celý rok“ */
export function readContinuous(cursor: Cursor): Part | null {
  if (takeNumberOf(cursor, "continuous") !== null) return { kind: "continuous" };
  return attempt(cursor, (at) => {
    takeWord(at, "po", "v", "za", "na");
    const whole = takeWord(at, ...WHOLE) !== null;
    const span = takeWord(at, "dobu", "dobe", "prubehu", "behem", "obdobi") !== null;
    const wholeAfter = takeWord(at, ...WHOLE) !== null;
    if (!whole && !span && !wholeAfter) return null;
    takeWord(at, "doby", "obdobi");
    const object = takesObject(at);
    return object || (whole && span) ? { kind: "continuous" } : null;
  });
}

/** What lasts: words of the project, or a whole year without its number. */
function takesObject(cursor: Cursor): boolean {
  let words = 0;
  takeWord(cursor, "trvani");
  while (meaningOf(peek(cursor), "subject") !== undefined) {
    cursor.at += 1;
    words += 1;
  }
  if (words > 0 || peek(cursor, -1)?.text === "trvání") return true;
  return takeUnit(cursor) === "Y" && peek(cursor)?.type !== "number";
}

/** „cca“, „nejpozději“, „dle potřeby i častěji“, „v případě potřeby“ */
export function readFlag(cursor: Cursor): Part | null {
  const needed = attempt(cursor, takeAsNeeded);
  const flag = needed ?? attempt(cursor, takeFlag);
  return flag === null ? null : { kind: "flag", flag };
}

function takeFlag(cursor: Cursor): TimingFlag | null {
  takeWord(cursor, "v", "ve", "na");
  const flag = takeTextOf(cursor, "flag");
  if (flag === null) return null;
  takeMark(cursor, ".");
  return isFlag(flag) ? flag : null;
}

function takeAsNeeded(cursor: Cursor): TimingFlag | null {
  takeWord(cursor, "dale", "pote", "take", "tez", "dalsi");
  takeWord(cursor, "v");
  if (takeWord(cursor, "dle", "podle", "pripade") === null) return null;
  takeWord(cursor, "aktualni", "aktualnich");
  if (takeWord(cursor, "potreby", "potreb") === null) return null;
  attempt(cursor, (at) => {
    takeWord(at, "i");
    return takeTextOf(at, "flag") === "as_needed" ? true : null;
  });
  return "as_needed";
}

function isFlag(flag: string): flag is TimingFlag {
  return FLAG_NAMES.includes(flag);
}

const DEADLINE: Part = { kind: "deadline" };

/** „T:“, „lhůta pro zaslání končí“, „termín splnění“, „uzávěrka“; „t. r.“ is this year. */
export function readDeadlineWord(cursor: Cursor): Part | null {
  if (takeWord(cursor, "uzaverka", "deadline") !== null) return DEADLINE;
  if (takeWord(cursor, "t") !== null) return takeMark(cursor, ":", ".") ? afterShortTerm(cursor) : null;
  const word = takeWord(cursor, "lhuta", "lhutu", "lhuty", "termin");
  return word === null ? null : readEndOfTerm(cursor, word);
}

function afterShortTerm(cursor: Cursor): Part {
  if (takeWord(cursor, "r") === null) return DEADLINE;
  takeMark(cursor, ".");
  return { kind: "this-year" };
}

function readEndOfTerm(cursor: Cursor, word: string): Part | null {
  takeWord(cursor, "pro", "k", "na");
  let due = false;
  while (meaningOf(peek(cursor), "subject") !== undefined) {
    due ||= DUE_STEM.test(fold(peek(cursor)?.text ?? ""));
    cursor.at += 1;
  }
  if (word === "termin") return due ? DEADLINE : null;
  const ends = peek(cursor)?.text === "končí" && takeWord(cursor, "konci") !== null;
  return ends || peek(cursor)?.text === "do" ? DEADLINE : null;
}

/** Words that may stand anywhere: „tj.“, „však“, „včetně sobot, nedělí i svátků“, „letošního roku“. */
export function readFiller(cursor: Cursor): Part | null {
  if (takeWords(cursor, "vcetne")) return skipIncluded(cursor);
  if (takeWord(cursor, "nyni", "poprve", "druhe", "podruhe") !== null) return { kind: "occurrence" };
  const year = attempt(cursor, takeThisYear);
  if (year !== null) return year;
  if (takeWord(cursor, ...FILLERS) !== null) {
    attempt(cursor, (at) => (takeWord(at, "a") === null ? null : takeWord(at, ...FILLERS)));
    return { kind: "filler" };
  }
  return attempt(cursor, (at) => {
    takeWord(at, "v");
    const months = peek(at)?.text === "měsících";
    at.at += 1;
    return months ? { kind: "filler" } : null;
  });
}

function takeThisYear(cursor: Cursor): Part | null {
  takeWord(cursor, "v");
  if (takeWord(cursor, ...THIS_YEAR) === null) return null;
  takeUnit(cursor);
  return { kind: "this-year" };
}

function skipIncluded(cursor: Cursor): Part {
  for (;;) {
    const day = takeNumberOf(cursor, "weekday") ?? takeNumberOf(cursor, "weekdays");
    const word = takeWord(cursor, "svatku", "svatky", "a", "i");
    if (day === null && word === null && !takeMark(cursor, ",")) return { kind: "filler" };
  }
}
