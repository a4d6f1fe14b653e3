import { fold } from "../text.ts";
import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeMark,
  takeNumber,
  takeOrder,
  takeWord,
} from "./cursor.ts";
import { takeUnit } from "./duration.ts";
import type { Part } from "./part.ts";
import { DANGER_STEMS, END_STEM, START_STEM } from "./subjects.ts";
import type { Token } from "./tokens.ts";

const SUBJECT: Part = { kind: "subject" };
const BEFORE_NUMBER = /^(?:č|čp|čj|čís|číslo|usnesení|usnesením)$/;

/** „na jednání zastupitelstva města Vodňany“, „v sále úřadu“: words that leave the term as it is. */
export function readSubject(cursor: Cursor): Part | null {
  return attempt(cursor, (at) => {
    const preposition =
      takeWord(at, "v", "ve", "na", "pri", "pro", "u", "z", "ze", "s", "k", "ke", "za") !== null;
    const first = at.at;
    while (takesSubjectWord(at, at.at > first || (preposition && at.at > 1)));
    return at.at > first ? { kind: "subject", edge: edgeOf(at.tokens[first]) } : null;
  });
}

function edgeOf(token: Token | undefined): "start" | "end" | undefined {
  const bare = fold(token?.text ?? "");
  if (START_STEM.test(bare)) return "start";
  return END_STEM.test(bare) ? "end" : undefined;
}

/** „1. setkání“, „III. jednání řídící skupiny“, „Týden sociálních služeb“ */
export function readNumbered(cursor: Cursor): Part | null {
  takeWord(cursor, "v");
  const order = takeOrder(cursor);
  const next = peek(cursor);
  if (order === null && (takeUnit(cursor) !== "W" || meaningOf(peek(cursor), "subject") === undefined))
    return null;
  if (order !== null && (!isOrdered(peek(cursor, -1)) || meaningOf(next, "countable") === undefined))
    return null;
  return readSubject(cursor) === null ? null : { kind: "numbered" };
}

function isOrdered(token: Token | undefined): boolean {
  return token?.type !== "number";
}

/** „V Plzni dne“ at the head of a letter. */
export function readPlaceOfLetter(cursor: Cursor): Part | null {
  return attempt(cursor, (at) => {
    if (at.at > 0 || takeWord(at, "v", "ve") === null) return null;
    const from = at.at;
    while (isProperName(peek(at))) at.at += 1;
    return at.at > from && meaningOf(peek(at), "function") === "dne" ? SUBJECT : null;
  });
}

function takesSubjectWord(cursor: Cursor, namesAllowed: boolean): boolean {
  if (attempt(cursor, takeIdentifier) !== null) return true;
  const token = peek(cursor);
  const subject = meaningOf(token, "subject") !== undefined || meaningOf(token, "countable") !== undefined;
  if (!subject && !(namesAllowed && isProperName(token))) return false;
  cursor.at += 1;
  return true;
}

/** „č. 203“, „č. j. 12/2019“, „usnesení č. 5/3/2019“, „č. 5 a 6/2019“: numbers that are no dates. */
function takeIdentifier(cursor: Cursor): true | null {
  if (!BEFORE_NUMBER.test(peek(cursor)?.text ?? "")) return null;
  while (/^[jp]$/.test(peek(cursor)?.text ?? "") || BEFORE_NUMBER.test(peek(cursor)?.text ?? "")) {
    cursor.at += 1;
    takeMark(cursor, ".", ":");
  }
  if (takeNumber(cursor) === null || peek(cursor)?.text === ".") return null;
  while (attempt(cursor, takeRestOfIdentifier) !== null);
  return true;
}

function takeRestOfIdentifier(cursor: Cursor): true | null {
  if (peek(cursor)?.gap === false && takeMark(cursor, "/", "-")) {
    cursor.at += 1;
    return true;
  }
  const joined = takeMark(cursor, "-", ",") || takeWord(cursor, "a", "az") !== null;
  return joined && takeNumber(cursor) !== null && peek(cursor)?.text === "/" ? true : null;
}

/** A capitalised word that no table knows and that does not begin like a change of the term. */
function isProperName(token: Token | undefined): boolean {
  if (token?.type !== "word" || token.entry !== null) return false;
  const [first = ""] = token.raw;
  if (first === first.toLowerCase()) return false;
  const bare = fold(token.text);
  return !DANGER_STEMS.test(bare);
}
