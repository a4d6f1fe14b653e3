import { newFormAnswers } from "../answers/comments/form-answers.ts";
import { lostComments } from "../answers/comments/record-comments.ts";
import { dayText } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import { type Issue, issueAt } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { cellRef } from "../sheet/table.ts";
import type { CommentRound, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/**
 * Comments that came outside of their round (in some towns the day of delivery counts, in others the postmark, so a
 * person decides), rounds that were to be settled by now, and received comments that the register has lost.
 */
export function checkCommentReceipt(workbook: Workbook, today: PlainDate): readonly Issue[] {
  const { commentRounds, comments } = workbook;
  const rounds = new Map(
    commentRounds.records
      .filter(({ texts }) => texts.id !== "")
      .map((round) => [fold(round.texts.id), { round, open: 0 }]),
  );
  const outside: Issue[] = [];
  for (const comment of comments.records) {
    const own = rounds.get(fold(comment.texts.round));
    if (own === undefined) continue;
    if (comment.texts.settlement === "" && comment.texts.joinedTo === "") own.open += 1;
    const finding = outsideOf(own.round, comment.values.receivedOn);
    if (finding !== null) outside.push(issueOn(comments, comment, "receivedOn")(finding));
  }
  return [
    ...outside,
    ...[...rounds.values()].flatMap(({ round, open }) => {
      const { settleBy } = round.values;
      if (open === 0 || settleBy === null || settleBy >= today) return [];
      const finding = { code: "comments-unsettled", values: { count: open } } as const;
      return [issueOn(commentRounds, round, "settleBy")(finding)];
    }),
    ...lostIssues(workbook),
    ...formIssues(workbook),
  ];
}

function outsideOf({ values: { opens, closes } }: CommentRound, day: PlainDate | null) {
  if (day === null) return null;
  if (closes !== null && day > closes) {
    return { code: "comment-late", values: { day: dayText(day), closes: dayText(closes) } } as const;
  }
  return opens !== null && day < opens
    ? ({ code: "comment-early", values: { day: dayText(day), opens: dayText(opens) } } as const)
    : null;
}

/** Said at the register: the form's own tab is never touched. */
function formIssues(workbook: Workbook): readonly Issue[] {
  const { comments } = workbook;
  const { length: count } = newFormAnswers(workbook);
  if (count === 0) return [];
  const cell = cellRef(comments, { row: comments.headerRow }, "comment");
  return [issueAt(cell, "", { code: "form-comments-waiting", values: { count } })];
}

function lostIssues(workbook: Workbook): readonly Issue[] {
  const { journal } = workbook;
  return lostComments(workbook).map(({ id, row }) =>
    issueAt(cellRef(journal, { row }, "reference"), "", { code: "comment-row-lost", values: { id } }),
  );
}
