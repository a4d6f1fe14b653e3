import { fold, tidyLine } from "../../czech/text.ts";
import { isObject, rawOf, textIn } from "./raw.ts";

/** Keys of a record below which a person stands, whatever the shape. */
const OF_PERSONS = /jmen|prijmen|titul|osob|kontakt|vedouci|statutar|mail|telef/i;
/** „Mgr. Eva Vzorová“ in the middle of a name. */
const TITLED = /(?<!\p{L})(?:Bc|BcA|Mgr|MgA|Ing|MUDr|PhDr|JUDr|RNDr|PaedDr|ThDr|ThLic|Dr|DiS)\. ?\p{Lu}/u;
/** What is not said of places: a mailbox, nine digits of a phone, a technical key, a day. */
const PHONE = /(?<!\d)(?:\d ?){9}(?!\d)/;
const TECHNICAL = /^(?:[\da-f]{8}-[\da-f-]{27}|\d{4}-\d{2}-\d{2}(?:T.*)?)$/i;
/** Deeper than any real field; a file made to harm may go on forever. */
const DEEPEST = 6;
/** Shorter surnames are found inside too many other names. */
const SHORTEST = 3;

/** True for a free text without a mailbox or phone; beside such a contact usually stands a name. */
export function isImpersonal(text: string): boolean {
  return !text.includes("@") && !PHONE.test(text);
}

/** Every text about places inside a value of unknown shape, in order: none of a person, and no technical keys. */
export function textsOfPlaces(value: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (typeof value === "string")
    return [textIn(value)].filter((text) => text !== "" && isImpersonal(text) && !TECHNICAL.test(text));
  if (Array.isArray(value)) return value.flatMap((one) => textsOfPlaces(one, depth + 1));
  return Object.entries(rawOf(value)).flatMap(([key, one]) =>
    OF_PERSONS.test(key) ? [] : textsOfPlaces(one, depth + 1),
  );
}

/** The surnames of all persons that a record names; read only to leave them out elsewhere. */
export function surnamesIn(value: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => surnamesIn(one, depth + 1));
  if (!isObject(value)) return [];
  return Object.entries(rawOf(value)).flatMap(([key, one]) =>
    key === "prijmeni" ? surname(one) : surnamesIn(one, depth + 1),
  );
}

function surname(value: unknown): readonly string[] {
  const text = fold(textIn(value));
  return text.length < SHORTEST ? [] : [text];
}

/** True for a name in which a person stands: one of these surnames (folded), or anybody with a title. */
export function tellsPerson(name: string, surnames: readonly string[]): boolean {
  if (TITLED.test(name)) return true;
  const words = tidyLine(name)
    .split(/[^\p{L}]+/u)
    .map(fold);
  return words.some((word) => surnames.includes(word));
}
