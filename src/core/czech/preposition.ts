import { HARD_SPACE } from "./hard-space.ts";

/** A preposition that gains a vowel before words that would be hard to say after it. */
export type Preposition = "v" | "k" | "s" | "z";

const SYLLABIC = /^[szšž][rl][^aáeéěiíoóuúůyýrl]/u;
const CONSONANT = "bcčdďfghjklmnňpqrřsštťvwxzž";
/** A hissing sound and another consonant: středu, školy, Zlín, zprávy. */
const HISSING = new RegExp(`^[szšž][${CONSONANT}]`, "u");
/** Groups of consonants that call for a vowel whatever the preposition; from usage in the Czech National Corpus. */
const HEAVY =
  /^(?:čt|čk|kdy|dv|dn|lh|lst|lv|ml[^aáeéěiíoóuúůyý]|mn|mz|mš|jm|js|kt|ps[ae]|rt|ct|tm|vz|vs|vš|vč|vch|hř|hv)/u;
/** "tři, třetí, třída", but "Třebíč, Třeboň" keep the short form. */
const THREE = /^tř[ieíě]/u;
const VOWELLED: Readonly<Record<Preposition, RegExp>> = {
  v: /^(?:[vfw]|měst(?:ě|ech)(?!\p{L}))/u,
  k: /^[kg]/u,
  s: /^[szšž]/u,
  z: /^[szšž]/u,
};

/**
 * The preposition in the form the word calls for, then the word as given: `ve čtvrtek`, `v 9:00`, `ve 13:00`,
 * `ke dni`, `se školou`, `ze Strakonic`. A single letter is tied to its word by a hard space.
 */
export function withPreposition(preposition: Preposition, word: string): string {
  const vowelled = needsVowel(preposition, word.trim());
  return vowelled ? `${preposition}e ${word.trim()}` : `${preposition}${HARD_SPACE}${word.trim()}`;
}

function needsVowel(preposition: Preposition, word: string): boolean {
  const bare = word.replace(/^[„"(‚'“]+/u, "");
  const number = /^\d[\d\u00A0 ]*/.exec(bare)?.[0];
  if (number !== undefined) return numberNeedsVowel(preposition, Number(number.replace(/\D/g, "")));
  const small = bare.toLowerCase();
  if (VOWELLED[preposition].test(small)) return true;
  if (SYLLABIC.test(small)) return false;
  if (THREE.test(bare)) return true;
  return HISSING.test(small) || HEAVY.test(small);
}

/** By the first word of the number as it is read: dva, tři, čtyři, dvacet, sto; with s and z also šest and sedm. */
function numberNeedsVowel(preposition: Preposition, number: number): boolean {
  const first = firstWordOf(number);
  if (first === "hundred" || /^[234]$/.test(first)) return true;
  return (preposition === "s" || preposition === "z") && /^[67]$/.test(first);
}

/** The digit whose name begins the number, or "hundred" for sto; one, eleven and a thousand begin with others. */
function firstWordOf(number: number): string {
  if (number >= 1_000_000) return firstWordOf(Math.floor(number / 1_000_000));
  if (number >= 2_000) return firstWordOf(Math.floor(number / 1_000));
  if (number >= 1_000) return "";
  if (number >= 100 && number < 200) return "hundred";
  if (number >= 200) return String(Math.floor(number / 100));
  if (number >= 20) return String(Math.floor(number / 10));
  return String(number > 11 ? number - 10 : number);
}
