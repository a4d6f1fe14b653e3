import { fold } from "../czech/text.ts";

/** Texts of a row of Služby by column key. */
type Texts = Readonly<Record<string, string>>;

/** Columns of Služby that tell where a service is. */
const PLACE_COLUMNS: readonly string[] = ["street", "postalCode", "municipality", "otherPlaces"];

/** Shorter names of streets could be a part of any word. */
const MIN_NAME = 4;

/** Names of this length are found inside other words too, such as in an address of the web. */
const LONG_NAME = 8;

/** No street has more letters, no line more parts. */
const LONGEST_STREET = 100;
const MOST_PARTS = 20;

/** Case endings add no more letters than this. */
const LONGEST_ENDING = 2;

/** Words beside the name of a street, and the whole ones of those that are often cut short. */
const NO_NAMES = new Set(["ul", "ulice", "cp", "c", "p"]);
const WHOLE_WORDS: Readonly<Record<string, string>> = { nam: "namesti", tr: "trida", nabr: "nabrezi" };

/** True for a service whose address must not be told; an answer that is neither ano nor ne counts as yes. */
export function hasSecretAddress({ texts }: { readonly texts: Texts }): boolean {
  const answer = texts["secretAddress"] ?? "";
  return answer !== "" && !/^(?:ne|n|no|false|nepravda|0|)$/.test(fold(answer));
}

/**
 * True when texts of a column would tell a secret address: in a column of places, or by the name of a street of the
 * service in any other, whatever the house number and the Czech case.
 */
export function tellsSecret(
  service: { readonly texts: Texts },
  field: string,
  told: readonly string[],
): boolean {
  if (!hasSecretAddress(service)) return false;
  if (PLACE_COLUMNS.includes(field)) return true;
  const streets = secretStreets(service.texts);
  return told.some((text) => streets.some((street) => tellsStreet(text, street)));
}

/** A row without what would tell its secret address. */
export function withoutSecret(row: Texts): Texts {
  if (!hasSecretAddress({ texts: row })) return row;
  return Object.fromEntries(
    Object.entries(row).filter(([key, text]) => !tellsSecret({ texts: row }, key, [text])),
  );
}

/** The addresses that must not be told of a service: its own, and its other places unless they only name its town. */
export function secretStreets(texts: Texts): readonly string[] {
  const town = fold(texts["municipality"] ?? "");
  const others = (texts["otherPlaces"] ?? "").split("\n").filter((line) => fold(line) !== town);
  return [texts["street"] ?? "", ...others];
}

/** True when a text names the street of an address, in any case and with any number. */
export function tellsStreet(text: string, address: string): boolean {
  return tellsName(text, nameIn(address));
}

type Words = readonly string[];

function tellsName(text: string, name: Words): boolean {
  const joined = name.join("");
  if (joined.length < MIN_NAME || text === "") return false;
  if (joined.length >= LONG_NAME && fold(text).includes(joined)) return true;
  const words = wordsOf(text);
  const cut = name.length > 1 ? LONGEST_ENDING : 1;
  return words.some((_, at) => name.every((word, index) => isForm(words[at + index] ?? "", word, cut)));
}

/** The words of the street's name: `Tajná 7, 539 01 Hlinsko` gives tajna. */
function nameIn(address: string): Words {
  const parts = address.split(",", MOST_PARTS).map(beforeNumber);
  const street = parts.find(({ numbered }) => numbered) ?? parts[0];
  return wordsOf((street?.name ?? "").slice(0, LONGEST_STREET)).filter((word) => !NO_NAMES.has(word));
}

/** Cuts a house number; a name may begin with a number, as `28. října 12` does. */
function beforeNumber(part: string): { readonly name: string; readonly numbered: boolean } {
  const letter = part.search(/\p{L}/u);
  const digit = letter < 0 ? -1 : part.slice(letter).search(/\d/);
  return digit < 0
    ? { name: part, numbered: false }
    : { name: part.slice(0, letter + digit), numbered: true };
}

function wordsOf(text: string): Words {
  return text
    .replace(/\p{Cf}/gu, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== "")
    .map((word) => WHOLE_WORDS[word] ?? word);
}

/** True for another case of the word: `uličce` of `ulička`; numbers and short words have none. */
function isForm(word: string, name: string, cut: number): boolean {
  if (word === name) return true;
  const stem = name.slice(0, Math.max(MIN_NAME - 1, name.length - cut));
  return stem.length < name.length && word.startsWith(stem) && word.length <= name.length + LONGEST_ENDING;
}
