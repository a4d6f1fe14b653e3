import { planPlaces } from "../../../answers/comments/plan-places.ts";
import {
  commentIssues,
  commentMark,
  LONGEST_ORIGINAL,
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
import { isPlainDate, partsOf } from "../../../plain-date.ts";
import { INTAKE_TEXTS as TEXTS } from "../../../texts/comment-intake.ts";
import { say } from "../../../texts/say.ts";
import { COMMENT_WAYS } from "../../../workbook/comments.ts";
import { planNumber } from "../../../workbook/plan-tree.ts";
import type { Workbook } from "../../../workbook/workbook.ts";
import type { CommandInput } from "../../command-input.ts";
import type { Action, Plan } from "../../plan.ts";
import { aboutPage } from "../comment-page-address.ts";
import { type ChosenRound, chooseRound } from "../round.ts";
import type { CommentFile, FoundComment } from "./comment-file.ts";
import { type ReadCommentFile, readCommentFile } from "./read-files.ts";

/** Outside of the workbook. */
const NOWHERE = { sheet: "", row: 0, column: "" } as const;

/**
 * Comments that came otherwise than by the page, as rows of the register: what is proposed, what was there already, and
 * what could not be read. `way` is how they came, "" for the usual way of each kind of file.
 */
export function planIntake(input: CommandInput, files: readonly CommentFile[], way: string): Plan {
  const { workbook, language } = input;
  const chosen = chooseRound(input);
  const read = files.map(readCommentFile);
  const wayIn = knownWay(way, input);
  const all = read.flatMap(({ comments }) =>
    comments.map((one) => rowOf(one, { input, chosen, way: wayIn })),
  );
  const fresh = withoutKnown(all, workbook);
  const lost = lostComments(workbook);
  const lacking = commentIssues(workbook);
  const counts = { found: all.length, count: fresh.length, known: all.length - fresh.length };
  return {
    actions: [
      ...(lacking.length > 0 ? [] : writes(input, fresh, lost)),
      ...(fresh.length === 0 ? [] : [pageOf(input, chosen, fresh)]),
    ],
    issues: [...(fresh.length + lost.length > 0 ? lacking : []), ...read.flatMap(faultsOf)],
    summary: [
      ...(files.length === 0 ? [] : [say(TEXTS.found, language, counts)]),
      ...(chosen.id === "" || fresh.length === 0 ? [] : [say(TEXTS.round, language, { round: chosen.id })]),
      ...(lost.length === 0
        ? []
        : [say(TEXTS.lost, language, { count: lost.length, ids: lost.map(({ id }) => id).join(", ") })]),
      ...aboutPage(input, chosen),
    ],
    facts: { round: chosen.id, ...counts, lost: lost.map(({ id }) => id) },
  };
}

type Way = (typeof COMMENT_WAYS)[number];

function knownWay(way: string, { language }: CommandInput): Way {
  if (way === "") return "e-mail";
  const known = COMMENT_WAYS.find((one) => fold(one) === fold(way));
  if (known !== undefined) return known;
  throw new RefusedError("wrong-use", say(TEXTS.wrongWay, language, { way, known: COMMENT_WAYS.join(", ") }));
}

interface Taking {
  readonly input: CommandInput;
  readonly chosen: ChosenRound;
  readonly way: Way;
}

function rowOf(found: FoundComment, { input, chosen, way }: Taking): NewComment {
  const { original } = found;
  return {
    round: chosen.id,
    receivedOn: czechDay(isPlainDate(found.receivedOn) ? found.receivedOn : input.today),
    way,
    author: found.author,
    authorKind: kindOf(found.author),
    email: found.email,
    place: placeOf(found.place, input, chosen),
    original: original.length > LONGEST_ORIGINAL ? `${original.slice(0, LONGEST_ORIGINAL)}…` : original,
    comment: found.comment,
    reason: found.reason,
  };
}

const ORGANISATION =
  /(?:^|[\s,])(?:z\. ?s\.|z\. ?ú\.|o\. ?p\. ?s\.|s\. ?r\. ?o\.|a\. ?s\.|p\. ?o\.)|charita|diakonie|příspěvková|nadace|spolek|ústav|domov|úřad|kraj/iu;
const TOWN = /^(?:město|městys|obec|statutární město)\s/iu;

/** Only what is certain: who is nobody known stays a citizen, whose name is not published. */
function kindOf(author: string): "obec" | "organizace" | "" {
  if (TOWN.test(author)) return "obec";
  return ORGANISATION.test(author) ? "organizace" : "";
}

/** The place as the plan names it, found by its number or its name; else as it was typed. */
function placeOf(typed: string, { workbook, language }: CommandInput, { round }: ChosenRound): string {
  if (typed === "" || round === null) return typed;
  const places = labelsOf(workbook, round, language);
  const number = planNumber(/\d{1,3}(?:\.\d{1,3})*/.exec(typed)?.[0] ?? "");
  return places.byName.get(fold(typed)) ?? places.byNumber.get(number) ?? typed;
}

interface Labels {
  readonly byName: ReadonlyMap<string, string>;
  readonly byNumber: ReadonlyMap<string, string>;
}

/** The same for every comment of one round. */
const KNOWN = new WeakMap<Workbook, Map<string, Labels>>();

function labelsOf(
  workbook: Workbook,
  round: NonNullable<ChosenRound["round"]>,
  language: CommandInput["language"],
): Labels {
  const own = KNOWN.get(workbook) ?? new Map<string, Labels>();
  KNOWN.set(workbook, own);
  const key = `${language}:${round.row}`;
  const there = own.get(key);
  if (there !== undefined) return there;
  const rows = planPlaces(workbook, round, language).filter(({ kind }) => kind === "row");
  const labels = {
    byName: new Map(
      rows.flatMap(({ label }) => [
        [fold(label), label] as const,
        [fold(label.replace(/^[\d.]+ /, "")), label] as const,
      ]),
    ),
    byNumber: new Map(rows.map(({ label }) => [planNumber(/^[\d.]+/.exec(label)?.[0] ?? label), label])),
  };
  own.set(key, labels);
  return labels;
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

function writes(
  { workbook, now }: CommandInput,
  fresh: readonly NewComment[],
  lost: ReturnType<typeof lostComments>,
): readonly Action[] {
  const again = lost.map(({ id, comment }) => ({ ...comment, id }));
  if (fresh.length === 0) return appendRows(workbook.comments, again, "row:comments:lost");
  const { actions } = recordComments(workbook, fresh, { by: "soubor", now, form: "", again });
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

function czechDay(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day}. ${month}. ${year}`;
}
