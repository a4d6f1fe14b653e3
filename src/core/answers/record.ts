import { type Issue, issueAt } from "../issue.ts";
import type { Action } from "../plans/plan.ts";
import { cellRef } from "../sheet/table.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type Answer, answerInWords } from "./answer.ts";
import { answerKey, BY } from "./deeds.ts";
import { appendRows, cellsOf, lackingColumns, type RowTexts } from "./rows.ts";
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

/** What several answers add to the journal, and what becomes of their rows of Účast. */
export interface AnswerWrites {
  readonly deeds: readonly JournalRow[];
  readonly rows: readonly Action[];
}

/** A row of the journal by column key. */
export type JournalRow = RowTexts<Workbook["journal"]["definition"]["columns"]>;

/**
 * Writes an answer: its row of Účast, and in the journal a deed more. What somebody typed straight into the sheet since
 * the last deed gets a deed of its own first, so that no answer is lost. Nothing to change makes no action.
 */
export function recordAnswer(workbook: Workbook, recording: Recording): readonly Action[] {
  const { deeds, rows } = answerWrites(workbook, [recording]);
  return [...appendRows(workbook.journal, deeds, keyOf(recording)), ...rows];
}

/** The same of several people at once; the deeds are for one table, so whoever asks appends them. */
export function answerWrites(workbook: Workbook, recordings: readonly Recording[]): AnswerWrites {
  const changing = recordings.filter(changes);
  const fresh = changing.filter(({ standing }) => standing.row === null);
  const [first] = fresh;
  const added = fresh.map((one) => ({
    event: one.event,
    contact: one.standing.contact,
    ...resultOf(one),
  }));
  return {
    deeds: changing.flatMap(deedRows),
    rows: [
      ...(first === undefined ? [] : appendRows(workbook.attendance, added, `row:${keyOf(first)}`)),
      ...changing.flatMap((one) => changedRow(workbook, one)),
    ],
  };
}

function changes(recording: Recording): boolean {
  const { standing } = recording;
  return standing.row === null || answerInWords(resultOf(recording)) !== standing.words;
}

function changedRow({ attendance }: Workbook, recording: Recording): readonly Action[] {
  const { row } = recording.standing;
  if (row === null) return [];
  const cells = cellsOf(attendance, row, { ...resultOf(recording) });
  return [{ kind: "write-cells", key: `row:${keyOf(recording)}`, cells }];
}

function keyOf({ event, standing }: Recording): string {
  return `${answerKey(event, standing.contact)}${nextNumber(standing)}`;
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
