import { checkWorkbook } from "../../checks/check-workbook.ts";
import { shortDate } from "../../czech/date-words.ts";
import { sortCzech } from "../../czech/sorting.ts";
import { amountText, linesUnder, type MoneyLine, moneyLines } from "../../documents/plan/money-lines.ts";
import type { Issue } from "../../issue.ts";
import { differenceOf } from "../../plans/versions/difference.ts";
import { planDocument } from "../../plans/versions/plan-document.ts";
import { type PlanSnapshot, readVersions, snapshotOf } from "../../plans/versions/snapshot.ts";
import { type Language, say } from "../../texts/say.ts";
import { PLAN_SCREEN_TEXTS as TEXTS } from "../../texts/screens-plan.ts";
import { type PlanLevel, planLevels } from "../../workbook/plan-levels.ts";
import { type PlanNode, type PlanTree, planTree, withDescendants } from "../../workbook/plan-tree.ts";
import { planYears } from "../../workbook/plan-years.ts";
import { FULFILMENT_STATES } from "../../workbook/strategy.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";

/** One row of the plan as the tree shows it. */
export interface PlanNodeView {
  readonly id: string;
  /** The id of the row above it in the tree; "" for a root. */
  readonly parent: string;
  readonly number: string;
  readonly level: string;
  readonly name: string;
  readonly responsible: string;
  readonly timing: string;
  /** What Financování gives to it and to all below it, else its costs as typed. */
  readonly money: string;
  readonly fulfilment: string;
  /** How much of what lies below it is done; "" for a row with nothing below. */
  readonly done: string;
  /** How many findings of the check its cells have. */
  readonly findings: number;
}

/** A version that was kept. */
interface VersionChoice {
  readonly version: string;
  readonly label: string;
}

/** The plan as the screen shows it. */
export interface PlanView {
  /** Each before its children. */
  readonly nodes: readonly PlanNodeView[];
  readonly levels: readonly string[];
  /** The levels that may stand at the top. */
  readonly topLevels: readonly string[];
  readonly people: readonly string[];
  readonly states: readonly string[];
  /** How the plan stands to its last version. */
  readonly versionWords: string;
  /** The newest first. */
  readonly versions: readonly VersionChoice[];
  readonly unnumbered: number;
  /** Offered for the action plan. */
  readonly year: number;
  /** ISO. */
  readonly today: string;
}

export function readPlan(_input: unknown, context: ScreenContext): Done<PlanView> {
  const { workbook, today } = context;
  const tree = planTree(workbook);
  const levels = planLevels(workbook);
  const { words, versions } = versionsOf(context);
  return answered({
    nodes: nodeViews(tree, { context, lines: moneyLines(workbook, tree) }),
    levels: levels.map(({ name }) => name),
    topLevels: topLevels(levels),
    people: peopleOf(tree),
    states: [...FULFILMENT_STATES],
    versionWords: words,
    versions,
    unnumbered: tree.nodes.filter(({ number, role }) => number === "" && role !== "vize").length,
    year: usualYear(context),
    today,
  });
}

/** Visions, and the first level below them. */
export function topLevels(levels: readonly PlanLevel[]): readonly string[] {
  const visions = levels.filter(({ role }) => role === "vize");
  const first = levels.find(({ role }) => role !== "vize");
  const top = levels.filter(({ role }) => role === first?.role);
  return [...top, ...visions].map(({ name }) => name);
}

interface Around {
  readonly context: ScreenContext;
  readonly lines: readonly MoneyLine[];
}

function nodeViews({ nodes, parents }: PlanTree, around: Around): readonly PlanNodeView[] {
  const { workbook, today, language } = around.context;
  const found = countByRow(checkWorkbook(workbook, today), workbook.strategy.sheet);
  return nodes.map((node) => {
    const { id, number, record } = node;
    const { level, name, responsible, timing, fulfilment } = record.texts;
    return {
      id,
      parent: parents.get(node)?.id ?? "",
      number,
      level,
      name,
      responsible,
      timing,
      money: moneyOf(node, around.lines),
      fulfilment,
      done: doneBelow(node, language),
      findings: found.get(record.row) ?? 0,
    };
  });
}

function countByRow(issues: readonly Issue[], sheet: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { cell } of issues)
    if (cell.sheet === sheet) counts.set(cell.row, (counts.get(cell.row) ?? 0) + 1);
  return counts;
}

function moneyOf(node: PlanNode, lines: readonly MoneyLine[]): string {
  const own = linesUnder(node, lines);
  const sum = amountText(own.filter(({ amount }) => amount !== null));
  return sum === "" ? node.record.texts.costs : `${sum}\u00a0Kč`;
}

/** Only what has nothing below it is done or not done. */
function doneBelow(node: PlanNode, language: Language): string {
  const leaves = withDescendants(node).filter(({ children }) => children.length === 0);
  if (node.children.length === 0 || leaves.every(({ record }) => record.texts.fulfilment === "")) return "";
  const done = leaves.filter(({ record }) => record.values.fulfilment === "splněno").length;
  return say(TEXTS.done, language, { done, count: leaves.length });
}

function peopleOf({ nodes }: PlanTree): readonly string[] {
  const named = nodes.map(({ record }) => record.texts.responsible).filter((text) => text !== "");
  return sortCzech([...new Set(named)], (text) => text);
}

function versionsOf(context: ScreenContext) {
  const { workbook, language, today } = context;
  const document = planDocument({ ...context, event: null });
  const own = readVersions(workbook).versions.filter((one) => one.document === document);
  const last = own[own.length - 1];
  const versions = [...own].reverse().map((one) => ({
    version: one.version,
    label: say(TEXTS.version, language, { version: one.version, date: dayOf(one, language) }),
  }));
  if (last === undefined) return { words: say(TEXTS.neverKept, language), versions };
  const count = differenceOf(last, snapshotOf(workbook, { document, version: "", date: today })).length;
  const values = { version: last.version, date: dayOf(last, language), count };
  return { words: say(count === 0 ? TEXTS.keptSame : TEXTS.keptChanged, language, values), versions };
}

function dayOf({ date }: PlanSnapshot, language: Language): string {
  return date === null ? say(TEXTS.undated, language) : shortDate(date, language);
}

function usualYear({ workbook, today }: ScreenContext): number {
  const now = Number(today.slice(0, 4));
  const years = planYears(workbook);
  return years === null || (years.first <= now && now <= years.last) ? now : years.first;
}
