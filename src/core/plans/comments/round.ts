import { fold } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import type { PlainDate } from "../../plain-date.ts";
import { COMMENT_TEXTS as TEXTS } from "../../texts/comments.ts";
import { say } from "../../texts/say.ts";
import { idsOf } from "../../workbook/ids.ts";
import { comparePlanNumbers, planNumber } from "../../workbook/plan-tree.ts";
import type { Comment, CommentRound, Workbook } from "../../workbook/workbook.ts";
import type { CommandInput } from "../command-input.ts";

/** A round of comments under the id that it has or will be given; null round: comments that belong to none. */
export interface ChosenRound {
  readonly id: string;
  readonly round: CommentRound | null;
}

/** A comment under its id, with those that are settled together with it. */
export interface CommentGroup {
  readonly id: string;
  readonly comment: Comment;
  readonly joined: readonly { readonly id: string; readonly comment: Comment }[];
}

/** The round asked for, or the one that opened last by today; a workbook without rounds has its comments in none. */
export function chooseRound({ workbook, ask, today, language }: CommandInput): ChosenRound {
  const rounds = knownRounds(workbook);
  if (ask?.round !== undefined) {
    const wanted = fold(ask.round);
    const found = rounds.find(({ id }) => fold(id) === wanted);
    if (found !== undefined) return found;
    const known = rounds.map(({ id }) => id).join(", ") || "–";
    throw new RefusedError("wrong-use", say(TEXTS.unknownRound, language, { round: ask.round, known }));
  }
  const opened = (round: CommentRound) => round.values.opens ?? "";
  const begun = rounds.filter(({ round }) => opened(round) <= today);
  const among = begun.length > 0 ? begun : rounds;
  const [last] = [...among].sort((a, b) => opened(b.round).localeCompare(opened(a.round)));
  return last ?? { id: "", round: null };
}

/** The round that took comments on a day, or the one that would be chosen then. */
export function roundOn(input: CommandInput, day: PlainDate): ChosenRound {
  const { ask: _, ...world } = input;
  const open = knownRounds(input.workbook).filter(
    ({ round: { values } }) =>
      values.opens !== null && values.closes !== null && values.opens <= day && day <= values.closes,
  );
  return open.length === 1 && open[0] !== undefined ? open[0] : chooseRound({ ...world, today: day });
}

/** Every round; where there are none, the one that all comments belong to. */
export function everyRound(workbook: Workbook): readonly ChosenRound[] {
  const rounds = knownRounds(workbook);
  return rounds.length === 0 ? [{ id: "", round: null }] : rounds;
}

function knownRounds({ commentRounds }: Workbook) {
  const ids = idsOf(commentRounds);
  return commentRounds.records.map((round) => ({ id: ids.get(round.row) ?? "", round }));
}

/** The comments of a round by their place in the plan, each with those joined to it. */
export function commentsOf(workbook: Workbook, { id, round }: ChosenRound): readonly CommentGroup[] {
  const ids = idsOf(workbook.comments);
  const own = workbook.comments.records
    .filter(({ texts }) => round === null || fold(texts.round) === fold(id))
    .map((comment) => ({ id: ids.get(comment.row) ?? "", comment }));
  const parents = parentsOf(own);
  const joined = new Map<string, OwnComment[]>();
  for (const one of own) {
    const parent = parents.get(one);
    if (parent === undefined) continue;
    const others = joined.get(parent) ?? [];
    others.push(one);
    joined.set(parent, others);
  }
  return own
    .filter((one) => !parents.has(one))
    .map((one) => ({ ...one, joined: joined.get(fold(one.id)) ?? [] }))
    .map((group) => ({ group, number: numberOf(group.comment) }))
    .sort(comparePlaces)
    .map(({ group }) => group);
}

type OwnComment = Omit<CommentGroup, "joined">;

/**
 * The folded id of the comment that each joined one is settled with: the last of a chain. A ring, or a comment that is
 * not there, joins nothing, so that no comment ever disappears.
 */
function parentsOf(own: readonly OwnComment[]): ReadonlyMap<OwnComment, string> {
  const byId = new Map(own.map((one) => [fold(one.id), one]));
  const parents = new Map<OwnComment, string>();
  for (const one of own) {
    const last = lastOfChain(one, byId);
    if (last !== one) parents.set(one, fold(last.id));
  }
  return parents;
}

/** Nobody joins comments over more steps than these. */
const LONGEST_CHAIN = 20;

function lastOfChain(one: OwnComment, byId: ReadonlyMap<string, OwnComment>): OwnComment {
  let last = one;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const { joinedTo } = last.comment.texts;
    const next = joinedTo === "" ? undefined : byId.get(fold(joinedTo));
    if (next === undefined || next === last) return last;
    last = next;
  }
  return one;
}

interface Placed {
  readonly group: CommentGroup;
  /** The number that the place begins with; "" without one. */
  readonly number: string;
}

function numberOf({ values }: Comment): string {
  return planNumber(/^\d[\d.]*/.exec(values.place.trim())?.[0] ?? "");
}

function comparePlaces({ number: a, group: one }: Placed, { number: b, group: other }: Placed): number {
  if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
  return comparePlanNumbers(a, b) || one.comment.row - other.comment.row;
}
