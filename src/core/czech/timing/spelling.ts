import { once } from "../../once.ts";
import { fold } from "../text.ts";
import { type Entry, lexicon, type Meaning } from "./lexicon.ts";

/** Shorter words are too near to each other to be mended. */
const MIN_LENGTH = 6;

const MENDABLE: readonly Meaning[] = ["month", "weekday", "adverb", "continuous"];

interface Candidate {
  readonly bare: string;
  readonly entry: Entry;
}

/**
 * The month, weekday or adverb that a word without diacritics misses by one slip: a letter changed, left out,
 * added, or two swapped. Null when two different words are as near, and always for words that begin like
 * červen and červenec: a slip there may turn June into July.
 */
export function mendedEntry(bare: string): Entry | null {
  if (bare.length < MIN_LENGTH || bare.length > 20 || bare.startsWith("cer")) return null;
  const near = candidates().filter((candidate) => isOneSlipAway(bare, candidate.bare));
  const [first] = near;
  if (first === undefined) return null;
  return near.every(({ entry }) => saysTheSame(entry, first.entry)) ? first.entry : null;
}

const candidates: () => readonly Candidate[] = once(() =>
  [...new Set(lexicon().values())]
    .filter((entry) => MENDABLE.some((meaning) => entry.meanings.has(meaning)))
    .map((entry) => ({ bare: fold(entry.spelling), entry }))
    .filter(({ bare }) => bare.length >= MIN_LENGTH - 1),
);

function saysTheSame(one: Entry, other: Entry): boolean {
  return MENDABLE.every((meaning) => one.meanings.get(meaning) === other.meanings.get(meaning));
}

/** Damerau–Levenshtein distance of exactly one, without tables: the words are compared from both ends. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let ends = 0;
  const most = Math.min(one.length, other.length) - start;
  while (ends < most && one[one.length - 1 - ends] === other[other.length - 1 - ends]) ends += 1;
  const left = one.slice(start, one.length - ends);
  const right = other.slice(start, other.length - ends);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
