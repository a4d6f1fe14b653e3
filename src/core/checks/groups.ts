import { fold } from "../czech/text.ts";
import type { Issue } from "../issue.ts";
import { readQuorum } from "../workbook/quorum-rule.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

const HAS_NOTICE = /\d|t[ýy]d|m[ěe]s[ií]c/iu;

/** Bodies that cannot be told apart, and notices and quorums that say nothing the program understands. */
export function checkGroups({ groups }: Workbook): readonly Issue[] {
  const doubles = doublesOf(groups.records, ({ values }) => fold(values.abbreviation) || null);
  const unread = groups.records.filter(
    ({ values }) => values.notice !== "" && !HAS_NOTICE.test(values.notice),
  );
  const unjudged = groups.records.filter(
    ({ values }) => values.quorum !== "" && readQuorum(values.quorum) === null,
  );
  return [
    ...doubles.map(({ record, first }) =>
      issueOn(groups, record, "abbreviation")({ code: "group-doubled", values: { row: first.row } }),
    ),
    ...unread.map((group) => issueOn(groups, group, "notice")({ code: "notice-unread" })),
    ...unjudged.map((group) => issueOn(groups, group, "quorum")({ code: "quorum-unread" })),
  ];
}
