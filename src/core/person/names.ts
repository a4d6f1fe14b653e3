import { splitTitles } from "../czech/greeting/titles.ts";
import { fold } from "../czech/text.ts";

/** The words of a name folded, without titles: `Mgr. Jana Vzorová` gives jana, vzorova. */
export type NameWords = readonly string[];

/** How a text names a person: in full, in another case or misspelt, or by the surname alone. */
export type Naming = "name" | "similar-name" | "surname";

const BETWEEN_WORDS = /[^\p{L}\p{N}'’-]+/u;
/** What Czech cases change is at the end of a word. */
const LONGEST_ENDING = 2;
const MOST_MORE_LETTERS = 3;

export function nameWords(name: string): NameWords {
  return splitTitles(name)
    .rest.split(BETWEEN_WORDS)
    .map(fold)
    .filter((word) => word !== "");
}

/** True when a cell holds this name and nothing else, whatever the order and the titles. */
export function isSameName(a: NameWords, b: NameWords): boolean {
  return a.length > 0 && [...a].sort().join(" ") === [...b].sort().join(" ");
}

/** How a text names the person, or null when it does not. `folded` is the same text folded: most are done by it. */
export function namingIn(text: string, folded: string, name: NameWords): Naming | null {
  const surname = name[name.length - 1];
  if (surname === undefined || surname.length < 2 || !folded.includes(stemOf(surname))) return null;
  const words = nameWords(text);
  if (isSurnameAlone(words, surname)) return "surname";
  if (name.length < 2) return null;
  const windows = words.map((_, at) => words.slice(at, at + name.length));
  if (windows.some((window) => isSameName(window, name))) return "name";
  return windows.some((window) => isAlike(window, name)) ? "similar-name" : null;
}

const POLITE = new Set(["pan", "pani", "panem", "panu", "pana", "p", "pi"]);

function isSurnameAlone(words: NameWords, surname: string): boolean {
  const named = words.filter((word) => !POLITE.has(word));
  return named.length === 1 && named[0] === surname;
}

function isAlike(window: NameWords, name: NameWords): boolean {
  if (window.length !== name.length) return false;
  const straight = name.every((word, index) => isForm(window[index] ?? "", word));
  const turned = [...window.slice(1), ...window.slice(0, 1)];
  return straight || name.every((word, index) => isForm(turned[index] ?? "", word));
}

/** True for a form of the word in another case: Nováka, Novákovi, Novákem of Novák. */
function isForm(word: string, name: string): boolean {
  return word.startsWith(stemOf(name)) && word.length - name.length <= MOST_MORE_LETTERS;
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(2, word.length - LONGEST_ENDING));
}
