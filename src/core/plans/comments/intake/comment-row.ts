import type { FoundComment } from "../../../answers/comments/found-comment.ts";
import { planPlaces } from "../../../answers/comments/plan-places.ts";
import { LONGEST_ORIGINAL, type NewComment } from "../../../answers/comments/record-comments.ts";
import { fold } from "../../../czech/text.ts";
import { isPlainDate, partsOf } from "../../../plain-date.ts";
import type { COMMENT_WAYS } from "../../../workbook/comments.ts";
import { planNumber } from "../../../workbook/plan-tree.ts";
import type { Workbook } from "../../../workbook/workbook.ts";
import type { CommandInput } from "../../command-input.ts";
import { type ChosenRound, roundOn } from "../round.ts";

/** How a comment came, as the register says it. */
export type CommentWay = (typeof COMMENT_WAYS)[number];

/** What a found comment is put into the register by. */
interface Taking {
  readonly input: CommandInput;
  readonly chosen: ChosenRound;
  readonly way: CommentWay;
}

/** A found comment as a row of the register, in the round that was chosen. */
export function commentRow(found: FoundComment, { input, chosen, way }: Taking): NewComment {
  const { original } = found;
  return {
    round: chosen.id,
    receivedOn: czechDay(isPlainDate(found.receivedOn) ? found.receivedOn : input.today),
    way,
    author: found.author,
    authorKind: found.authorKind || kindOf(found.author),
    email: found.email,
    place: placeOf(found.place, input, chosen),
    original: original.length > LONGEST_ORIGINAL ? `${original.slice(0, LONGEST_ORIGINAL)}…` : original,
    comment: found.comment,
    reason: found.reason,
  };
}

/** An answer of a form goes into the round that was open on its day. */
export function answerRow(found: FoundComment, input: CommandInput): NewComment {
  const chosen = roundOn(input, found.receivedOn || input.today);
  return commentRow(found, { input, chosen, way: "formulář" });
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

function czechDay(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day}. ${month}. ${year}`;
}
