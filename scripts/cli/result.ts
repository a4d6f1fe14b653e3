import type { Issue, Severity } from "../../src/core/issue.ts";
import { adviceOf, messageOf, severityOf } from "../../src/core/issue.ts";
import type { Language } from "../../src/core/texts/say.ts";

/** An issue as scripts get it: `check --json` is a stable contract. */
export interface IssueJson {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
  readonly advice: string;
  readonly fix: string | null;
}

/** What a command has to say: data for scripts, sentences for people, and where what it made lies. */
export interface Result {
  readonly json: unknown;
  readonly sentences: readonly string[];
  readonly issues: readonly IssueJson[];
  readonly made: readonly string[];
  /** True when something that was asked for is still not done, without any cell being wrong. */
  readonly failed?: boolean;
}

export function issueJson(issue: Issue, language: Language): IssueJson {
  return {
    code: issue.code,
    severity: severityOf(issue),
    sheet: issue.cell.sheet,
    row: issue.cell.row,
    column: issue.cell.column,
    value: issue.found,
    message: messageOf(issue, language),
    advice: adviceOf(issue, language),
    fix: issue.fix ?? null,
  };
}
