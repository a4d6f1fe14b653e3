import type { Finding } from "../issue.ts";

/** Characters that make a spreadsheet read a text as a formula (OWASP, CSV injection), with their full-width twins. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** True when a spreadsheet would run this text if it were typed or imported. */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** The text safe for a CSV file or a typed cell: an apostrophe in front where a formula could start. */
export function guardFormula(text: string): string {
  return startsLikeFormula(text) ? `'${text}` : text;
}

/** A warning where a text that will be written out looks like a formula. */
export function formulaFindings(text: string): readonly Finding[] {
  return startsLikeFormula(text) ? [{ code: "text-formula-like" }] : [];
}
