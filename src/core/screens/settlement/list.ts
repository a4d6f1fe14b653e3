import { newFormAnswers } from "../../answers/comments/form-answers.ts";
import { shortDate } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import { daysBetween } from "../../plain-date.ts";
import { alikeComments } from "../../plans/comments/alike.ts";
import { type ChosenRound, type CommentGroup, chooseRound, commentsOf } from "../../plans/comments/round.ts";
import { type Language, say } from "../../texts/say.ts";
import { SETTLEMENT_SCREEN_TEXTS as TEXTS } from "../../texts/screens-settlement.ts";
import { SETTLEMENTS } from "../../workbook/comments.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { CommentRound } from "../../workbook/workbook.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";

/** One comment as the list shows it. */
export interface CommentItem {
  readonly id: string;
  readonly place: string;
  /** The beginning of what it says. */
  readonly says: string;
  readonly settlement: string;
  readonly late: boolean;
  readonly alike: boolean;
  /** How many more are settled together with it. */
  readonly joined: number;
  readonly assigned: string;
  readonly proposed: boolean;
}

export const COMMENT_FILTERS = ["all", "open", "late", "alike"] as const;

/** Which comments of which round are asked for. */
export interface AskedComments {
  /** null lets the program choose the round that opened last. */
  readonly round: string | null;
  readonly show: (typeof COMMENT_FILTERS)[number];
  readonly search: string;
  readonly from: number;
}

/** A round with its comments, as far as the filter lets them through. */
export interface SettlementView {
  readonly rounds: readonly { readonly id: string; readonly label: string }[];
  readonly round: string;
  /** The body that decides; "" when nobody said. */
  readonly decides: string;
  readonly deadline: string;
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  readonly comments: readonly CommentItem[];
  /** How many answers of a form of Google are not in the register yet, of whichever round. */
  readonly formed: number;
  /** How many the filter lets through, and how many there are. */
  readonly shown: number;
  readonly all: number;
}

/** So many come at once. */
const WINDOW = 100;
const BEGINNING = 160;

export function readSettlement(asked: AskedComments, context: ScreenContext): Done<SettlementView> {
  const { workbook, language } = context;
  const chosen = roundOf(asked.round, context);
  const groups = commentsOf(workbook, chosen);
  const late = isLate(chosen.round, context);
  const alike = new Set(alikeComments(groups).flatMap(({ first, second }) => [first, second]));
  const items = groups.map((group) => itemOf(group, { late, alike }));
  const words = fold(asked.search);
  const passed = items.filter((item, index) => {
    const group = groups[index];
    return passes(item, asked.show) && (words === "" || (group !== undefined && says(group, words)));
  });
  return answered({
    rounds: roundChoices(context),
    round: chosen.id,
    decides: decidingBody(chosen, context),
    deadline: deadlineOf(chosen.round, groups, context),
    counts: countsOf(groups, language),
    comments: passed.slice(asked.from, asked.from + WINDOW),
    formed: newFormAnswers(workbook).length,
    shown: passed.length,
    all: groups.length,
  });
}

/** The round asked for, or the one that opened last. */
export function roundOf(round: string | null, context: ScreenContext): ChosenRound {
  return chooseRound({ ...context, event: null, ...(round ? { ask: { round } } : {}) });
}

/** The name of the body that settles the round's comments. */
export function decidingBody({ round }: ChosenRound, { workbook }: ScreenContext): string {
  const typed = round?.texts.decides ?? "";
  const group = workbook.groups.records.find(({ texts }) => fold(texts.abbreviation) === fold(typed));
  return typed === "" ? "" : group?.texts.name || typed;
}

function roundChoices({ workbook, today, language }: ScreenContext): SettlementView["rounds"] {
  const ids = idsOf(workbook.commentRounds);
  return workbook.commentRounds.records.map((round) => {
    const id = ids.get(round.row) ?? "";
    const values = { id, document: round.texts.document, state: stateWords(round, today, language) };
    return { id, label: say(TEXTS.round, language, values) };
  });
}

function stateWords({ values: { opens, closes } }: CommentRound, today: string, language: Language): string {
  if (opens === null || closes === null) return say(TEXTS.undated, language);
  if (today < opens) return say(TEXTS.coming, language, { opens: shortDate(opens, language) });
  const day = { closes: shortDate(closes, language) };
  if (today > closes) return say(TEXTS.closed, language, day);
  const left = daysBetween(today, closes);
  return left === 0 ? say(TEXTS.lastDay, language) : say(TEXTS.open, language, { ...day, left });
}

function isLate(round: CommentRound | null, { today }: ScreenContext): boolean {
  const day = round?.values.settleBy ?? null;
  return day !== null && day < today;
}

function deadlineOf(
  round: CommentRound | null,
  groups: readonly CommentGroup[],
  { today, language }: ScreenContext,
): string {
  const day = round?.values.settleBy ?? null;
  const count = groups.filter(({ comment }) => comment.values.settlement === "").length;
  if (day === null || count === 0) return "";
  const values = { day: shortDate(day, language), count, left: daysBetween(today, day) };
  return say(day < today ? TEXTS.late : TEXTS.settleBy, language, values);
}

function countsOf(groups: readonly CommentGroup[], language: Language): SettlementView["counts"] {
  const outcomes = ["", ...SETTLEMENTS] as const;
  return outcomes.flatMap((outcome) => {
    const count = groups
      .filter(({ comment }) => comment.values.settlement === outcome)
      .reduce((sum, { joined }) => sum + 1 + joined.length, 0);
    const label = outcome === "" ? say(TEXTS.waiting, language) : outcome;
    return count === 0 ? [] : [{ label, count }];
  });
}

function itemOf(
  { id, comment, joined }: CommentGroup,
  { late, alike }: { readonly late: boolean; readonly alike: ReadonlySet<string> },
): CommentItem {
  const { place, comment: text, settlement, assigned, proposal } = comment.texts;
  const open = comment.values.settlement === "";
  return {
    id,
    place,
    says: text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()}…` : text,
    settlement: open ? "" : settlement,
    late: open && late,
    alike: alike.has(id),
    joined: joined.length,
    assigned,
    proposed: open && proposal !== "",
  };
}

function passes(item: CommentItem, show: AskedComments["show"]): boolean {
  if (show === "open") return item.settlement === "";
  if (show === "late") return item.late;
  return show === "all" || item.alike;
}

function says({ id, comment: { texts } }: CommentGroup, words: string): boolean {
  return fold(`${id} ${texts.place} ${texts.comment} ${texts.author} ${texts.assigned}`).includes(words);
}
