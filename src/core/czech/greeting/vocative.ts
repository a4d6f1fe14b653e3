import { vocative } from "czech-vocative";
import { NAME_PARTICLES } from "./name-case.ts";
import type { Sex } from "./sex.ts";

/** A name in the vocative; not certain where a person must look at the proposal first. */
export interface Vocative {
  readonly text: string;
  readonly certain: boolean;
}

/** A man's name that ends so stays as it is: Novotný, Jiří, Janů, Hrabě, Stýblo, Nagy; Šerých. */
const UNCHANGED = /(?:[ýíůéěeoyiuúáó]|ých)$/u;

/** Endings that are not heard as written (Jacques, Charles) and English names often left as they are (Williams). */
const SILENT = /(?:ques|rles|ules|lles|ges|ves|ames|iams|dams|aux|eaux|eux|ault|oux|ouis|ois)$/iu;
const CZECH_SCRIPT = /^[\p{Script=Latin}\p{M}'’.-]+$/u;

/**
 * A first name or a surname, already in its proper case and without titles, in the vocative of the given sex. Every
 * part of a compound name is declined; women's surnames stay as they are.
 */
export function vocativeOf(name: string, sex: Sex, kind: "first" | "last"): Vocative {
  if (name.trim() === "") return { text: "", certain: false };
  const parts = name.trim().split(/([\s-]+)/);
  const vocatives = parts.map((part) =>
    /^[\s-]*$/.test(part) ? { text: part, certain: true } : ofPart(part, sex, kind),
  );
  return {
    text: vocatives.map(({ text }) => text).join(""),
    certain: vocatives.every(({ certain }) => certain),
  };
}

function ofPart(part: string, sex: Sex, kind: "first" | "last"): Vocative {
  const known = CZECH_SCRIPT.test(part) && part.replace(/[^\p{L}]/gu, "").length > 1 && !part.endsWith(".");
  if (NAME_PARTICLES.has(part)) return { text: part, certain: true };
  if (!known) return { text: part, certain: false };
  if (sex === "female") return { text: kind === "last" ? part : vocative(part, true, false), certain: true };
  if (UNCHANGED.test(part)) return { text: part, certain: true };
  return { text: vocative(part, false, kind === "last"), certain: !SILENT.test(part) };
}
