import type { Finding } from "../issue.ts";
import { isRealDay } from "../plain-date.ts";

/** Where a text holds what must not be stored: characters `start` to `end` (not included). */
export interface PersonalDatum {
  readonly kind: "birth-number" | "birth-date";
  readonly start: number;
  readonly end: number;
}

/** Six digits of the birth day and three or four more; the signs around tell accounts and file numbers apart. */
const SIX_AND_MORE = /(?<![\d_/-])(?:(?<=CZ)|(?<!\p{L}))(\d{6})( ?\/ ?| )?(\d{3,4})(?![\d_]|\/\d)/giu;
const FILE_NUMBER = /(?:č\. ?j\.|čj\.?|sp\. ?zn\.|spis\S*|jednací)[\s:]*\S{0,20}$/iu;
const BORN =
  /(?<!\p{L})(?:nar\.|naroz\p{L}*|dat\p{L}* naroz\p{L}*|\*)[\s:]{0,3}(\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d{2})(?!\d)/giu;

/** Codes of Czech banks: six digits before one of them are an account unless the whole is a sound birth number. */
const BANK_CODES = new Set(
  "0100 0300 0600 0710 0800 2010 2060 2070 2100 2200 2220 2250 2260 2600 2700 3030 3050 3060 3500 4300 5500 5800 6000 6100 6200 6210 6300 6700 6800 7910 7950 7960 7970 7990 8030 8040 8060 8090 8150 8190 8198 8220 8250 8255 8265 8280 8293 8299 8500".split(
    " ",
  ),
);

/** Birth numbers (rodná čísla) and birth dates in a text, in the order they stand there. */
export function findPersonalData(text: string): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(SIX_AND_MORE)) {
    if (isBirthNumber(text, match)) found.push(datum("birth-number", match.index, match[0].length));
  }
  for (const match of text.matchAll(BORN)) {
    const date = match[1] ?? "";
    found.push(datum("birth-date", match.index + match[0].length - date.length, date.length));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** One issue per kind found. The datum itself is never repeated in an issue's values. */
export function personalDataFindings(text: string): readonly Finding[] {
  const kinds = new Set(findPersonalData(text).map(({ kind }) => kind));
  const findings: Finding[] = [];
  if (kinds.has("birth-number")) findings.push({ code: "personal-birth-number" });
  if (kinds.has("birth-date")) findings.push({ code: "personal-birth-date" });
  return findings;
}

/** The text with every digit of personal data replaced by a bullet, safe to show in a report. */
export function maskPersonalData(text: string): string {
  let masked = "";
  let done = 0;
  for (const { start, end } of findPersonalData(text)) {
    masked += text.slice(done, start) + text.slice(start, end).replace(/\d/g, "•");
    done = end;
  }
  return masked + text.slice(done);
}

function isBirthNumber(text: string, match: RegExpMatchArray): boolean {
  const [, day = "", separator = "", tail = ""] = match;
  if (!isBirthDay(day, tail.length)) return false;
  const sound = isDivisible(day, tail);
  if (separator.trim() !== "/") return sound;
  if (tail.length === 4 && !sound) {
    const before = text.slice(Math.max(0, (match.index ?? 0) - 40), match.index);
    return !BANK_CODES.has(tail) && !/^(?:19|20)\d\d$/.test(tail) && !FILE_NUMBER.test(before);
  }
  return true;
}

/** Months carry 50 for women, and 20 or 70 where a day ran out of numbers (Act 133/2000 Sb., § 13). */
function isBirthDay(six: string, tailLength: number): boolean {
  const year = Number(six.slice(0, 2));
  const month = Number(six.slice(2, 4));
  const day = Number(six.slice(4));
  if (tailLength === 3 && year > 53) return false;
  const plain = [0, 20, 50, 70].map((extra) => month - extra).find((value) => value >= 1 && value <= 12);
  const century = tailLength === 3 || year >= 54 ? 1900 : 2000;
  return plain !== undefined && isRealDay(century + year, plain, day);
}

/** Ten digits are divisible by 11; until 1985 a remainder of 10 was written as 0. Nine digits carry no check. */
function isDivisible(day: string, tail: string): boolean {
  if (tail.length !== 4) return false;
  const whole = Number(`${day}${tail}`);
  return whole % 11 === 0 || (Math.floor(whole / 10) % 11 === 10 && tail.endsWith("0"));
}

function datum(kind: PersonalDatum["kind"], start: number, length: number): PersonalDatum {
  return { kind, start, end: start + length };
}
