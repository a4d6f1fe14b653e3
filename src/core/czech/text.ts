import type { Finding } from "../issue.ts";
import { repairMojibake } from "./mojibake.ts";

/** Longer texts in one cell are documents pasted by mistake. */
export const MAX_TEXT_LENGTH = 2_000;

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const ODD_SPACE = /[\p{Zs}\t]/gu;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Characters that need no second look; most cells hold nothing else, and checks read every cell. */
const UNPLAIN = /[^ -~áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽöüÖÜ–„“…§°]|^[ #]| {2}| $/;

/** What Sheets and Excel (English and Czech) show where a formula failed. */
const FORMULA_ERROR =
  /^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|ERROR|SPILL|CALC|HODNOTA|NÁZEV|ODKAZ|DĚLENÍ_NULOU|ČÍSLO|NENÍ_K_DISPOZICI|PŘESAH)[!?]?$/iu;

/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe" };

/** Nearly every text is plain once these are: the rest takes the long way. */
const CZECH_LETTERS = /[áčďéěíňóřšťúůýž]/g;
const PLAIN_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."áčďéěíňóřšťúůýž"].map((letter, index) => [letter, "acdeeinorstuuyz"[index] ?? letter]),
);
const ONLY_ASCII = /^[\n -~]*$/;

/** The text as it was meant: NFC, ordinary spaces, nothing invisible, no doubled or outer spaces; line breaks stay. */
export function tidy(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  return withoutInvisible(text)
    .normalize("NFC")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same on one line, for values that have no lines. */
export function tidyLine(text: string): string {
  return tidy(text).replace(/\n+/g, " ");
}

/** Small letters and digits only, without diacritics, spaces and punctuation: for matching, never for showing. */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(CZECH_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return ONLY_ASCII.test(plain) ? plain.replace(/[^a-z0-9]/g, "") : foldAnything(text);
}

function foldAnything(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łđøßæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** What is wrong with a text as a text, whatever it means. Every fix is the whole text put right. */
export function textFindings(text: string): readonly Finding[] {
  if (text.length > MAX_TEXT_LENGTH) {
    return [{ code: "text-too-long", values: { length: text.length, limit: MAX_TEXT_LENGTH } }];
  }
  if (!UNPLAIN.test(text)) return [];
  if (FORMULA_ERROR.test(text.trim())) return [{ code: "text-formula-error" }];
  const repaired = repairMojibake(text);
  const fix = tidy(repaired);
  const broken = repaired !== text;
  const findings: Finding[] = [];
  if (broken) findings.push({ code: "text-mojibake", fix });
  if (!broken && withoutInvisible(text) !== unified(text)) findings.push({ code: "text-invisible", fix });
  if (text.normalize("NFC") !== text) findings.push({ code: "text-decomposed", fix });
  if (/^ | $|\S {2,}\S/m.test(text.replace(LINE_BREAK, "\n"))) findings.push({ code: "text-spaces", fix });
  return findings;
}

function withoutInvisible(text: string): string {
  return unified(text).replace(INVISIBLE, "");
}

function unified(text: string): string {
  return text.replace(LINE_BREAK, "\n").replace(ODD_SPACE, " ");
}
