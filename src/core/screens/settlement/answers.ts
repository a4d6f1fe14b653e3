import { planCommentAnswers } from "../../plans/comments/comment-answers.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { type IssueView, issueViews } from "../issue-view.ts";
import { markOf } from "../planned-sending.ts";

/** An answer to the author of a comment, as it would go. */
interface CommentAnswer {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** So many are shown; the rest is counted in the sentences. */
const SHOWN = 20;

/** The answers that wait to be sent to the authors of a round; nothing is sent. */
export function readAnswers(
  { round }: { readonly round: string | null },
  context: ScreenContext,
): Done<{
  readonly sentences: readonly string[];
  readonly answers: readonly CommentAnswer[];
  readonly issues: readonly IssueView[];
  /** Stands for these letters and outcomes, in sending them. */
  readonly mark: string;
}> {
  const input = { ...context, event: null, ...(round ? { ask: { round } } : {}) };
  const plan = planCommentAnswers(input);
  const { actions, summary, issues } = plan;
  const answers = actions.flatMap((action) => {
    if (action.kind !== "send-message") return [];
    const { to, subject, text } = action.message;
    return [{ to: to.map(({ name, email }) => `${name} ${email}`.trim()).join(", "), subject, text }];
  });
  return answered({
    sentences: summary,
    answers: answers.slice(0, SHOWN),
    issues: issueViews(issues, context.workbook, context.language),
    mark: markOf("answer-comments", plan, input),
  });
}
