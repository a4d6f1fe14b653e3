import { fold } from "../../czech/text.ts";
import { type Issue, issueAt } from "../../issue.ts";
import { shortHash } from "../../messages/hash.ts";
import type { Action } from "../../plans/plan.ts";
import { cellRef } from "../../sheet/table.ts";
import { idsOf, nextIds } from "../../workbook/ids.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { JournalRow } from "../record.ts";
import { appendRows, lackingColumns, type RowTexts } from "../rows.ts";

type CommentColumns = Workbook["comments"]["definition"]["columns"];

/** A received comment by the keys of Připomínky; its id is given when it is written. */
export type NewComment = Omit<RowTexts<CommentColumns>, "id">;

/** How and when comments came. */
export interface Receipt {
  /** The way in, as the journal says it. */
  readonly by: string;
  /** The instant, ISO 8601. */
  readonly now: string;
  /** Names the form that it came by, so that a form sent twice is written once; "" for other ways. */
  readonly form: string;
  /** Of each comment the mark of its row among a form's answers, so that it is taken once; "" for other ways. */
  readonly marks?: readonly string[];
  /** Rows that the journal has already, to be written beside the new ones. */
  readonly again?: readonly (NewComment & { readonly id: string })[];
}

/** Comments under the ids that they get, and what writes them: the journal first, then the register. */
export interface Recorded {
  readonly ids: readonly string[];
  readonly actions: readonly Action[];
}

/** A comment that the journal knows and the register does not. */
export interface LostComment {
  readonly id: string;
  readonly comment: NewComment;
  /** The journal's row. */
  readonly row: number;
}

/** Longest words of the plan that go into the register beside a comment. */
export const LONGEST_ORIGINAL = 1_900;

const NEEDED = [
  "id",
  "round",
  "receivedOn",
  "way",
  "author",
  "authorKind",
  "email",
  "place",
  "original",
  "comment",
  "reason",
] as const satisfies readonly (keyof CommentColumns)[];

/** Writes comments below the others; the journal holds each whole, so that a crash between the two loses nothing. */
export function recordComments(
  { comments, journal }: Workbook,
  added: readonly NewComment[],
  { by, now, form, marks = [], again = [] }: Receipt,
): Recorded {
  const ids = nextIds(comments, added.length);
  const rows = added.map((comment, index) => ({ id: ids[index] ?? "", ...comment }));
  const deeds = rows.map(({ id, ...comment }): JournalRow => {
    const reference = JSON.stringify(form === "" ? comment : { ...comment, form });
    return { key: commentKey(comment.round ?? "", id), state: "přijato", at: now, by, reference };
  });
  const taken = rows.flatMap(({ id }, index): readonly JournalRow[] => {
    const mark = marks[index] ?? "";
    return mark === "" ? [] : [{ key: takenKey(mark), state: "přijato", at: now, by, reference: id }];
  });
  const [first = ""] = ids;
  return {
    ids,
    actions: [
      ...appendRows(journal, [...deeds, ...taken], `comments:${first}`),
      ...appendRows(comments, [...again, ...rows], `row:comments:${first}`),
    ],
  };
}

/** The key that says that an answer of a form was taken; it outlives its comment. */
export function takenKey(mark: string): string {
  return `form-answer:${mark}`;
}

/** The key of a comment's receipt. */
function commentKey(round: string, id: string): string {
  return `comment:${round}:${id}`;
}

/** The id under which a form's comment has been received before; null for a new one. */
export function receivedBefore({ journal }: Workbook, comment: NewComment, form: string): string | null {
  const begin = commentKey(comment.round ?? "", "");
  const mark = JSON.stringify({ form }).slice(1, -1);
  const found = journal.records.find(
    ({ texts: { key, reference } }) =>
      key.startsWith(begin) &&
      reference.includes(mark) &&
      readReceipt(reference)?.["comment"] === comment.comment,
  );
  return found === undefined ? null : found.texts.key.slice(begin.length);
}

/** Comments whose row never came into the register, or was deleted; a receipt without its text counts as settled. */
export function lostComments({ comments, journal }: Workbook): readonly LostComment[] {
  const known = new Set([...idsOf(comments).values()].map(fold));
  return journal.records.flatMap(({ row, texts: { key, reference } }) => {
    const [, round = "", id = ""] = /^comment:([^:]*):([^:]+)$/.exec(key) ?? [];
    if (id === "" || known.has(fold(id))) return [];
    const receipt = readReceipt(reference);
    if (receipt === null) return [];
    const { form: _, ...comment } = receipt;
    return [{ id, row, comment: { ...comment, round } }];
  });
}

function readReceipt(json: string): Readonly<Record<string, string>> | null {
  if (!json.startsWith("{")) return null;
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== "object" || read === null) return null;
    return Object.fromEntries(Object.entries(read).map(([key, text]) => [key, String(text)]));
  } catch {
    return null;
  }
}

/** What tells one comment from all others: who said what about which place in which round. */
export function commentMark(comment: NewComment): string {
  const { round = "", author = "", email = "", place = "", comment: text = "" } = comment;
  return shortHash([round, email || author, place].map(fold).join("|")) + fold(text);
}

/** What the workbook lacks so that comments could be written; each names its sheet and column. */
export function commentIssues({ comments, journal }: Workbook): readonly Issue[] {
  const lacking = (table: typeof comments | typeof journal, column: string) =>
    issueAt({ sheet: table.sheet, row: 1, column }, "", {
      code: "answers-column-missing",
      values: { sheet: table.sheet },
    });
  return [
    ...lackingColumns(comments, NEEDED).map((key) =>
      lacking(comments, cellRef(comments, { row: 1 }, key).column),
    ),
    ...lackingColumns(journal, ["key", "state", "at", "by", "reference"]).map((key) =>
      lacking(journal, cellRef(journal, { row: 1 }, key).column),
    ),
  ];
}
