import { once } from "../../once.ts";
import { MONTHS } from "../months.ts";
import { fold } from "../text.ts";
import { WEEKDAYS } from "../weekdays.ts";
import { SUBJECT_WORDS } from "./subjects.ts";
import {
  ADVERBS,
  ALIASES,
  ALWAYS,
  AMOUNTS,
  CONTINUOUS,
  COUNTABLES,
  CROSSES,
  EACH,
  FLAGS,
  FUNCTION_WORDS,
  HARD_ENDINGS,
  HOLIDAYS_OF_SCHOOL,
  HOURS,
  MONTH_ADJECTIVE_ENDINGS,
  ORDINAL_STEMS,
  PARTS,
  SEASONS,
  SOFT_ENDINGS,
  STOP_WORDS,
  TIMES,
  UNITS,
} from "./words.ts";

/** What a word can be in a timing phrase; one word can be several things („polovina“, „jednání“). */
export type Meaning =
  | "month"
  | "genitive"
  | "short-month"
  | "month-adjective"
  | "weekday"
  | "weekdays"
  | "short-weekday"
  | "unit"
  | "amount"
  | "ordinal"
  | "times"
  | "cross"
  | "adverb"
  | "each"
  | "always"
  | "continuous"
  | "hour"
  | "flag"
  | "season"
  | "part"
  | "countable"
  | "function"
  | "roman"
  | "subject"
  | "stop";

/** The meanings of one word, each with its value, and how the word is properly spelt. */
export interface Entry {
  readonly spelling: string;
  readonly meanings: ReadonlyMap<Meaning, string | number>;
}

/** Roman numerals of the months. */
const ROMANS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** Every known word, by its proper spelling and, where that is free, without diacritics. Built once. */
export const lexicon: () => ReadonlyMap<string, Entry> = once(buildLexicon);

type Words = Map<string, { spelling: string; meanings: Map<Meaning, string | number> }>;

function buildLexicon(): ReadonlyMap<string, Entry> {
  const words: Words = new Map();
  addCalendar(words);
  addNumbers(words);
  addPhrases(words);
  for (const [spelling, entry] of [...words]) {
    const bare = fold(spelling);
    if (bare !== "" && !words.has(bare)) words.set(bare, entry);
  }
  return words;
}

function addCalendar(words: Words): void {
  for (const month of MONTHS) {
    const { number, nominative, genitive, dative, locative, instrumental, adjectiveStem } = month;
    add(words, [nominative, genitive, dative, locative, instrumental], ["month", number]);
    add(words, [genitive], ["genitive", number]);
    add(words, month.abbreviations, ["short-month", number]);
    add(words, withEndings(adjectiveStem, MONTH_ADJECTIVE_ENDINGS), ["month-adjective", number]);
  }
  for (const day of WEEKDAYS) {
    const { number, nominative, genitive, accusative, instrumental } = day;
    add(words, [nominative, genitive, accusative, instrumental], ["weekday", number]);
    add(words, [day.plural, ...day.pluralForms], ["weekdays", number]);
    add(words, [day.abbreviation], ["short-weekday", number]);
  }
  for (const [unit, forms] of Object.entries(UNITS)) add(words, forms.split(" "), ["unit", unit]);
  for (const [month, forms] of Object.entries(SEASONS))
    add(words, forms.split(" "), ["season", Number(month)]);
  add(words, HOLIDAYS_OF_SCHOOL.split(" "), ["season", 7]);
  for (const [part, forms] of Object.entries(PARTS)) add(words, forms.split(" "), ["part", part]);
}

function addNumbers(words: Words): void {
  AMOUNTS.forEach((forms, number) => {
    add(words, forms.split(" "), ["amount", number]);
  });
  TIMES.forEach((forms, number) => {
    add(words, forms.split(" "), ["times", number]);
  });
  ORDINAL_STEMS.forEach((stem, number) => {
    const soft = number === 1 || number === 3;
    if (stem !== "") add(words, withEndings(stem, soft ? SOFT_ENDINGS : HARD_ENDINGS), ["ordinal", number]);
  });
  add(words, withEndings("posledn", SOFT_ENDINGS), ["ordinal", -1]);
  add(words, ["čtvrt"], ["amount", 0.25]);
  add(words, ["půl"], ["amount", 0.5]);
  ROMANS.forEach((roman, number) => {
    add(words, [roman], ["roman", number]);
  });
}

function addPhrases(words: Words): void {
  for (const [every, forms] of Object.entries(ADVERBS)) add(words, forms.split(" "), ["adverb", every]);
  for (const [flag, forms] of FLAGS) add(words, forms.split(" "), ["flag", flag]);
  add(words, EACH.split(" "), ["each", 1]);
  add(words, ALWAYS.split(" "), ["always", 1]);
  add(words, CONTINUOUS.split(" "), ["continuous", 1]);
  add(words, HOURS.split(" "), ["hour", 1]);
  add(words, CROSSES.split(" "), ["cross", 1]);
  add(words, COUNTABLES.split(" "), ["countable", 1]);
  add(words, STOP_WORDS.split(" "), ["stop", 1]);
  add(words, SUBJECT_WORDS.split(" "), ["subject", 1]);
  for (const word of FUNCTION_WORDS.split(" ")) add(words, [word], ["function", fold(word)]);
  for (const [alias, word] of Object.entries(ALIASES)) add(words, [alias], ["function", word]);
}

function add(
  words: Words,
  spellings: readonly string[],
  [meaning, value]: readonly [Meaning, string | number],
): void {
  for (const spelling of spellings) {
    if (spelling === "") continue;
    const entry = words.get(spelling) ?? { spelling, meanings: new Map() };
    if (!entry.meanings.has(meaning)) entry.meanings.set(meaning, value);
    words.set(spelling, entry);
  }
}

function withEndings(stem: string, endings: string): readonly string[] {
  return endings.split(" ").map((ending) => `${stem}${ending}`);
}
