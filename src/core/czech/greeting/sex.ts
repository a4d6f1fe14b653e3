import type { Reading } from "../../issue.ts";
import { fold, tidyLine } from "../text.ts";
import { FEMALE_NAMES, MALE_NAMES } from "./first-names.ts";

/** The grammatical gender Czech needs to address somebody. */
export type Sex = "male" | "female";

const MALE_WORDS = new Set(["m", "muz", "pan", "male", "man", "muzske"]);
const FEMALE_WORDS = new Set(["z", "zena", "pani", "pi", "f", "female", "woman", "zenske"]);

/** The column pohlaví: `M`, `Ž`, `muž`, `žena` and their English words; a dash or nothing means not stated. */
export function readSex(text: string): Reading<Sex> {
  const folded = fold(tidyLine(text.slice(0, 50)));
  if (folded === "") return { value: null, findings: [] };
  if (MALE_WORDS.has(folded)) return { value: "male", findings: [] };
  if (FEMALE_WORDS.has(folded)) return { value: "female", findings: [] };
  return { value: null, findings: [{ code: "sex-unknown" }] };
}

/**
 * The sex that a name tells beyond doubt: a surname in -ová or -á, or a first name that only one sex bears. Null for
 * everything else (Nikola, Saša, René; Krejčí, Janů) and where surname and first name contradict each other.
 */
export function sexOfName(firstName: string, lastName: string): Sex | null {
  const byFirst = sexOfFirstName(firstName);
  const bySurname: Sex | null = isFeminineSurname(lastName) ? "female" : null;
  if (byFirst !== null && bySurname !== null && byFirst !== bySurname) return null;
  return bySurname ?? byFirst;
}

/** True for surnames that only women bear: Nováková, Malá, Nováková-Malá. */
export function isFeminineSurname(lastName: string): boolean {
  return lastName
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s-]+/)
    .some((part) => /ová$/u.test(part) || (part.length >= 4 && /á$/u.test(part)));
}

/** The sex of a first name, by its first part; null when both sexes bear it or it is not known. */
export function sexOfFirstName(firstName: string): Sex | null {
  const first = fold(firstName.trim().split(/[\s-]+/)[0] ?? "");
  if (MALE_NAMES.has(first)) return "male";
  return FEMALE_NAMES.has(first) ? "female" : null;
}
