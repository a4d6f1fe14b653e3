import { repairMojibake } from "../mojibake.ts";
import { fold, tidyLine } from "../text.ts";
import { type Entry, lexicon } from "./lexicon.ts";
import { mendedEntry } from "./spelling.ts";
import { SUBJECT_STEMS } from "./subjects.ts";

/** A number, a word or a mark of a phrase. */
export interface Token {
  readonly type: "number" | "word" | "mark";
  /** Small letters, as typed. */
  readonly text: string;
  readonly raw: string;
  /** The number's value; NaN for words and marks. */
  readonly value: number;
  /** A space stands before it. */
  readonly gap: boolean;
  /** Where it begins in the cleaned phrase. */
  readonly index: number;
  /** What the word can mean; null when it is not known. */
  readonly entry: Entry | null;
  /** The proper spelling where the word has a slip. */
  readonly meant: string | null;
}

/** Nothing longer is a term; it is a text that strayed into the column. */
export const MAX_PHRASE_LENGTH = 200;

const PLAIN = /^[\x20-\x7eáčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ–]*$/;
const DASHES = /[‐‑‒–—―−]/g;
const WIDE = /[\uFF01-\uFF5E]/g;
const WIDE_SHIFT = 0xfee0;
const QUOTES = "\"'„“”‚‘’«»";
/** The x of „2xročně“ is a word of its own. */
const TOKEN = /(\d+)|((?<=\d)[xX](?=\p{L})|\p{L}+)|(\S)/gu;

/** The phrase on one line with plain spaces, dashes and digits, mojibake repaired. */
export function cleanPhrase(phrase: string): string {
  if (PLAIN.test(phrase)) return phrase.replace(DASHES, "-").trim();
  return tidyLine(repairMojibake(phrase))
    .replace(DASHES, "-")
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_SHIFT));
}

/** The tokens of a cleaned phrase; quotation marks are left out. */
export function tokenise(clean: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of clean.matchAll(TOKEN)) {
    const index = match.index ?? 0;
    const gap = index > end;
    end = index + match[0].length;
    if (match[3] !== undefined && QUOTES.includes(match[3])) continue;
    tokens.push(tokenOf(match, index, gap));
  }
  return tokens;
}

function tokenOf(match: RegExpMatchArray, index: number, gap: boolean): Token {
  const raw = match[0];
  if (match[1] !== undefined) {
    return { type: "number", text: raw, raw, value: Number(raw), gap, index, entry: null, meant: null };
  }
  if (match[2] === undefined) {
    const entry = lexicon().get(raw) ?? null;
    return { type: "mark", text: raw, raw, value: Number.NaN, gap, index, entry, meant: null };
  }
  const text = raw.toLowerCase();
  const known = entryOf(text);
  const entry = known?.entry ?? null;
  const meant = known !== null && !known.exact ? known.entry.spelling : null;
  return { type: "word", text, raw, value: Number.NaN, gap, index, entry, meant };
}

/** The word as known: exactly, without its diacritics, as a subject, or with one slip mended. */
function entryOf(text: string): { readonly entry: Entry; readonly exact: boolean } | null {
  const exact = lexicon().get(text);
  if (exact !== undefined) return { entry: exact, exact: exact.spelling === text };
  const bare = fold(text);
  const unmarked = lexicon().get(bare);
  if (unmarked !== undefined) return { entry: unmarked, exact: false };
  if (isSubject(bare)) return { entry: subjectEntry(text), exact: true };
  const mended = mendedEntry(bare);
  return mended === null ? null : { entry: mended, exact: false };
}

function isSubject(bare: string): boolean {
  return bare.length >= 4 && SUBJECT_STEMS.test(bare);
}

function subjectEntry(spelling: string): Entry {
  return { spelling, meanings: new Map([["subject", 1]]) };
}
