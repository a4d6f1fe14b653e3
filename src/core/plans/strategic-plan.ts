import { fold } from "../czech/text.ts";
import type { Block, DocumentTable } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { ownChapters } from "../documents/plan/chapters.ts";
import { fulfilmentFacts } from "../documents/plan/evaluation-blocks.ts";
import { isWork } from "../documents/plan/nodes.ts";
import { type PlanDocumentKind, type PlanPaper, planPaper } from "../documents/plan/paper.ts";
import { planDocument } from "../documents/plan/plan-document.ts";
import { yearPlan } from "../documents/plan/year-work.ts";
import { RefusedError } from "../errors.ts";
import type { PlainDate } from "../plain-date.ts";
import { COMMENT_TEXTS } from "../texts/comments.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { say } from "../texts/say.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../texts/strategic-plan.ts";
import { planYears, yearsInWords } from "../workbook/plan-years.ts";
import type { CommandInput } from "./command-input.ts";
import { chooseRound, commentsOf } from "./comments/round.ts";
import { settlementBlocks } from "./comments/settlement-document.ts";
import type { Facts, Plan } from "./plan.ts";
import { planHistory } from "./plan-history.ts";
import { withAskedPlan } from "./versions/kept-plan.ts";
import { planDocument as planDocumentName } from "./versions/plan-document.ts";

/** The medium-term plan: a document to print and a page. */
export function planStrategicPlan(input: CommandInput): Plan {
  const paper = paperOf(input, "střednědobý plán", { asOf: input.today, year: null });
  const { nodes } = paper.tree;
  const facts = {
    priorities: nodes.filter(({ role }) => role === "priorita").length,
    measures: nodes.filter(({ role }) => role === "opatření").length,
    activities: nodes.filter(isWork).length,
    changes: paper.history.sentences.length,
  };
  const summary = [say(TEXTS.madePlan, input.language, facts)];
  return made(paper, { key: "plan", name: DOCUMENT_NAMES.plan, summary, facts });
}

/** The action plan of one year, cut out of the plan: the year asked for, else today's, else the plan's first. */
export function planActionPlan(input: CommandInput): Plan {
  refuseWithoutPlan(input);
  const year = input.ask?.year ?? usualYear(input);
  const paper = paperOf(input, "akční plán", { asOf: input.today, year });
  const { work, undated } = yearPlan(year, paper);
  const carried = work.filter(({ carriedFrom }) => carriedFrom !== null).length;
  const facts = { year, activities: work.length, carried, undated: undated.length };
  const summary = [
    work.length === 0
      ? say(TEXTS.noneInYear, input.language, facts)
      : `${say(TEXTS.actionPlan, input.language, facts)}: ${say(TEXTS.actionSummary, input.language, { count: work.length, carried })}`,
    ...outsidePlan(year, input),
  ];
  return made(paper, {
    key: `action-plan:${year}`,
    name: `${DOCUMENT_NAMES.actionPlan}-${year}`,
    summary,
    facts,
  });
}

function outsidePlan(year: number, { workbook, language }: CommandInput): readonly string[] {
  const years = planYears(workbook);
  if (years === null || (year >= years.first && year <= years.last)) return [];
  return [say(TEXTS.outsidePlan, language, { year, years: yearsInWords(years) })];
}

/** How the plan, or another kept in Verze, is fulfilled to a day, with all activities or those of the year asked for. */
export function planEvaluation(asked: CommandInput): Plan {
  const input = withAskedPlan(asked);
  refuseWithoutPlan(input);
  const asOf = input.ask?.asOf ?? input.today;
  const paper = paperOf(input, "vyhodnocení", { asOf, year: input.ask?.year ?? null });
  const facts = { asOf, ...fulfilmentFacts(paper) };
  const { done, activities: count, percent, notEvaluated } = facts;
  const summary = [
    say(TEXTS.done, input.language, { done, count, percent }),
    ...(notEvaluated.length === 0
      ? []
      : [
          `${say(TEXTS.unevaluated, input.language, { count: notEvaluated.length })} ${notEvaluated.join(", ")}.`,
        ]),
  ];
  return made(paper, {
    key: `evaluation:${asOf}`,
    name: `${DOCUMENT_NAMES.evaluation}-${asOf}`,
    summary,
    facts,
  });
}

function paperOf(
  input: CommandInput,
  kind: PlanDocumentKind,
  { asOf, year }: { readonly asOf: PlainDate; readonly year: number | null },
): PlanPaper {
  const history = planHistory(input, kind, asOf);
  const { workbook, language } = input;
  return planPaper(workbook, { kind, asOf, year, language, history, settlement: settlementOf(input) });
}

/**
 * The settlement of the plan's last round as it is published, without the columns that a page on its height has no room
 * for; where no round is about the plan by its name, of the last one.
 */
function settlementOf(input: CommandInput): readonly Block[] {
  const { workbook, language } = input;
  const chosen = chooseRound({ ...input, workbook: { ...workbook, commentRounds: ownRounds(input) } });
  const groups = commentsOf(workbook, chosen);
  if (groups.length === 0) return [];
  const wide = [COMMENT_TEXTS.received, COMMENT_TEXTS.original].map((text) => say(text, language));
  return settlementBlocks({ workbook, chosen, groups, named: false }, language).flatMap((block) => {
    if (block.kind === "heading") return [];
    return [block.kind === "table" ? { ...block, table: without(wide, block.table) } : block];
  });
}

function ownRounds(input: CommandInput): CommandInput["workbook"]["commentRounds"] {
  const { commentRounds } = input.workbook;
  const document = fold(planDocumentName(input));
  const records = commentRounds.records.filter(({ values }) => fold(values.document) === document);
  return records.length === 0 ? commentRounds : { ...commentRounds, records };
}

function without(headers: readonly string[], table: DocumentTable): DocumentTable {
  const kept = table.columns.map(({ header }) => !headers.includes(header));
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => row.filter((_, index) => kept[index])),
  };
}

function refuseWithoutPlan({ workbook, language }: CommandInput): void {
  if (workbook.strategy.records.length > 0) return;
  throw new RefusedError("workbook-has-errors", say(TEXTS.nothingToEvaluate, language));
}

function usualYear({ workbook, today }: CommandInput): number {
  const now = Number(today.slice(0, 4));
  const years = planYears(workbook);
  return years === null || (years.first <= now && now <= years.last) ? now : years.first;
}

interface Made {
  readonly key: string;
  readonly name: string;
  readonly summary: readonly string[];
  readonly facts: Facts;
}

function made(paper: PlanPaper, { key, name, summary, facts }: Made): Plan {
  const document = planDocument(paper);
  const usual = ownChapters(paper.workbook, paper.kind).length === 0;
  return {
    actions: [
      { kind: "save-document", key: `document:${key}`, name, document },
      { kind: "save-page", key: `page:${key}`, name, html: toHtml(document) },
    ],
    issues: [],
    summary: usual ? [...summary, paper.say(TEXTS.defaultChapters)] : summary,
    facts,
  };
}
