import { cellsOf, lackingColumns } from "../../answers/rows.ts";
import { isPlainDate, partsOf } from "../../plain-date.ts";
import { deedState } from "../../sending/journal-entries.ts";
import type { JournalEntry } from "../../sending/operations.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CellWrite } from "../plan.ts";
import { COMMENT_ANSWER } from "./comment-answers.ts";

/** The day on which each author was answered, by the journal, for comments that have none yet. */
export function answeredCells(
  { comments }: Pick<Workbook, "comments">,
  journal: readonly Pick<JournalEntry, "key" | "state" | "at">[],
): readonly CellWrite[] {
  if (lackingColumns(comments, ["id", "answeredOn"]).length > 0) return [];
  const days = new Map<string, string>();
  for (const { key, state, at } of journal) {
    const day = at.slice(0, 10);
    if (!key.startsWith(COMMENT_ANSWER) || deedState(state) !== "odesláno" || !isPlainDate(day)) continue;
    days.set(key.slice(COMMENT_ANSWER.length, key.lastIndexOf(":")), day);
  }
  return comments.records.flatMap(({ row, texts }) => {
    const day = days.get(texts.id);
    if (day === undefined || texts.answeredOn !== "") return [];
    const { year, month, day: number } = partsOf(day);
    return cellsOf(comments, row, { answeredOn: `${number}. ${month}. ${year}` });
  });
}
