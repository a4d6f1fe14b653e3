import type { Meaning } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** A place in the tokens of a phrase. Rules move it on when they match and leave it where it was when not. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** The token so many places on; undefined past the end. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead];
}

export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.tokens.length;
}

/** Runs a rule; puts the cursor back when the rule gives null. */
export function attempt<T>(cursor: Cursor, rule: (cursor: Cursor) => T | null): T | null {
  const { at } = cursor;
  const result = rule(cursor);
  if (result === null) cursor.at = at;
  return result;
}

/** Takes a mark such as `.`; false when another token stands there. */
export function takeMark(cursor: Cursor, ...marks: readonly string[]): boolean {
  const token = peek(cursor);
  if (token?.type !== "mark" || !marks.includes(token.text)) return false;
  cursor.at += 1;
  return true;
}

/** Takes one of the function words, given without diacritics; its name, or null. */
export function takeWord(cursor: Cursor, ...words: readonly string[]): string | null {
  const value = meaningOf(peek(cursor), "function");
  if (typeof value !== "string" || !words.includes(value)) return null;
  cursor.at += 1;
  return value;
}

/** Takes function words one after another, all or none. */
export function takeWords(cursor: Cursor, ...words: readonly string[]): boolean {
  const { at } = cursor;
  for (const word of words) {
    if (takeWord(cursor, word) === null) {
      cursor.at = at;
      return false;
    }
  }
  return true;
}

/** Skips any of the function words, as many as stand there. */
export function skipWords(cursor: Cursor, words: readonly string[]): void {
  while (takeWord(cursor, ...words) !== null);
}

/** Takes a word of that meaning: its number, or null. */
export function takeNumberOf(cursor: Cursor, meaning: Meaning): number | null {
  const value = meaningOf(peek(cursor), meaning);
  if (typeof value !== "number") return null;
  cursor.at += 1;
  return value;
}

/** Takes a word of that meaning: its text, or null. */
export function takeTextOf(cursor: Cursor, meaning: Meaning): string | null {
  const value = meaningOf(peek(cursor), meaning);
  if (typeof value !== "string") return null;
  cursor.at += 1;
  return value;
}

/** Takes digits; the token, or null. */
export function takeNumber(cursor: Cursor): Token | null {
  const token = peek(cursor);
  if (token?.type !== "number") return null;
  cursor.at += 1;
  return token;
}

/** Takes digits of such a length; with "glued" no space may stand before them. */
export function takeDigits(
  cursor: Cursor,
  [least, most]: readonly [number, number],
  glued?: "glued",
): number | null {
  const token = peek(cursor);
  if (token?.type !== "number" || (glued !== undefined && token.gap)) return null;
  if (token.raw.length < least || token.raw.length > most) return null;
  cursor.at += 1;
  return token.value;
}

/** Takes a Roman numeral of a month, which stands in capitals: 1–12, or null. */
export function takeRoman(cursor: Cursor): number | null {
  const token = peek(cursor);
  return token !== undefined && token.raw === token.raw.toUpperCase() ? takeNumberOf(cursor, "roman") : null;
}

/** Takes a number that orders: „3.“, „III.“, „třetí“, „poslední“ (-1), and „1“ glued to its Q; or null. */
export function takeOrder(cursor: Cursor): number | null {
  const word = takeNumberOf(cursor, "ordinal");
  if (word !== null) return word;
  const order = takeDigits(cursor, [1, 2]) ?? takeRoman(cursor);
  if (order !== null) takeMark(cursor, ".");
  return order;
}

export function meaningOf(token: Token | undefined, meaning: Meaning): string | number | undefined {
  return token?.entry?.meanings.get(meaning);
}
