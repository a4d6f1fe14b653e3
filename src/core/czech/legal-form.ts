import type { Finding } from "../issue.ts";
import { fold, tidyLine } from "./text.ts";

/** A legal form of an organisation as its name shows it. */
export interface LegalForm {
  /** The code of the ARES register, or "" for a form that no longer exists. */
  readonly code: string;
  /** As printed after the name: `z. ú.`. */
  readonly short: string;
  readonly name: string;
}

type FormRow = readonly [pattern: RegExp, code: string, short: string, name: string];

/** Longer endings first: "spol. s r. o." before "s. r. o.". */
const FORMS: readonly FormRow[] = [
  [/spol(?:ečnost|\.)? ?s ?r\. ?o\.?$/iu, "112", "s. r. o.", "společnost s ručením omezeným"],
  [/s\. ?r\. ?o\.?$/iu, "112", "s. r. o.", "společnost s ručením omezeným"],
  [/a\. ?s\.?$|akciová společnost$/iu, "121", "a. s.", "akciová společnost"],
  [/o\. ?p\. ?s\.?$|obecně prospěšná společnost$/iu, "141", "o. p. s.", "obecně prospěšná společnost"],
  [/z\. ?ú\.?$|zapsaný ústav$/iu, "161", "z. ú.", "ústav"],
  [/z\. ?s\.?$|zapsaný spolek$/iu, "706", "z. s.", "spolek"],
  [/p\. ?s\.?$|pobočný spolek$/iu, "736", "p. s.", "pobočný spolek"],
  [/p\. ?o\.?$|příspěvková organizace$/iu, "331", "p. o.", "příspěvková organizace"],
  [/o\. ?s\.?$|občanské sdružení$/iu, "", "o. s.", "občanské sdružení"],
  [/nadační fond$|^nadační fond/iu, "118", "nadační fond", "nadační fond"],
  [/nadace$|^nadace/iu, "117", "nadace", "nadace"],
  [/družstvo$/iu, "205", "družstvo", "družstvo"],
];

/** The longest ending above with spaces to spare; names are looked at from their end. */
const ENDING_LENGTH = 60;

/** The legal form a name ends with (or, for foundations, begins with); null when it shows none. */
export function legalFormOf(name: string): LegalForm | null {
  const row = formOf(tidyLine(name));
  return row === undefined ? null : { code: row[1], short: row[2], name: row[3] };
}

/** A key to match organisations by: without legal form, case, diacritics, spaces and punctuation. Never shown. */
export function organisationKey(name: string): string {
  const line = tidyLine(name);
  const row = formOf(line);
  const bare = row === undefined ? line : line.replace(row[0], "");
  return fold(bare) || fold(line);
}

/** A sign of stale data: civic associations (o. s.) became societies on 1 January 2014 (Act 89/2012 Sb., § 3045). */
export function legalFormFindings(name: string): readonly Finding[] {
  return legalFormOf(name)?.short === "o. s." ? [{ code: "legal-form-stale" }] : [];
}

function formOf(line: string): FormRow | undefined {
  const ending = line.length > ENDING_LENGTH ? ` ${line.slice(-ENDING_LENGTH)}` : line;
  return FORMS.find(([pattern]) => {
    const place = ending.search(pattern);
    return place === 0 || (place > 0 && /[\s,(]/.test(ending.charAt(place - 1)));
  });
}
