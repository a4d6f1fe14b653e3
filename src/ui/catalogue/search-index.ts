import { isNear, stemOf, wordsOf } from "./words.ts";

/** A part of an entry and how much a word found in it counts. */
export interface SearchField {
  readonly weight: number;
  readonly text: string;
}

/** The scores of the entries that have every word, by their order; null when nothing is asked. */
export type Search = (query: string) => ReadonlyMap<number, number> | null;

interface Word {
  readonly text: string;
  readonly stem: string;
  /** Entry and weight in turn. */
  readonly places: number[];
}

/** How well a word of the catalogue answers a word of the question. */
const QUALITY = { same: 1, form: 0.9, start: 0.7, stemStart: 0.6, slip: 0.4 };
/** Words that only join others. */
const JOINING = new Set("a i k ke na o od pro s se u v ve z ze do po za the of for in and".split(" "));
const SHORTEST_STEM = 4;
/** Longer words are no slip of the finger, and comparing them would take long. */
const LONGEST_SLIP = 24;

/** Reads all entries at the first question, so that each one only looks through the words that differ. */
export function searchIndex(entries: () => readonly (readonly SearchField[])[]): Search {
  let words: readonly Word[] | null = null;
  const known = new Map<string, ReadonlyMap<number, number>>();
  const answer = (asked: string) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    words ??= readWords(entries());
    const found = placesOf(asked, words);
    known.set(asked, found);
    return found;
  };
  return (query) => {
    const asked = askedWords(query);
    const [first, ...rest] = asked.map(answer);
    if (first === undefined) return null;
    return rest.reduce(both, first);
  };
}

function readWords(entries: readonly (readonly SearchField[])[]): readonly Word[] {
  const words = new Map<string, Word>();
  entries.forEach((fields, entry) => {
    const seen = new Set<string>();
    for (const { weight, text } of [...fields].sort((a, b) => b.weight - a.weight)) {
      for (const word of wordsOf(text)) {
        if (seen.has(word)) continue;
        seen.add(word);
        const known = words.get(word) ?? { text: word, stem: stemOf(word), places: [] };
        words.set(word, known);
        known.places.push(entry, weight);
      }
    }
  });
  return [...words.values()];
}

function askedWords(query: string): readonly string[] {
  const all = [...new Set(wordsOf(query.slice(0, 200)))];
  const telling = all.filter((word) => !JOINING.has(word));
  return telling.length > 0 ? telling : all;
}

/** Where a word stands in any form; only where it stands nowhere, words that it may be a slip of. */
function placesOf(asked: string, words: readonly Word[]): ReadonlyMap<number, number> {
  const stem = stemOf(asked);
  const found = gathered(words, (word) => qualityOf(asked, stem, word));
  return found.size > 0 ? found : gathered(words, (word) => slipQuality(stem, word));
}

function qualityOf(asked: string, stem: string, word: Word): number {
  if (word.text === asked) return QUALITY.same;
  if (word.stem === stem) return QUALITY.form;
  if (word.text.startsWith(asked)) return QUALITY.start;
  return stem.length >= SHORTEST_STEM && word.stem.startsWith(stem) ? QUALITY.stemStart : 0;
}

/** Short words must fit exactly, up to seven letters may differ in one, longer ones in two; numbers never slip. */
function slipQuality(stem: string, word: Word): number {
  const { length } = stem;
  if (length < SHORTEST_STEM || length > LONGEST_SLIP || /\d/.test(stem)) return 0;
  return isNear(stem, word.stem, length < 8 ? 1 : 2) ? QUALITY.slip : 0;
}

function gathered(words: readonly Word[], quality: (word: Word) => number): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const word of words) {
    const share = quality(word);
    if (share === 0) continue;
    const { places } = word;
    for (let at = 0; at < places.length; at += 2) {
      const [entry = 0, weight = 0] = [places[at], places[at + 1]];
      const score = weight * share;
      if (score > (scores.get(entry) ?? 0)) scores.set(entry, score);
    }
  }
  return scores;
}

function both(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>) {
  const scores = new Map<number, number>();
  for (const [entry, score] of one) {
    const more = other.get(entry);
    if (more !== undefined) scores.set(entry, score + more);
  }
  return scores;
}
