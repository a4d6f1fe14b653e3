import { fold } from "../czech/text.ts";
import { isWorkingDay } from "../czech/working-days.ts";
import type { Finding, Issue } from "../issue.ts";
import { daysBetween } from "../plain-date.ts";
import type { CommentRound, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** A draft is to be open at least two weeks before the hearing and two weeks after it (CpKP, Metodika, 2.2.19). */
const MIN_DAYS = 14;

type Found = readonly [keyof CommentRound["values"] & string, Finding];

/** Rounds that are too short, end on a day off, or have their hearing too near; comments of rounds that are not there. */
export function checkCommentRounds(workbook: Workbook): readonly Issue[] {
  const { commentRounds, comments } = workbook;
  const known = new Set(commentRounds.records.map(({ texts }) => fold(texts.id)));
  return [
    ...commentRounds.records.flatMap((round) =>
      [...periodFindings(round), ...hearingFindings(workbook, round)].map(([key, finding]) =>
        issueOn(commentRounds, round, key)(finding),
      ),
    ),
    ...comments.records
      .filter(({ texts }) => texts.round !== "" && !known.has(fold(texts.round)))
      .map((comment) => issueOn(comments, comment, "round")({ code: "comment-round-unknown" })),
    ...joinedIssues(workbook),
  ];
}

function periodFindings({ values: { opens, closes } }: CommentRound): readonly Found[] {
  if (opens === null || closes === null) return [];
  if (closes < opens) return [["closes", { code: "comment-round-backwards" }]];
  const found: Found[] = [];
  const days = daysBetween(opens, closes) + 1;
  if (days < MIN_DAYS) found.push(["closes", { code: "comment-round-short", values: { days } }]);
  if (!isWorkingDay(closes)) found.push(["closes", { code: "comment-round-ends-off" }]);
  return found;
}

function hearingFindings(
  { events }: Workbook,
  { values: { opens, closes, hearing } }: CommentRound,
): readonly Found[] {
  if (hearing === "") return [];
  const event = events.records.find(({ texts }) => fold(texts.id) === fold(hearing));
  if (event === undefined) return [["hearing", { code: "comment-round-hearing-unknown" }]];
  const day = event.values.date;
  if (day === null) return [];
  const before = Math.max(opens === null ? MIN_DAYS : daysBetween(opens, day), 0);
  const after = closes === null ? MIN_DAYS : daysBetween(day, closes);
  if (before < MIN_DAYS)
    return [["hearing", { code: "comment-round-hearing-early", values: { days: before } }]];
  if (after < 0) return [["hearing", { code: "comment-round-hearing-late" }]];
  if (after < MIN_DAYS)
    return [["hearing", { code: "comment-round-hearing-near-end", values: { days: after } }]];
  return [];
}

/** A comment may be settled with another one that stands by itself. */
function joinedIssues({ comments }: Workbook): readonly Issue[] {
  const byId = new Map(comments.records.map((comment) => [fold(comment.texts.id), comment]));
  return comments.records.flatMap((comment) => {
    const { joinedTo, id } = comment.texts;
    if (joinedTo === "") return [];
    const other = byId.get(fold(joinedTo));
    const lost = other === undefined || fold(joinedTo) === fold(id) || other.texts.joinedTo !== "";
    return lost ? [issueOn(comments, comment, "joinedTo")({ code: "comment-joined-nowhere" })] : [];
  });
}
