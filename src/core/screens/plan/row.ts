import { appendRows } from "../../answers/rows.ts";
import { checkWorkbook } from "../../checks/check-workbook.ts";
import { fold, tidyLine } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import { nextNumberUnder } from "../../plans/renumber.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress } from "../../sheet/table.ts";
import { say } from "../../texts/say.ts";
import { PLAN_SCREEN_TEXTS as TEXTS } from "../../texts/screens-plan.ts";
import { PLAN_LEVEL_ROLES } from "../../workbook/code-list-defaults.ts";
import { nextIds } from "../../workbook/ids.ts";
import { planLevels } from "../../workbook/plan-levels.ts";
import { type PlanNode, type PlanTree, planNumber, planTree } from "../../workbook/plan-tree.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { type IssueView, issueViews } from "../issue-view.ts";
import {
  goneRow,
  type RowField,
  type RowSaved,
  refuseWithoutSheet,
  rowFields,
  saveRow,
  type TypedField,
} from "../row-form.ts";
import { topLevels } from "./view.ts";

/** One row of the plan, open to be edited. */
export interface OpenPlanRow {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly RowField[];
  readonly findings: readonly IssueView[];
  /** The points of SWOT that name it or that it names. */
  readonly swot: readonly string[];
  readonly cell: CellAddress | null;
  /** The levels that may stand below it, the usual one first; empty where nothing may. */
  readonly levelsBelow: readonly string[];
}

/** Everything that a person fills in, in the order of the form. */
const FIELDS = [
  "name",
  "level",
  "number",
  "description",
  "responsible",
  "timing",
  "costs",
  "targetGroup",
  "swotLink",
  "cooperating",
  "municipality",
  "sources",
  "fulfilment",
  "percent",
  "indicator",
  "baseline",
  "target",
  "actual",
  "actualCosts",
  "comment",
] as const;

export function openRow({ id }: { readonly id: string }, context: ScreenContext): Done<OpenPlanRow> {
  const { workbook, today, language } = context;
  const { strategy } = workbook;
  const node = nodeOf(planTree(workbook), id, context);
  const { record, number } = node;
  const issues = checkWorkbook(workbook, today).filter(
    ({ cell }) => cell.sheet === strategy.sheet && cell.row === record.row,
  );
  return answered({
    id,
    title: `${number} ${record.texts.name}`.trim(),
    fields: rowFields(strategy, { record, keys: FIELDS }, language).map((field) =>
      field.key === "level" ? { ...field, choices: planLevels(workbook).map(({ name }) => name) } : field,
    ),
    findings: issueViews(issues, workbook, language),
    swot: swotOf(node, context),
    cell: cellAddress(strategy, record, "name"),
    levelsBelow: levelsBelow(node, workbook),
  });
}

export function savePlanRow(
  { id, fields }: { readonly id: string; readonly fields: readonly TypedField[] },
  context: ScreenContext,
): Done<RowSaved> {
  const { workbook, language } = context;
  const { record } = nodeOf(planTree(workbook), id, context);
  const known: readonly string[] = FIELDS;
  const typed = fields.filter(({ key }) => known.includes(key));
  return saveRow(workbook.strategy, { record, typed }, language);
}

interface NewRow {
  /** The id of the row above; "" for a root. */
  readonly parent: string;
  readonly level: string;
  readonly name: string;
}

/** Adds a row at the end of the sheet with the next free number below its parent. */
export function addRow(
  { parent, level, name }: NewRow,
  context: ScreenContext,
): Done<{ readonly id: string; readonly sentence: string }> {
  const { workbook, language } = context;
  const { strategy } = workbook;
  refuseWithoutSheet(strategy, language);
  const typed = tidyLine(name);
  if (typed === "") throw new RefusedError("wrong-use", say(TEXTS.nameless, language));
  const tree = planTree(workbook);
  const above = parent === "" ? null : nodeOf(tree, parent, context);
  if (above?.number === "") throw new RefusedError("wrong-use", say(TEXTS.numberFirst, language));
  const role = planLevels(workbook).find((one) => fold(one.name) === fold(level))?.role;
  const number = role === "vize" ? "" : nextNumberUnder(tree, above);
  const [id = ""] = nextIds(strategy, 1);
  const sentence = say(TEXTS.added, language, { number, name: typed }).replace(/: +/, ": ");
  const row = { id, number, level, name: typed };
  return { value: { id, sentence }, actions: appendRows(strategy, [row], `rows:plan:${id}`) };
}

function nodeOf({ nodes }: PlanTree, id: string, { workbook, language }: ScreenContext): PlanNode {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) throw goneRow(workbook.strategy, language);
  return node;
}

/** What its siblings below are called comes first, then every lower level. */
function levelsBelow({ role, children }: PlanNode, workbook: Workbook): readonly string[] {
  const levels = planLevels(workbook);
  if (role === "vize") return [];
  if (role === null) return topLevels(levels);
  const depth = PLAN_LEVEL_ROLES.indexOf(role);
  const lower = levels
    .filter((level) => PLAN_LEVEL_ROLES.indexOf(level.role) > depth)
    .map(({ name }) => name);
  const usual = children[0]?.record.texts.level ?? usualBelow(depth, workbook);
  return [...lower.filter((name) => name === usual), ...lower.filter((name) => name !== usual)];
}

/** The level that the plan really uses next: a team without goals puts measures below priorities. */
function usualBelow(depth: number, workbook: Workbook): string {
  const used = new Set(workbook.strategy.records.map(({ texts }) => fold(texts.level)));
  const lower = planLevels(workbook).filter(({ role }) => PLAN_LEVEL_ROLES.indexOf(role) > depth);
  return (lower.find(({ name }) => used.has(fold(name))) ?? lower[0])?.name ?? "";
}

function swotOf({ number, record }: PlanNode, { workbook, language }: ScreenContext): readonly string[] {
  const linked = listed(record.texts.swotLink).map(fold);
  return workbook.swot.records
    .filter(
      ({ texts }) =>
        (number !== "" && listed(texts.priority).map(planNumber).includes(number)) ||
        (texts.number !== "" && linked.includes(fold(texts.number))),
    )
    .map(({ texts }) => say(TEXTS.swotPoint, language, { ...texts }).trim());
}

function listed(text: string): readonly string[] {
  return text.split(/[,;\s]+/).filter((part) => part !== "");
}
