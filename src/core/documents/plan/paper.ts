import { typeset } from "../../czech/typography.ts";
import type { PlainDate } from "../../plain-date.ts";
import { type Language, say, type Text, type Values } from "../../texts/say.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import type { PLAN_DOCUMENTS } from "../../workbook/plan-texts.ts";
import { type PlanTree, planTree } from "../../workbook/plan-tree.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Block, Inline } from "../document.ts";
import { remembered } from "../remembered.ts";
import { type MoneyLine, moneyLines } from "./money-lines.ts";

export type PlanDocumentKind = (typeof PLAN_DOCUMENTS)[number];

/** What earlier versions say of the plan as it is. */
export interface PlanHistory {
  /** `verze 2 ze dne …`, `návrh, stav k …`. */
  readonly versionLine: string;
  /** The version that changes are told against; null when there is none. */
  readonly since: string | null;
  readonly sentences: readonly string[];
  /** The rows of Strategie that differ, by id. */
  readonly marks: ReadonlyMap<string, "added" | "changed">;
  readonly previous: PreviousPlan | null;
}

/** The plan before this one, or its last version. */
export interface PreviousPlan {
  readonly name: string;
  readonly version: string;
  readonly rows: readonly PreviousRow[];
}

/** A row of the previous plan; `id` is the row's today, null when it does not go on. */
export interface PreviousRow {
  readonly id: string | null;
  readonly number: string;
  readonly name: string;
  readonly level: string;
  readonly fulfilment: string;
}

/** What a document of the plan is made for. */
export interface PlanOrder {
  readonly kind: PlanDocumentKind;
  readonly asOf: PlainDate;
  /** The year it is about; null for the whole plan. */
  readonly year: number | null;
  readonly language: Language;
  readonly history: PlanHistory;
  /** The settlement of comments, where there are any. */
  readonly settlement: readonly Block[];
}

/** An order with what every chapter asks for, worked out once. */
export interface PlanPaper extends PlanOrder {
  readonly workbook: Workbook;
  readonly tree: PlanTree;
  readonly money: readonly MoneyLine[];
  /** With Czech typography. */
  readonly set: (text: string) => string;
  readonly say: (text: Text, values?: Values) => string;
}

export function planPaper(workbook: Workbook, order: PlanOrder): PlanPaper {
  const tree = planTree(workbook);
  return {
    ...order,
    workbook,
    tree,
    money: moneyLines(workbook, tree),
    set: remembered(typeset),
    say: (text, values) => say(text, order.language, values),
  };
}

/** What stands in the place of a part that nobody has written yet. */
export function missing(paper: PlanPaper, what: Text, values: Values = {}): Block {
  const begin: Inline = { kind: "strong", text: paper.say(TEXTS.missing) };
  return { kind: "paragraph", text: [begin, ` ${paper.set(paper.say(what, values))}`] };
}

/** A paragraph of small print. */
export function note(paper: PlanPaper, text: Text, values: Values = {}): Block {
  return { kind: "paragraph", style: "quiet", text: [paper.set(paper.say(text, values))] };
}
