import type { Text } from "./say.ts";

/** How the reading of one timing phrase is told at the command line, a line each. */
export const READING_TEXTS = {
  kind: { cs: "Druh: {value}", en: "Kind: {value}" },
  start: { cs: "Od: {value}", en: "From: {value}" },
  end: { cs: "Do: {value}", en: "To: {value}" },
  day: { cs: "Kdy: {value}", en: "When: {value}" },
  recurrence: { cs: "Jak často: {value}", en: "How often: {value}" },
  count: { cs: "Kolikrát: {value}", en: "How many times: {value}" },
  flags: { cs: "Navíc: {value}", en: "Also: {value}" },
  noProposals: { cs: "Žádné dny nenavrhuji: {value}.", en: "No days are proposed: {value}." },
} as const satisfies Record<string, Text>;

export const KIND_TEXTS = {
  point: { cs: "jeden termín", en: "one date" },
  range: { cs: "období", en: "a period" },
  recurring: { cs: "opakuje se", en: "recurring" },
  continuous: { cs: "průběžně", en: "continuous" },
  deadline: { cs: "lhůta", en: "a deadline" },
  count_in_range: { cs: "několikrát za období", en: "several times in a period" },
  vague: { cs: "neurčitý, přesné dny z něj nejdou poznat", en: "vague, it does not tell exact days" },
  unknown: { cs: "nečitelný", en: "unreadable" },
} as const satisfies Record<string, Text>;

export const FLAG_TEXTS = {
  about: { cs: "přibližně", en: "about" },
  at_latest: { cs: "nejpozději", en: "at the latest" },
  at_least: { cs: "nejméně", en: "at least" },
  at_most: { cs: "nejvýše", en: "at most" },
  as_needed: { cs: "podle potřeby", en: "as needed" },
  assumed: { cs: "předpoklad", en: "assumed" },
  cancelled: { cs: "zrušeno", en: "cancelled" },
  moved: { cs: "přesunuto", en: "moved" },
  continuous: { cs: "průběžně", en: "continuously" },
  typo: { cs: "je v něm překlep", en: "a word is misspelt" },
} as const satisfies Record<string, Text>;

/** Why a phrase gives no days. */
export const NO_PROPOSALS_TEXTS = {
  "not-understood": { cs: "termínu nerozumím", en: "the phrase is not understood" },
  "year-missing": { cs: "chybí rok", en: "the year is missing" },
  "no-count": { cs: "není řečeno, kolikrát", en: "it does not say how many times" },
  continuous: { cs: "trvá průběžně", en: "it goes on all the time" },
  deadline: { cs: "je to lhůta, ne setkání", en: "it is a deadline, not a meeting" },
  "interval-missing": { cs: "není řečeno, jak často", en: "it does not say how often" },
  "too-many": { cs: "bylo by jich příliš mnoho", en: "there would be too many" },
  "outside-period": { cs: "termín je mimo období projektu", en: "it lies outside the project's period" },
  "no-working-day": { cs: "není tu žádný pracovní den", en: "there is no working day" },
} as const satisfies Record<string, Text>;
