import { appendRows } from "../../answers/rows.ts";
import { fold, tidy, tidyLine } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import { approvalChains } from "../../plans/approval/chain.ts";
import { usualChain } from "../../plans/approval/usual-chain.ts";
import { say, type Text, type Values } from "../../texts/say.ts";
import { APPROVAL_SCREEN_TEXTS as TEXTS } from "../../texts/screens-approval.ts";
import { APPROVAL_VERBS } from "../../workbook/approvals.ts";
import { idsOf, nextIds } from "../../workbook/ids.ts";
import type { Approval } from "../../workbook/workbook.ts";
import { refuseDay } from "../decision-day.ts";
import type { Done, ScreenContext } from "../endpoint.ts";
import { goneRow, type RowSaved, saveRow, type TypedField } from "../row-form.ts";
import { DECISION_FIELDS } from "./view.ts";

/** Writes what a body has decided: a verdict has its day, votes are whole numbers. */
export function recordDecision(
  { id, fields }: { readonly id: string; readonly fields: readonly TypedField[] },
  context: ScreenContext,
): Done<RowSaved> {
  const { approvals } = context.workbook;
  const ids = idsOf(approvals);
  const record = approvals.records.find(({ row }) => ids.get(row) === id);
  if (record === undefined) throw goneRow(approvals, context.language);
  const known: readonly string[] = DECISION_FIELDS;
  const typed = fields.filter(({ key }) => known.includes(key));
  const decision = { ...record.texts };
  for (const { key, text } of typed) Object.assign(decision, { [key]: tidy(text) });
  refuseOdd(decision, context);
  return saveRow(approvals, { record, typed }, context.language);
}

/** Adds the usual way of a document that has none yet. */
export function proposeChain(
  { document }: { readonly document: string },
  context: ScreenContext,
): Done<{ readonly sentence: string }> {
  const { workbook, language } = context;
  const { approvals } = workbook;
  const name = tidyLine(document);
  const known = approvalChains(workbook).some((chain) => fold(chain.document) === fold(name));
  if (known || name === "") throw refused(TEXTS.already, { document: name }, context);
  const steps = usualChain(workbook);
  const ids = nextIds(approvals, steps.length);
  const rows = steps.map(({ order, body }, index) => ({
    id: ids[index] ?? "",
    document: name,
    order,
    body,
  }));
  return {
    value: { sentence: say(TEXTS.proposed, language, { document: name, count: rows.length }) },
    actions: appendRows(approvals, rows, `approval:${name}`),
  };
}

function refuseOdd(decision: Approval["texts"], context: ScreenContext): void {
  const { verb, date, votesFor, votesAgainst, abstained } = decision;
  if (verb !== "" && !APPROVAL_VERBS.some((one) => fold(one) === fold(verb)))
    throw refused(TEXTS.unknownVerb, {}, context);
  if (verb !== "" && date === "") throw refused(TEXTS.missingDay, {}, context);
  if (date !== "") refuseDay(date, context);
  const odd = [votesFor, votesAgainst, abstained].find((text) => text !== "" && !/^\d{1,6}$/.test(text));
  if (odd !== undefined) throw refused(TEXTS.notVotes, { text: odd }, context);
}

function refused(text: Text, values: Values, { language }: ScreenContext): RefusedError {
  return new RefusedError("wrong-use", say(text, language, values));
}
