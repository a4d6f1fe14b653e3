import { fold, tidyLine } from "../text.ts";
import type { Sex } from "./sex.ts";

/** A function that people are addressed by. */
export interface FunctionAddress {
  /** The word as it is written in the nominative. */
  readonly word: string;
  /** The sex that the form of the word tells, or null ("vedoucí", "radní"). */
  readonly sex: Sex | null;
  readonly male: string;
  readonly female: string;
}

type Row = readonly [male: string, female: string, maleVocative: string, femaleVocative: string];

const ROWS: readonly Row[] = [
  ["starosta", "starostka", "starosto", "starostko"],
  ["místostarosta", "místostarostka", "místostarosto", "místostarostko"],
  ["primátor", "primátorka", "primátore", "primátorko"],
  ["náměstek", "náměstkyně", "náměstku", "náměstkyně"],
  ["tajemník", "tajemnice", "tajemníku", "tajemnice"],
  ["ředitel", "ředitelka", "řediteli", "ředitelko"],
  ["vedoucí", "vedoucí", "vedoucí", "vedoucí"],
  ["předseda", "předsedkyně", "předsedo", "předsedkyně"],
  ["místopředseda", "místopředsedkyně", "místopředsedo", "místopředsedkyně"],
  ["radní", "radní", "radní", "radní"],
  ["zastupitel", "zastupitelka", "zastupiteli", "zastupitelko"],
  ["hejtman", "hejtmanka", "hejtmane", "hejtmanko"],
  ["koordinátor", "koordinátorka", "koordinátore", "koordinátorko"],
  ["manažer", "manažerka", "manažere", "manažerko"],
  ["farář", "farářka", "faráři", "farářko"],
  ["lékař", "lékařka", "doktore", "doktorko"],
  ["jednatel", "jednatelka", "jednateli", "jednatelko"],
  ["poslanec", "poslankyně", "poslanče", "poslankyně"],
  ["senátor", "senátorka", "senátore", "senátorko"],
  ["asistent", "asistentka", "asistente", "asistentko"],
];

const BY_WORD: ReadonlyMap<string, FunctionAddress> = new Map(ROWS.flatMap(entriesOf));

/** Whoever stands for an office-holder, or no longer holds the office, is not addressed by it. */
const NOT_THE_HOLDER =
  /^(?:zastup(?:ce|kyne)|byval[ya]|emeritni|kandidat|kandidatka|ex|sekretariat|kancelar)$/;
const MAX_LENGTH = 300;

/** The first function in a role as typed ("vedoucí odboru sociálních věcí", "ředitelka Charity"), or null. */
export function functionOf(role: string): FunctionAddress | null {
  const words = tidyLine(role.slice(0, MAX_LENGTH)).split(/[^\p{L}\p{M}]+/u);
  for (const word of words) {
    const folded = fold(word);
    if (NOT_THE_HOLDER.test(folded)) return null;
    const found = BY_WORD.get(folded);
    if (found !== undefined) return found;
  }
  return null;
}

function entriesOf([word, feminine, male, female]: Row): readonly (readonly [string, FunctionAddress])[] {
  if (word === feminine) return [[fold(word), { word, sex: null, male, female }]];
  return [
    [fold(word), { word, sex: "male", male, female }],
    [fold(feminine), { word: feminine, sex: "female", male, female }],
  ];
}
