import { ISSUES, type IssueCode } from "./texts/issues.ts";
import { type Language, say, type Values } from "./texts/say.ts";

export type { IssueCode } from "./texts/issues.ts";

/** error: the row cannot be used; warning: probably wrong; info: could be tidier. */
export type Severity = "error" | "warning" | "info";

/** A place a person can click on. Rows are numbered as the sheet shows them; column is its header. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** What a parser found in one text, before anyone knows which cell the text came from. */
export interface Finding {
  readonly code: IssueCode;
  readonly values?: Values;
  /** The text that may safely replace the cell's. */
  readonly fix?: string;
}

/** A text read as a value: null when it could not be, with the reason among the findings. */
export interface Reading<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/**
 * What a person has to look at. An issue is a value: parsers and planners collect issues, shells show
 * them. Nothing in core throws because a cell is wrong.
 */
export interface Issue extends Finding {
  readonly cell: CellRef;
  /** The text found in the cell, as displayed. */
  readonly found: string;
}

export function issueAt(cell: CellRef, found: string, finding: Finding): Issue {
  return { ...finding, cell, found };
}

export function severityOf({ code }: Finding): Severity {
  return ISSUES[code].severity;
}

/** What is wrong, as a sentence. `{column}` and `{found}` are always at hand. */
export function messageOf(issue: Issue, language: Language): string {
  return say(ISSUES[issue.code].says, language, valuesOf(issue));
}

/** What to do about it, as a sentence. */
export function adviceOf(issue: Issue, language: Language): string {
  return say(ISSUES[issue.code].advice, language, valuesOf(issue));
}

function valuesOf({ cell, found, values, fix }: Issue): Values {
  return { column: cell.column, found, ...(fix === undefined ? {} : { fix }), ...values };
}

/** How many issues of each severity. */
export function countBySeverity(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const issue of issues) counts[severityOf(issue)] += 1;
  return counts;
}
