/**
 * Czech order (ČSN 97 6030) without Intl, which a host may lack: ch after h, č ř š ž as letters of their own, other
 * diacritics only where all else is equal, then small letters before capitals. Numbers go by their value and first.
 */
const ALPHABET: readonly string[] = [..."abcčdefgh", "ch", ..."ijklmnopqrřsštuvwxyzž"];

/** Accents in their order among letters that are otherwise the same: e é ě, u ú ů. */
const ACCENTS = ["", "\u0301", "\u030C", "\u030A", "\u0302", "\u0308"];

const OWN_LETTERS = new Set("čřšž");
const WORD_GAP = "\u0002";
const NUMBER_START = 0x10;
const LETTER_START = 0x100;
const OTHER_START = 0x200;
const MAX_DIGITS = 200;

/** Negative, zero or positive, for `Array.prototype.sort`; equal only for identical texts. */
export function compareCzech(a: string, b: string): number {
  return compareCodes(czechKey(a), czechKey(b)) || compareCodes(a, b);
}

/** The items in Czech order of their texts; each key is made once. */
export function sortCzech<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, text: textOf(item), key: czechKey(textOf(item)) }))
    .sort((a, b) => compareCodes(a.key, b.key) || compareCodes(a.text, b.text))
    .map(({ item }) => item);
}

/** A key whose plain comparison by code units gives the Czech order. */
export function czechKey(text: string): string {
  let primary = "";
  let secondary = "";
  let tertiary = "";
  for (const unit of unitsOf(text)) {
    if (/^\d/.test(unit)) {
      primary += numberKey(unit);
      continue;
    }
    const { letter, accent, capital } = decomposed(unit);
    primary += primaryOf(letter);
    secondary += String.fromCharCode(0x30 + accent);
    tertiary += capital ? "1" : "0";
  }
  return `${primary}\u0001${secondary}\u0001${tertiary}`;
}

/** The heading a text stands under in an index: `Ch`, `Č`, `A` for Á, `0–9` for numbers, `#` for the rest. */
export function czechInitial(text: string): string {
  const first = unitsOf(text)[0] ?? "";
  if (/^\d/.test(first)) return "0–9";
  const { letter } = decomposed(first);
  if (!ALPHABET.includes(letter)) return "#";
  return letter === "ch" ? "Ch" : letter.toUpperCase();
}

/** Numbers, single letters (ch is one) and a space for everything that parts words. */
function unitsOf(text: string): readonly string[] {
  const parted = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return parted.match(/\d+|ch|\P{C}|\p{C}/giu) ?? [];
}

function decomposed(unit: string): {
  readonly letter: string;
  readonly accent: number;
  readonly capital: boolean;
} {
  const small = unit.toLowerCase();
  const capital = small !== unit;
  if (OWN_LETTERS.has(small) || ALPHABET.includes(small)) return { letter: small, accent: 0, capital };
  const taken = small.normalize("NFD");
  const accent = ACCENTS.indexOf(taken.slice(1));
  return { letter: taken.charAt(0), accent: accent < 0 ? ACCENTS.length : accent, capital };
}

function primaryOf(letter: string): string {
  if (letter === " ") return WORD_GAP;
  const place = ALPHABET.indexOf(letter);
  if (place >= 0) return String.fromCharCode(LETTER_START + place);
  return String.fromCharCode(OTHER_START) + letter;
}

function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, "").slice(0, MAX_DIGITS);
  return String.fromCharCode(NUMBER_START + value.length) + value;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
