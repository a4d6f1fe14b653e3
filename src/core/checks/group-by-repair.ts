import { type Issue, type IssueCode, type Severity, severityOf } from "../issue.ts";

/** Issues that are put right in the same way. */
interface RepairGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  readonly issues: readonly Issue[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Issues by what is to be done: errors first, then the repair with the most cells; issues keep their order. */
export function groupByRepair(issues: readonly Issue[]): readonly RepairGroup[] {
  const groups = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group === undefined) groups.set(issue.code, [issue]);
    else group.push(issue);
  }
  return [...groups]
    .map(([code, same]) => ({ code, severity: severityOf({ code }), count: same.length, issues: same }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count);
}
