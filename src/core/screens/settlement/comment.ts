import { typedDay } from "../../czech/date-words.ts";
import { alikeComments } from "../../plans/comments/alike.ts";
import { type CommentGroup, commentsOf } from "../../plans/comments/round.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress } from "../../sheet/table.ts";
import { SETTLEMENTS } from "../../workbook/comments.ts";
import { planNumber, planTree } from "../../workbook/plan-tree.ts";
import type { Comment } from "../../workbook/workbook.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { goneRow, type RowField, rowFields } from "../row-form.ts";
import { decidingBody, roundOf } from "./list.ts";

/** Another comment beside the open one. */
export interface NearComment {
  readonly id: string;
  readonly author: string;
  readonly says: string;
}

/** One comment, open to be settled. */
export interface OpenComment {
  readonly id: string;
  readonly place: string;
  readonly original: string;
  /** What the plan says at that place now; "" where the place is no number of the plan. */
  readonly present: string;
  readonly comment: string;
  readonly reason: string;
  /** Who sent it: for the team only. */
  readonly author: string;
  readonly came: string;
  readonly answeredOn: string;
  readonly cell: CellAddress | null;
  readonly planCell: CellAddress | null;
  /** Settled together with it. */
  readonly joined: readonly NearComment[];
  readonly alike: readonly NearComment[];
  readonly fields: readonly RowField[];
  readonly settlements: readonly string[];
  /** Offered while nothing is typed: who decides, and today. */
  readonly usualBody: string;
  /** As it is typed into the sheet. */
  readonly today: string;
  /** Names offered for who prepares the settlement. */
  readonly people: readonly string[];
}

/** What a person fills in, in the order of the form. */
export const SETTLEMENT_FIELDS = [
  "assigned",
  "proposal",
  "settlement",
  "settlementReason",
  "decidedBy",
  "decidedOn",
] as const;

interface AskedComment {
  readonly round: string | null;
  readonly id: string;
}

export function openComment({ round, id }: AskedComment, context: ScreenContext): Done<OpenComment> {
  const { workbook, today, language } = context;
  const { comments } = workbook;
  const chosen = roundOf(round, context);
  const groups = commentsOf(workbook, chosen);
  const group = groups.find((one) => one.id === id);
  if (group === undefined) throw goneRow(comments, language);
  const { comment } = group;
  const { texts } = comment;
  return answered({
    id,
    place: texts.place,
    original: texts.original,
    ...placeOf(comment, context),
    comment: texts.comment,
    reason: texts.reason,
    author: [texts.author, texts.authorKind, texts.email].filter((text) => text !== "").join(", "),
    came: [texts.receivedOn, texts.way].filter((text) => text !== "").join(", "),
    answeredOn: texts.answeredOn,
    cell: cellAddress(comments, comment, "comment"),
    joined: group.joined.map((one) => near(one.id, one.comment)),
    alike: alikeTo(id, groups),
    fields: rowFields(comments, { record: comment, keys: SETTLEMENT_FIELDS }, language),
    settlements: [...SETTLEMENTS],
    usualBody: decidingBody(chosen, context),
    today: typedDay(today),
    people: peopleOf(context),
  });
}

function near(id: string, { texts }: Comment): NearComment {
  return { id, author: texts.author, says: texts.comment };
}

function alikeTo(id: string, groups: readonly CommentGroup[]): readonly NearComment[] {
  const others = alikeComments(groups).flatMap(({ first, second }) => {
    if (first === id) return [second];
    return second === id ? [first] : [];
  });
  return groups.filter((one) => others.includes(one.id)).map((one) => near(one.id, one.comment));
}

function placeOf({ values }: Comment, { workbook }: ScreenContext) {
  const number = planNumber(/^\d[\d.]*/.exec(values.place.trim())?.[0] ?? "");
  const node = number === "" ? undefined : planTree(workbook).nodes.find((one) => one.number === number);
  if (node === undefined) return { present: "", planCell: null };
  const { name, description } = node.record.texts;
  return {
    present: [`${number} ${name}`, description].filter((text) => text !== "").join("\n"),
    planCell: cellAddress(workbook.strategy, node.record, "name"),
  };
}

/** Bodies, and whoever has been asked before. */
function peopleOf({ workbook }: ScreenContext): readonly string[] {
  const groups = workbook.groups.records.map(({ texts }) => texts.name);
  const asked = workbook.comments.records.map(({ texts }) => texts.assigned);
  return [...new Set([...groups, ...asked])].filter((name) => name !== "");
}
