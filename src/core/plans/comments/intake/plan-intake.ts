import { newFormAnswers } from "../../../answers/comments/form-answers.ts";
import {
  commentIssues,
  commentMark,
  lostComments,
  type NewComment,
  recordComments,
} from "../../../answers/comments/record-comments.ts";
import { appendRows } from "../../../answers/rows.ts";
import { fold } from "../../../czech/text.ts";
import type { Document } from "../../../documents/document.ts";
import { toHtml } from "../../../documents/html.ts";
import { plainPaper } from "../../../documents/plain-paper.ts";
import { RefusedError } from "../../../errors.ts";
import { type Issue, issueAt } from "../../../issue.ts";
import { INTAKE_TEXTS as TEXTS } from "../../../texts/comment-intake.ts";
import { say } from "../../../texts/say.ts";
import { COMMENT_WAYS } from "../../../workbook/comments.ts";
import type { Workbook } from "../../../workbook/workbook.ts";
import type { CommandInput } from "../../command-input.ts";
import type { Action, Plan } from "../../plan.ts";
import { aboutPage } from "../comment-page-address.ts";
import { type ChosenRound, chooseRound } from "../round.ts";
import type { CommentFile } from "./comment-file.ts";
import { answerRow, type CommentWay, commentRow } from "./comment-row.ts";
import { type ReadCommentFile, readCommentFile } from "./read-files.ts";

/** Outside of the workbook. */
const NOWHERE = { sheet: "", row: 0, column: "" } as const;

/**
 * Comments that came otherwise than by the page, from files and from forms of Google that answer into the workbook, as
 * rows of the register: what is proposed, what was there already, and what could not be read. `way` is how the files
 * came, "" for the usual way.
 */
export function planIntake(input: CommandInput, files: readonly CommentFile[], way: string): Plan {
  const { workbook, language } = input;
  const chosen = chooseRound(input);
  const read = files.map(readCommentFile);
  const wayIn = knownWay(way, input);
  const all = read.flatMap(({ comments }) =>
    comments.map((one) => commentRow(one, { input, chosen, way: wayIn })),
  );
  const filed = withoutKnown(all, workbook);
  const formed = newFormAnswers(workbook);
  const fresh = [...filed, ...formed.map(({ found }) => answerRow(found, input))];
  const marks = [...filed.map(() => ""), ...formed.map(({ mark }) => mark)];
  const lost = lostComments(workbook);
  const lacking = commentIssues(workbook);
  const counts = { found: all.length, count: filed.length, known: all.length - filed.length };
  return {
    actions: [
      ...(lacking.length > 0 ? [] : writes(input, { fresh, marks, lost })),
      ...(fresh.length === 0 ? [] : [pageOf(input, chosen, fresh)]),
    ],
    issues: [...(fresh.length + lost.length > 0 ? lacking : []), ...read.flatMap(faultsOf)],
    summary: [
      ...(files.length === 0 ? [] : [say(TEXTS.found, language, counts)]),
      ...(formed.length === 0 ? [] : [say(TEXTS.formed, language, { count: formed.length })]),
      ...(chosen.id === "" || filed.length === 0 ? [] : [say(TEXTS.round, language, { round: chosen.id })]),
      ...(lost.length === 0
        ? []
        : [say(TEXTS.lost, language, { count: lost.length, ids: lost.map(({ id }) => id).join(", ") })]),
      ...aboutPage(input, chosen),
    ],
    facts: { round: chosen.id, ...counts, formed: formed.length, lost: lost.map(({ id }) => id) },
  };
}

function knownWay(way: string, { language }: CommandInput): CommentWay {
  if (way === "") return "e-mail";
  const known = COMMENT_WAYS.find((one) => fold(one) === fold(way));
  if (known !== undefined) return known;
  throw new RefusedError("wrong-use", say(TEXTS.wrongWay, language, { way, known: COMMENT_WAYS.join(", ") }));
}

/** One author's same words about the same place in the same round are one comment, however often the file comes. */
function withoutKnown(all: readonly NewComment[], { comments }: Workbook): readonly NewComment[] {
  const known = new Set(comments.records.map(({ texts }) => commentMark(texts)));
  return all.filter((one) => {
    const mark = commentMark(one);
    const isNew = !known.has(mark);
    known.add(mark);
    return isNew;
  });
}

interface Written {
  readonly fresh: readonly NewComment[];
  /** Of each fresh one the mark of its answer; "" for one out of a file. */
  readonly marks: readonly string[];
  readonly lost: ReturnType<typeof lostComments>;
}

function writes({ workbook, now }: CommandInput, { fresh, marks, lost }: Written): readonly Action[] {
  const again = lost.map(({ id, comment }) => ({ ...comment, id }));
  if (fresh.length === 0) return appendRows(workbook.comments, again, "row:comments:lost");
  const { actions } = recordComments(workbook, fresh, {
    by: marks.some((mark) => mark === "") ? "soubor" : "formulář",
    now,
    form: "",
    marks,
    again,
  });
  return actions;
}

function faultsOf({ file, fault }: ReadCommentFile): readonly Issue[] {
  return fault === null ? [] : [issueAt(NOWHERE, file, { code: fault })];
}

function pageOf({ language }: CommandInput, { id }: ChosenRound, fresh: readonly NewComment[]): Action {
  const title = say(TEXTS.title, language);
  const columns = [
    { header: say(TEXTS.author, language), share: 3 },
    { header: say(TEXTS.place, language), share: 3 },
    { header: say(TEXTS.original, language), share: 5 },
    { header: say(TEXTS.comment, language), share: 6 },
  ];
  const rows = fresh.map(({ author = "", place = "", original = "", comment = "" }) =>
    [author, place, original, comment].map((text) => [text || "–"]),
  );
  const document: Document = plainPaper(
    title,
    [{ kind: "table", table: { caption: title, columns, rows } }],
    { language, orientation: "landscape" },
  );
  const name = `prijate-pripominky${id === "" ? "" : `-${id}`}`;
  return { kind: "save-page", key: "page:intake", name, html: toHtml(document) };
}
