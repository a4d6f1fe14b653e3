import { newFormAnswers } from "../../../answers/comments/form-answers.ts";
import { commentIssues, recordComments } from "../../../answers/comments/record-comments.ts";
import { RefusedError } from "../../../errors.ts";
import { adviceOf, messageOf } from "../../../issue.ts";
import type { CommandInput } from "../../command-input.ts";
import type { Action } from "../../plan.ts";
import { answerRow } from "./comment-row.ts";

/** What takes the new answers of forms into the register, the journal first; refuses sheets that lack columns for them. */
export function takeFormAnswers(input: CommandInput): {
  readonly ids: readonly string[];
  readonly actions: readonly Action[];
} {
  const { workbook, now, language } = input;
  const answers = newFormAnswers(workbook);
  if (answers.length === 0) return { ids: [], actions: [] };
  const [lacking] = commentIssues(workbook);
  if (lacking !== undefined) {
    const told = `${messageOf(lacking, language)} ${adviceOf(lacking, language)}`;
    throw new RefusedError("workbook-has-errors", told);
  }
  const rows = answers.map(({ found }) => answerRow(found, input));
  const marks = answers.map(({ mark }) => mark);
  return recordComments(workbook, rows, { by: "formulář", now, form: "", marks });
}
