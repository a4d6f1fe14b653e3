import { fold } from "../text.ts";

/** An academic title as it is printed and, where Czech uses it in address, its vocatives. */
export interface Title {
  readonly print: string;
  /** 1 is the highest; titles that are never used in address have 9. */
  readonly rank: number;
  readonly male: string;
  readonly female: string;
}

/** The titles of a text and what is left of it. */
export interface FoundTitles {
  readonly titles: readonly Title[];
  readonly rest: string;
}

const DOCTOR = ["doktore", "doktorko"] as const;
const NONE = ["", ""] as const;

/** The ranks follow the Institute of the Czech Language: the highest wins wherever it stands; Mgr. and Ing. are equal. */
const ROWS: readonly (readonly [print: string, rank: number, vocatives: readonly [string, string]])[] = [
  ["prof.", 1, ["profesore", "profesorko"]],
  ["doc.", 2, ["docente", "docentko"]],
  ...["Ph.D.", "Th.D.", "DrSc.", "CSc.", "MUDr.", "MDDr.", "MVDr.", "JUDr.", "PhDr.", "RNDr.", "PaedDr."].map(
    (print) => [print, 3, DOCTOR] as const,
  ),
  ...["ThDr.", "PharmDr.", "RSDr.", "ArtD.", "dr."].map((print) => [print, 3, DOCTOR] as const),
  ["Ing. arch.", 4, ["architekte", "architektko"]],
  ["Mgr.", 5, ["magistře", "magistro"]],
  ["MgA.", 5, ["magistře", "magistro"]],
  ["Ing.", 5, ["inženýre", "inženýrko"]],
  ...["BcA.", "Bc.", "DiS.", "MBA", "MPA", "LL.M.", "MSc.", "MHA", "BBA", "DBA", "ThLic."].map(
    (print) => [print, 9, NONE] as const,
  ),
];

const NOT_USED = 9;

const BY_LETTERS: ReadonlyMap<string, Title> = new Map(
  ROWS.map(([print, rank, [male, female]]) => [fold(print), { print, rank, male, female }]),
);

/** Longer titles first, so that "Ing. arch." is not read as "Ing.". */
const ANY_TITLE = new RegExp(
  `(?<![\\p{L}.])(?:${ROWS.map(([print]) => lettersOf(print))
    .sort((a, b) => b.length - a.length)
    .join("|")})(?!\\p{L})`,
  "giu",
);

/** Takes the academic titles out of a text, in the order they stand there, whatever their dots, spaces and case. */
export function splitTitles(text: string): FoundTitles {
  const titles: Title[] = [];
  const rest = text.replace(ANY_TITLE, (match) => {
    const title = BY_LETTERS.get(fold(match));
    if (title !== undefined) titles.push(title);
    return " ";
  });
  return { titles, rest };
}

/** The title to address somebody by: the highest, the first of equals, null when none is used in address. */
export function addressTitleOf(titles: readonly Title[]): Title | null {
  let highest: Title | null = null;
  for (const title of titles) {
    if (title.rank < (highest?.rank ?? NOT_USED)) highest = title;
  }
  return highest;
}

/** Letters in their order; dots and spaces only where the printed title has a dot inside. */
function lettersOf(print: string): string {
  return print.replace(/\.$/, "").split(/[. ]+/).join("\\.? ?").concat("\\.?");
}
