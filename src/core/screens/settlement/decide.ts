import { cellsOf } from "../../answers/rows.ts";
import { fold, tidy } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import { say, type Text, type Values } from "../../texts/say.ts";
import { SETTLEMENT_SCREEN_TEXTS as TEXTS } from "../../texts/screens-settlement.ts";
import { SETTLEMENTS } from "../../workbook/comments.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { Comment } from "../../workbook/workbook.ts";
import { refuseDay } from "../decision-day.ts";
import type { Done, ScreenContext } from "../endpoint.ts";
import { type RowSaved, saveRow, type TypedField } from "../row-form.ts";
import { SETTLEMENT_FIELDS } from "./comment.ts";

/** Writes what a person has decided on a comment; a decision says why, by whom and when. */
export function settleComment(
  { id, fields }: { readonly id: string; readonly fields: readonly TypedField[] },
  context: ScreenContext,
): Done<RowSaved> {
  const { comments } = context.workbook;
  const record = commentOf(id, context);
  const known: readonly string[] = SETTLEMENT_FIELDS;
  const typed = fields.filter(({ key }) => known.includes(key));
  const decision = { ...record.texts };
  for (const { key, text } of typed) Object.assign(decision, { [key]: tidy(text) });
  refuseHalfDecision(decision, context);
  return saveRow(comments, { record, typed }, context.language);
}

interface Joining {
  /** The comment that is settled together with another. */
  readonly id: string;
  /** What it is joined to on the screen; "" for none. */
  readonly was: string;
  /** "" parts it. */
  readonly to: string;
}

/** Joins a comment, with all that are joined to it, to another one, or parts it again. */
export function joinComment(
  { id, was, to }: Joining,
  context: ScreenContext,
): Done<{ readonly sentence: string }> {
  const { workbook, language } = context;
  const { comments } = workbook;
  const record = commentOf(id, context);
  if (fold(record.texts.joinedTo) !== fold(was)) throw refused(TEXTS.joinChanged, { id }, context);
  const target = to === "" ? "" : rootOf(to, context);
  if (target !== "" && fold(target) === fold(id)) throw refused(TEXTS.itself, { id }, context);
  const ids = idsOf(comments);
  const moved = comments.records.filter(
    (one) => one.row === record.row || (target !== "" && fold(one.texts.joinedTo) === fold(id)),
  );
  const named = comments.records.filter((one) => one.texts.id === "" && ids.get(one.row) === target);
  const cells = [
    ...moved.flatMap((one) => cellsOf(comments, one.row, { joinedTo: target })),
    ...[record, ...named]
      .filter((one) => one.texts.id === "")
      .flatMap((one) => cellsOf(comments, one.row, { id: ids.get(one.row) ?? "" })),
  ];
  const sentence = say(target === "" ? TEXTS.unjoined : TEXTS.joined, language, { id, to: target });
  return { value: { sentence }, actions: [{ kind: "write-cells", key: `comments:join:${id}`, cells }] };
}

function commentOf(id: string, context: ScreenContext): Comment {
  const { comments } = context.workbook;
  const ids = idsOf(comments);
  const record = comments.records.find(({ row }) => fold(ids.get(row) ?? "") === fold(id));
  if (record === undefined) throw refused(TEXTS.gone, { id }, context);
  return record;
}

/** The comment that `id` is itself settled with, or `id`. */
function rootOf(id: string, context: ScreenContext): string {
  const ids = idsOf(context.workbook.comments);
  let record = commentOf(id, context);
  for (let steps = 0; steps < 5 && record.texts.joinedTo !== ""; steps += 1)
    record = commentOf(record.texts.joinedTo, context);
  return ids.get(record.row) ?? id;
}

function refuseHalfDecision(decision: Comment["texts"], context: ScreenContext): void {
  const { settlement, settlementReason, decidedBy, decidedOn } = decision;
  if (settlement === "") return;
  const { columns } = context.workbook.comments.definition;
  if (!SETTLEMENTS.some((one) => fold(one) === fold(settlement)))
    throw refused(TEXTS.unknownSettlement, {}, context);
  const missing = (["decidedBy", "decidedOn"] as const)
    .filter((key) => ({ decidedBy, decidedOn })[key] === "")
    .map((key) => say(columns[key].label, context.language));
  if (missing.length > 0) throw refused(TEXTS.missingDecision, { labels: missing.join(", ") }, context);
  refuseDay(decidedOn, context);
  if (settlementReason === "") throw refused(TEXTS.missingReason, {}, context);
}

function refused(text: Text, values: Values, { language }: ScreenContext): RefusedError {
  return new RefusedError("wrong-use", say(text, language, values));
}
