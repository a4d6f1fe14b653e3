import { adviceOf, type Issue, messageOf } from "../issue.ts";
import { CHECK_TEXTS as TEXTS } from "../texts/check-report.ts";
import { type Language, say } from "../texts/say.ts";

/** Issues that say the same of one column, with all their rows: a line of a report. */
export interface MergedRow {
  readonly place: string;
  readonly found: string;
  readonly message: string;
  readonly advice: string;
  readonly fix: string;
}

/** What a cell's text may take up in the report, in characters. */
const MAX_SHOWN = 120;

/** `Služby, řádky 2–7 a 9, Ověřeno dne`: each thing is said once, in the order of the first rows. */
export function mergedRows(issues: readonly Issue[], language: Language): readonly MergedRow[] {
  const merged = new Map<
    string,
    { readonly line: MergedRow; readonly issue: Issue; readonly rows: number[] }
  >();
  for (const issue of issues) {
    const line = {
      place: "",
      found: shown(issue.found),
      message: messageOf(issue, language),
      advice: adviceOf(issue, language),
      fix: shown(issue.fix ?? ""),
    };
    const key = JSON.stringify([issue.cell.sheet, issue.cell.column, line]);
    const same = merged.get(key);
    if (same === undefined) merged.set(key, { line, issue, rows: [issue.cell.row] });
    else same.rows.push(issue.cell.row);
  }
  return [...merged.values()].map(({ line, issue, rows }) => ({
    ...line,
    place: placeOf(issue, rows, language),
  }));
}

function placeOf({ cell }: Issue, rows: readonly number[], language: Language): string {
  if (rows.length === 1)
    return say(cell.column === "" ? TEXTS.sheetPlace : TEXTS.place, language, { ...cell });
  const text = cell.column === "" ? TEXTS.sheetPlaces : TEXTS.places;
  return say(text, language, { ...cell, rows: rowsInWords(rows, language) });
}

/** `2–4, 7 a 9` */
function rowsInWords(rows: readonly number[], language: Language): string {
  const spans: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const before = spans[spans.length - 1];
    if (before !== undefined && row === before.last + 1) before.last = row;
    else spans.push({ first: row, last: row });
  }
  const words = spans.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  const end = words.pop() ?? "";
  return words.length === 0 ? end : `${words.join(", ")}${say(TEXTS.and, language)}${end}`;
}

function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
