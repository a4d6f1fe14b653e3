import { tidyLine } from "../../czech/text.ts";

/** Words of names that stay as they are: „nad“ in Ústí nad Labem. */
const UNBENT = 3;
/** Sounds that change when a name is declined: v Táboře, v Praze, v Tišnovsku. */
const SOFTENED: Readonly<Record<string, string>> = { r: "[rř]", h: "[hz]", k: "[kcč]", g: "[gz]", d: "[dď]" };
const LETTERS_AFTER = String.raw`\p{L}{0,4}`;

/** Tells whether a text names one of the places, in any case: „na území Tábora“, „ORP TÁBOR“, „Táborsko“. */
export function placeFinder(names: readonly string[]): (text: string) => boolean {
  const patterns = [...new Set(names.map(tidyLine))].filter((name) => name !== "").map(patternOf);
  if (patterns.length === 0) return () => false;
  const anywhere = new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})(?!\\p{L})`, "u");
  return (text) => anywhere.test(text);
}

/** The name with its capital, or all in capitals: „na plán“ must not be taken for Planá. */
function patternOf(name: string): string {
  return [name, name.toUpperCase()].map((form) => form.split(" ").map(wordPattern).join(" ")).join("|");
}

function wordPattern(word: string): string {
  if (word.length <= UNBENT) return escaped(word);
  const movable = /^(.*)e([kc])$/i.exec(word);
  if (movable !== null) return `${escaped(movable[1] ?? "")}[eE]?[${caseless(movable[2])}]${LETTERS_AFTER}`;
  const stem = /[aáeéěiíoóuúůyý]$/i.test(word) ? word.slice(0, -1) : word;
  const last = stem.slice(-1);
  return escaped(stem.slice(0, -1)) + softened(last) + LETTERS_AFTER;
}

function softened(letter: string): string {
  const soft = SOFTENED[letter.toLowerCase()];
  if (soft === undefined) return escaped(letter);
  return letter === letter.toLowerCase() ? soft : soft.toUpperCase();
}

function caseless(letter = ""): string {
  return letter.toLowerCase() + letter.toUpperCase();
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
