import { fold } from "../../czech/text.ts";
import type { CommentGroup } from "./round.ts";

/** Two comments that most likely say the same. */
export interface Alike {
  readonly first: string;
  readonly second: string;
}

/** The share of words that two comments must have in common; short ones would agree by chance. */
const COMMON_SHARE = 0.75;
const FEWEST_WORDS = 4;
const SHORTEST_WORD = 3;
/** Text beyond this does not make a comment another one. */
const MOST_CHARACTERS = 4_000;

/** A comment as the set of its words: their ranks among the words of the place, the rarest first. */
interface Worded {
  readonly id: string;
  readonly words: readonly number[];
}

/**
 * Pairs of comments of one place that share most of their words: every comment that has an earlier one alike stands
 * second once. Only comments that share one of their rarest words are compared: two sets with so much in common cannot
 * differ in all of them (prefix filtering, Chaudhuri, Ganti and Kaushik, 2006), so nothing is missed.
 */
export function alikeComments(groups: readonly CommentGroup[]): readonly Alike[] {
  const places = new Map<string, CommentGroup[]>();
  for (const group of groups) {
    const place = fold(group.comment.values.place);
    const own = places.get(place) ?? [];
    own.push(group);
    places.set(place, own);
  }
  const foldWord = remembered();
  return [...places.values()].flatMap((own) => alikeIn(own, foldWord));
}

function alikeIn(groups: readonly CommentGroup[], foldWord: (word: string) => string): readonly Alike[] {
  const found: Alike[] = [];
  const sameWords = new Map<string, string>();
  const byWord = new Map<number, Worded[]>();
  for (const one of worded(groups, foldWord)) {
    if (one.words.length < FEWEST_WORDS) continue;
    const whole = one.words.join(" ");
    const twin = sameWords.get(whole) ?? alikeTo(one, byWord);
    if (twin !== undefined) found.push({ first: twin, second: one.id });
    // What has the very same words stands for all of them.
    if (sameWords.has(whole)) continue;
    sameWords.set(whole, one.id);
    remember(one, byWord);
  }
  return found;
}

function remember(one: Worded, byWord: Map<number, Worded[]>): void {
  for (const word of rarest(one)) {
    const others = byWord.get(word) ?? [];
    others.push(one);
    byWord.set(word, others);
  }
}

function worded(groups: readonly CommentGroup[], foldWord: (word: string) => string): readonly Worded[] {
  const all = groups.map(({ id, comment: { values } }) => ({ id, words: wordsOf(values.comment, foldWord) }));
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarity = [...counts].sort(([, a], [, b]) => a - b);
  const ranks = new Map(byRarity.map(([word], rank) => [word, rank]));
  return all.map(({ id, words }) => ({
    id,
    words: [...words].map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b),
  }));
}

function wordsOf(text: string, foldWord: (word: string) => string): ReadonlySet<string> {
  const words = text.slice(0, MOST_CHARACTERS).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return new Set(words.map(foldWord).filter((word) => word.length >= SHORTEST_WORD));
}

/** The same words come again and again. */
function remembered(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const there = known.get(word);
    if (there !== undefined) return there;
    const folded = fold(word);
    known.set(word, folded);
    return folded;
  };
}

/** So many of the rarest words that an alike comment has one of them among its own. */
function rarest({ words }: Worded): readonly number[] {
  return words.slice(0, words.length - Math.ceil(COMMON_SHARE * words.length) + 1);
}

function alikeTo(one: Worded, byWord: ReadonlyMap<number, readonly Worded[]>): string | undefined {
  const tried = new Set<Worded>();
  for (const word of rarest(one)) {
    for (const other of byWord.get(word) ?? []) {
      if (tried.has(other)) continue;
      tried.add(other);
      if (isAlike(one.words, other.words)) return other.id;
    }
  }
  return undefined;
}

/** Both lists are sorted, so one walk counts what they have in common. */
function isAlike(one: readonly number[], other: readonly number[]): boolean {
  const needed = COMMON_SHARE * Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < needed) return false;
  let [common, at] = [0, 0];
  for (const word of one) {
    while (at < other.length && (other[at] ?? 0) < word) at += 1;
    if (other[at] === word) common += 1;
  }
  return common >= needed;
}
