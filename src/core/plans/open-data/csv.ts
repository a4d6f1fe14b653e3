import { guardFormula } from "../../czech/formula-guard.ts";

type Cell = string | number;

export interface CsvStyle {
  readonly separator: "," | ";";
  /** Excel takes a file for UTF-8 only when it begins with a byte order mark. */
  readonly mark: boolean;
}

/** For programs: RFC 4180. */
export const PLAIN_CSV: CsvStyle = { separator: ",", mark: false };

/** For Excel with Czech settings, which parts columns by semicolons. */
export const EXCEL_CSV: CsvStyle = { separator: ";", mark: true };

/** A table as CSV: lines end with CRLF, what needs them has quotes, and no text can start a formula. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  { separator, mark }: CsvStyle,
): string {
  const lines = [header, ...rows].map((cells) => cells.map(field).join(separator));
  return `${mark ? "\ufeff" : ""}${lines.join("\r\n")}\r\n`;
}

/** Telephone numbers as we print them begin with a plus, and no spreadsheet can run them. */
const PHONES = /^\+\d(?: ?\d){6,14}(?: linka \d{1,5})?(?:[;,] \+?\d(?: ?\d){2,14}(?: linka \d{1,5})?)*$/;

function field(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const safe = PHONES.test(cell) ? cell : guardFormula(cell);
  return /[",;\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
