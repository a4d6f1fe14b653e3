import { type Issue, issueAt } from "../issue.ts";
import type { Action } from "../plans/plan.ts";
import { cellRef } from "../sheet/table.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type Answer, answerInWords } from "./answer.ts";
import { answerKey, BY } from "./deeds.ts";
import { appendRows, cellsOf, lackingColumns } from "./rows.ts";
import type { Standing } from "./standing.ts";

/** An answer that is to be written down. */
export interface Recording {
  readonly event: string;
  readonly standing: Standing;
  readonly answer: Answer;
  readonly by: (typeof BY)[keyof typeof BY];
  /** The instant, ISO 8601. */
  readonly now: string;
}

/** The row of Účast as it will be. A note of the team's stays; the person's own is replaced. */
export function resultOf({ standing, answer, by }: Omit<Recording, "event" | "now">): Answer {
  const { current, ownNote } = standing;
  const theirs = by === BY.staff || ownNote || current.note === "";
  if (theirs || current.note === answer.note) return answer;
  return { ...answer, note: [current.note, answer.note].filter((note) => note !== "").join("\n") };
}

/**
 * Writes an answer: its row of Účast, and in the journal a deed more. What somebody typed straight into the sheet since
 * the last deed gets a deed of its own first, so that no answer is lost. Nothing to change makes no action.
 */
export function recordAnswer(workbook: Workbook, recording: Recording): readonly Action[] {
  const { standing, event } = recording;
  const result = resultOf(recording);
  if (standing.row !== null && answerInWords(result) === standing.words) return [];
  const key = `${answerKey(event, standing.contact)}${nextNumber(standing)}`;
  const texts = { ...result };
  const row =
    standing.row === null
      ? appendRows(workbook.attendance, [{ event, contact: standing.contact, ...texts }], `row:${key}`)
      : [
          {
            kind: "write-cells",
            key: `row:${key}`,
            cells: cellsOf(workbook.attendance, standing.row, texts),
          } as const,
        ];
  return [...appendRows(workbook.journal, deedRows(recording), key), ...row];
}

function nextNumber({ deeds }: Standing): number {
  return (deeds[deeds.length - 1]?.number ?? 0) + 1;
}

function deedRows({ event, standing, answer, by, now }: Recording) {
  const { deeds, words } = standing;
  const begin = answerKey(event, standing.contact);
  const number = nextNumber(standing);
  const deed = { state: "přijato", at: now } as const;
  const told = deeds[deeds.length - 1]?.words ?? "bez odpovědi";
  const unseen =
    words === told ? [] : [{ ...deed, key: `${begin}${number}`, by: BY.sheet, reference: words }];
  const own = { ...deed, key: `${begin}${number + unseen.length}`, by, reference: answerInWords(answer) };
  return [...unseen, own];
}

/** What the workbook lacks so that an answer could be written; each names its sheet and column. */
export function recordingIssues({ attendance, journal }: Workbook): readonly Issue[] {
  const lacking = (sheet: string, column: string) =>
    issueAt({ sheet, row: 1, column }, "", { code: "answers-column-missing", values: { sheet } });
  return [
    ...lackingColumns(attendance, ["event", "contact", "answer", "deputy", "note"]).map((key) =>
      lacking(attendance.sheet, cellRef(attendance, { row: 1 }, key).column),
    ),
    ...lackingColumns(journal, ["key", "state", "at", "by", "reference"]).map((key) =>
      lacking(journal.sheet, cellRef(journal, { row: 1 }, key).column),
    ),
  ];
}
