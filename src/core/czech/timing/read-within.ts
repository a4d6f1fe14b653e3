import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeMark,
  takeNumberOf,
  takeOrder,
  takeTextOf,
  takeWord,
} from "./cursor.ts";
import { durationOf, takeUnit } from "./duration.ts";
import type { Part } from "./part.ts";

/** Beginnings of words for terms that stand elsewhere. */
const ELSEWHERE = /^(?:stanoven|určen|urcen)/;

const ONE = { least: 1, most: 1 };

/** „na konci měsíce“, „začátkem roku“, „v prvním říjnovém týdnu“, „první týden v měsíci“ */
export function readWithin(cursor: Cursor): Part | null {
  takeWord(cursor, "v", "ve", "na", "ke", "k");
  const every = takeTextOf(cursor, "part") === null ? takeNthWeek(cursor) : takeUnitOnce(cursor);
  return every === null ? null : { kind: "within", every };
}

function takeUnitOnce(cursor: Cursor): string | null {
  const unit = takeUnit(cursor);
  return unit === null ? null : durationOf(ONE, unit);
}

function takeNthWeek(cursor: Cursor): string | null {
  if (takeNumberOf(cursor, "ordinal") === null) return null;
  const ofMonth = takeNumberOf(cursor, "month-adjective") !== null;
  if (takeUnit(cursor) !== "W") return null;
  if (ofMonth) return "P1Y";
  return takeWord(cursor, "v") !== null && takeUnit(cursor) === "M" ? "P1M" : null;
}

/** „ve stanoveném období“, „do určeného termínu“, „někdy“, „v určených termínech“ */
export function readUnsaid(cursor: Cursor): Part | null {
  if (takeWord(cursor, "nekdy") !== null) return { kind: "some" };
  const until = takeWord(cursor, "v", "ve", "do") === "do";
  if (!ELSEWHERE.test(peek(cursor)?.text ?? "")) return null;
  cursor.at += 1;
  const noun = takeWord(cursor, "terminu", "terminech", "den", "obdobi");
  if (noun === null || until !== (noun === "terminu")) return null;
  if (noun === "terminech") return { kind: "some" };
  return { kind: "fixed", of: until ? "deadline" : noun === "den" ? "point" : "range" };
}

/** „1.–24. měsíc projektu“, „v 6. měsíci realizace“, „M1–M6“ */
export function readProjectMonths(cursor: Cursor): Part | null {
  const prefixed = takeWord(cursor, "m") !== null;
  takeWord(cursor, "v", "ve");
  const first = takeOrder(cursor);
  const last = attempt(cursor, takeSecondOrder) ?? first;
  if (first === null || last === null || first < 1 || first > last) return null;
  return prefixed || takesMonthOfProject(cursor) ? { kind: "project-months", first, last } : null;
}

function takeSecondOrder(cursor: Cursor): number | null {
  if (!takeMark(cursor, "-") && takeWord(cursor, "az", "a") === null) return null;
  takeWord(cursor, "m");
  return takeOrder(cursor);
}

function takesMonthOfProject(cursor: Cursor): boolean {
  const ordered = peek(cursor, -1)?.text === ".";
  return ordered && takeUnit(cursor) === "M" && meaningOf(peek(cursor), "subject") !== undefined;
}
