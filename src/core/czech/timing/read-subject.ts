import { fold } from "../text.ts";
import { attempt, type Cursor, meaningOf, peek, takeWord } from "./cursor.ts";
import type { Part } from "./part.ts";
import { DANGER_STEMS } from "./subjects.ts";
import type { Token } from "./tokens.ts";

const SUBJECT: Part = { kind: "subject" };

/** „na jednání zastupitelstva města Vodňany“, „v sále úřadu“: words that leave the term as it is. */
export function readSubject(cursor: Cursor): Part | null {
  return attempt(cursor, (at) => {
    const preposition =
      takeWord(at, "v", "ve", "na", "pri", "pro", "u", "z", "ze", "s", "k", "ke", "za") !== null;
    let words = 0;
    while (takesSubjectWord(at, words > 0 || (preposition && at.at > 1))) words += 1;
    return words > 0 ? SUBJECT : null;
  });
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
  const token = peek(cursor);
  const subject = meaningOf(token, "subject") !== undefined || meaningOf(token, "countable") !== undefined;
  if (!subject && !(namesAllowed && isProperName(token))) return false;
  cursor.at += 1;
  return true;
}

/** A capitalised word that no table knows and that does not begin like a change of the term. */
function isProperName(token: Token | undefined): boolean {
  if (token?.type !== "word" || token.entry !== null) return false;
  const [first = ""] = token.raw;
  if (first === first.toLowerCase()) return false;
  const bare = fold(token.text);
  return !DANGER_STEMS.some((stem) => bare.startsWith(stem));
}
