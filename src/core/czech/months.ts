/** One month in every form Czech phrases and letters need. */
interface MonthForms {
  /** 1 January … 12 December. */
  readonly number: number;
  /** In headings: „leden“. The accusative is the same. */
  readonly nominative: string;
  /** In dates: „1. ledna“. */
  readonly genitive: string;
  /** After k/ke: „k lednu“. */
  readonly dative: string;
  readonly accusative: string;
  /** After v: „v lednu“. */
  readonly locative: string;
  /** After před and mezi: „před lednem“. */
  readonly instrumental: string;
  /** The adjective without its ending: „lednov“ + ý, ém, ou … */
  readonly adjectiveStem: string;
  /** Written with a dot when shorter than the name. „pro“ is left out: it is a preposition. */
  readonly abbreviations: readonly string[];
}

/** The Czech months, January first. Červen (June) and červenec (July) differ in two letters only. */
export const MONTHS: readonly MonthForms[] = [
  month("leden ledna lednu lednu lednem lednov", ["led"]),
  month("únor února únoru únoru únorem únorov", ["ún", "úno"]),
  month("březen března březnu březnu březnem březnov", ["bř", "bře", "břez"]),
  month("duben dubna dubnu dubnu dubnem dubnov", ["dub"]),
  month("květen května květnu květnu květnem květnov", ["kv", "kvě", "květ"]),
  month("červen června červnu červnu červnem červnov", ["čvn"]),
  month("červenec července červenci červenci červencem červencov", ["čvc"]),
  month("srpen srpna srpnu srpnu srpnem srpnov", ["srp"]),
  month("září září září září zářím zářijov", ["zář"]),
  month("říjen října říjnu říjnu říjnem říjnov", ["říj"]),
  month("listopad listopadu listopadu listopadu listopadem listopadov", ["lis", "list", "listop"]),
  month("prosinec prosince prosinci prosinci prosincem prosincov", ["pros"]),
].map((forms, index) => ({ ...forms, number: index + 1 }));

/** The forms of a month by its number 1–12; January for any other number. */
export function monthForms(number: number): MonthForms {
  return MONTHS[number - 1] ?? { ...month("leden ledna lednu lednu lednem lednov", ["led"]), number: 1 };
}

function month(forms: string, abbreviations: readonly string[]): Omit<MonthForms, "number"> {
  const [nominative = "", genitive = "", dative = "", locative = "", instrumental = "", adjectiveStem = ""] =
    forms.split(" ");
  return {
    nominative,
    genitive,
    dative,
    accusative: nominative,
    locative,
    instrumental,
    adjectiveStem,
    abbreviations,
  };
}
