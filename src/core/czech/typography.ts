import { HARD_SPACE } from "./hard-space.ts";

type Rule = readonly [RegExp, string];

const UNITS = "Kč|EUR|%|‰|°C|tis\\.|mil\\.|mld\\.|km|cm|mm|m|kg|g|l|h|hod\\.|hodin|min\\.|ks|let";
const BEFORE_NUMBER = "č\\.|čl\\.|odst\\.|písm\\.|str\\.|s\\.|tel\\.|§|čp\\.|č\\. ?p\\.|sv\\.|bod|roku?|roce";
const TITLES = "Mgr|Ing|Bc|MUDr|JUDr|PhDr|RNDr|PaedDr|ThDr|MVDr|Dr|prof|doc|p|sv";

/** Marks first, spaces last, so that a second run finds nothing to do. */
const RULES: readonly Rule[] = [
  [/(?<!\.)\.{3}(?!\.)/g, "…"],
  [/(?<=\p{L})'(?=\p{L})/gu, "’"],
  [/(?<=\S)[ \u00A0]+[-–] +(?=\S)/g, `${HARD_SPACE}– `],
  [/(?<![\d\p{L}\-./_–:])(\d{1,2}|\d{4})-(\d{1,2}|\d{4})(?![\d\p{L}_]|[-–]\d)/gu, "$1–$2"],
  [/(?<![\p{L}\p{N}])([ksvzouai]) +(?=\S)/giu, `$1${HARD_SPACE}`],
  [/(?<![\p{L}\p{N}.])(\d{1,2}\.) +(?=[\p{Ll}\d])/gu, `$1${HARD_SPACE}`],
  [/(?<=\d) (?=\d{3}(?!\d))/g, HARD_SPACE],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, "gu"), HARD_SPACE],
  [new RegExp(`(?<![\\p{L}\\p{N}])(${BEFORE_NUMBER}) (?=\\d)`, "giu"), `$1${HARD_SPACE}`],
  [/(?<!\p{L})(\p{L}\.) (?=\p{L}\.|\p{Lu}\p{Ll})/gu, `$1${HARD_SPACE}`],
  [new RegExp(`(?<!\\p{L})((?:${TITLES})\\.) (?=\\p{L})`, "gu"), `$1${HARD_SPACE}`],
];

/** Every rule needs one of these: a single plain word is left as it is. */
const MAY_CHANGE = /[\s\u00A0"'“”-]|\.\.\./;

/**
 * The text with Czech typography: „ “, ’, …, en dashes in ranges, and hard spaces after k s v z o u a i, in dates,
 * numbers, abbreviations and before units. Addresses, links and registration numbers stay as they are. Running it
 * again changes nothing.
 */
export function typeset(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  return segmentsOf(text)
    .map((segment) => (isLiteral(segment) ? segment : typesetSegment(segment)))
    .join("");
}

/** Stretches of prose and, between them, single words that must not be touched. */
function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let prose = "";
  for (const word of text.split(/(\s+)/)) {
    if (!isLiteral(word)) {
      prose += word;
      continue;
    }
    segments.push(prose, word);
    prose = "";
  }
  segments.push(prose);
  return segments.filter((segment) => segment !== "");
}

function isLiteral(word: string): boolean {
  return !/\s/.test(word) && /@|:\/\/|www\.|CZ\.\d/i.test(word);
}

function typesetSegment(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), quoted(text));
}

/** Straight and English quotes in pairs become Czech ones; a quote that stands alone stays. */
function quoted(text: string): string {
  const once = quotedOnce(text);
  // Each pass uses up closing quotes, so this ends; one pass can make a new pair.
  return once === text ? text : quoted(once);
}

function quotedOnce(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}"])"(?=\S)([^"\n]{0,500}?\S)"(?![\p{L}\p{N}"])/gu, "„$1“")
    .replace(/“([^“”„\n]{1,500})”/g, "„$1“")
    .replace(/„([^„“”\n]{1,500})”/g, "„$1“");
}
