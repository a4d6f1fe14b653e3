import type { Issue, IssueCode } from "../issue.ts";

/** What a cell need not be told when it is already told something more exact: a missing year explains it all. */
const COVERED: Partial<Readonly<Record<IssueCode, readonly IssueCode[]>>> = {
  "timing-year-missing": ["timing-not-understood", "timing-unknown-words"],
};

/** The issues without those that another issue of the same cell covers. */
export function saidOnce(issues: readonly Issue[]): readonly Issue[] {
  const covered = new Set(
    issues.flatMap((issue) => (COVERED[issue.code] ?? []).map((code) => keyOf(issue, code))),
  );
  return issues.filter((issue) => !covered.has(keyOf(issue, issue.code)));
}

function keyOf({ cell }: Issue, code: IssueCode): string {
  return JSON.stringify([cell.sheet, cell.row, cell.column, code]);
}
