import { appendRows } from "../../answers/rows.ts";
import { shortDate } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import type { Block, Document } from "../../documents/document.ts";
import { toHtml } from "../../documents/html.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import { GAP_TEXTS, APPROVAL_TEXTS as TEXTS } from "../../texts/approval.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Approval } from "../../workbook/workbook.ts";
import type { CommandInput } from "../command-input.ts";
import type { Plan } from "../plan.ts";
import { planDocument } from "../versions/plan-document.ts";
import { type ApprovalChain, approvalChains } from "./chain.ts";
import { type Gap, gapsOf } from "./missing.ts";
import { type ResolvedStep, resolvedActions, resolvedSteps } from "./resolved-steps.ts";
import { type ProposedStep, usualChain } from "./usual-chain.ts";

const LONGEST_QUOTED = 160;

/**
 * Where each document is on its way to approval and what is missing before „schváleno“ may be said. For a document that
 * Schvalování lacks, the usual way is proposed; where the minutes hold a body's resolution, its verdict. Both are written once a
 * person agrees.
 */
export function planApproval(input: CommandInput): Plan {
  const { workbook, language, ask } = input;
  const wanted = ask?.document;
  const chains = approvalChains(workbook).filter(
    ({ document }) => wanted === undefined || fold(document) === fold(wanted),
  );
  if (chains.length === 0) return proposed(input);
  const judged = chains.map((chain) => ({ chain, gaps: gapsOf(workbook, chain) }));
  const shown = new Set(chains.map(({ document }) => document));
  const resolved = resolvedSteps(workbook, input.today).filter(({ document }) => shown.has(document));
  return {
    actions: [
      pageOf(
        judged.flatMap((one) => chainBlocks(one, language)),
        language,
      ),
      ...resolvedActions(workbook, resolved),
    ],
    issues: [],
    summary: [
      ...judged.map((one) => sentence(one, language)),
      ...resolved.map((one) => resolvedSentence(one, language)),
    ],
    facts: {
      documents: judged.map((one) => factsOf(one, language)),
      resolved: resolved.map(({ step, task, verb, date }) => ({
        id: step.id,
        body: step.body,
        verb,
        date,
        text: task.texts.text,
      })),
    },
  };
}

interface Judged {
  readonly chain: ApprovalChain;
  readonly gaps: readonly Gap[];
}

function sentence({ chain: { document }, gaps }: Judged, language: Language): string {
  const values = { document, count: gaps.length };
  return say(gaps.length === 0 ? TEXTS.approved : TEXTS.waiting, language, values);
}

function resolvedSentence({ step, verb, date, task }: ResolvedStep, language: Language): string {
  const text = task.texts.text.slice(0, LONGEST_QUOTED);
  return say(TEXTS.resolved, language, { body: step.body, verb, day: shortDate(date, language), text });
}

function factsOf({ chain: { document, steps }, gaps }: Judged, language: Language) {
  return {
    document,
    approved: gaps.length === 0,
    steps: steps.map(({ id, body, state, record: { texts } }) => {
      const { date, verb, resolution, version } = texts;
      return { id, body, state, date, verb, resolution, version };
    }),
    missing: gaps.map(({ key, values, cell }) => ({
      key,
      says: say(GAP_TEXTS[key], language, values),
      cell: { ...cell },
    })),
  };
}

function proposed(input: CommandInput): Plan {
  const { workbook, language } = input;
  const document = planDocument(input);
  const steps = usualChain(workbook);
  const known = approvalChains(workbook).map((chain) => chain.document);
  const values = { document, count: steps.length, known: known.join(", ") };
  const summary = say(known.length === 0 ? TEXTS.none : TEXTS.otherDocument, language, values);
  const rows = steps.map(({ order, body }) => ({ document, order, body }));
  return {
    actions: [
      pageOf(
        [{ kind: "paragraph", style: "lead", text: [summary] }, ...proposedTable(steps, language)],
        language,
      ),
      ...appendRows(workbook.approvals, rows, `approval:${document}`),
    ],
    issues: [],
    summary: [summary],
    facts: { documents: [], proposed: steps.map((step) => ({ ...step })) },
  };
}

function pageOf(blocks: readonly Block[], language: Language) {
  const title = say(TEXTS.title, language);
  const document: Document = plainPaper(title, [...blocks], { language });
  return { kind: "save-page", key: "page:approval", name: "schvalovani", html: toHtml(document) } as const;
}

function proposedTable(steps: readonly ProposedStep[], language: Language): readonly Block[] {
  const caption = say(TEXTS.proposed, language);
  const columns = [
    { header: say(TEXTS.body, language), share: 5 },
    { header: say(TEXTS.verdictHint, language), share: 3 },
  ];
  const rows = steps.map(({ order, body, verb }) => [[`${order}. ${body}`], [verb]]);
  return [
    { kind: "heading", level: 1, text: [caption] },
    { kind: "table", table: { caption, columns, rows } },
  ];
}

function chainBlocks(judged: Judged, language: Language): readonly Block[] {
  const { chain, gaps } = judged;
  const missing: readonly Block[] = [
    { kind: "heading", level: 2, text: [say(TEXTS.missing, language)] },
    {
      kind: "list",
      ordered: false,
      items: gaps.map(({ key, values }) => [say(GAP_TEXTS[key], language, values)]),
    },
  ];
  return [
    { kind: "heading", level: 1, text: [chain.document] },
    { kind: "paragraph", style: "lead", text: [sentence(judged, language)] },
    stepTable(chain, language),
    ...(gaps.length === 0 ? [] : missing),
  ];
}

function stepTable({ document, steps }: ApprovalChain, language: Language): Block {
  const columns = [
    { header: say(TEXTS.body, language), share: 5 },
    { header: say(TEXTS.verdict, language), share: 3 },
    { header: say(TEXTS.day, language), share: 2 },
    { header: say(TEXTS.resolution, language), share: 2 },
    { header: say(TEXTS.version, language), share: 1 },
    { header: say(TEXTS.votes, language), share: 3 },
  ];
  const rows = steps.map(({ body, record }) => {
    const { verb, date, resolution, version } = record.values;
    return [
      [body],
      [verb || say(TEXTS.open, language)],
      [date === null ? "–" : shortDate(date, language)],
      [resolution || "–"],
      [version || "–"],
      [votesOf(record, language)],
    ];
  });
  return { kind: "table", table: { caption: document, columns, rows } };
}

function votesOf({ values: { votesFor, votesAgainst, abstained } }: Approval, language: Language): string {
  if (votesFor === null && votesAgainst === null && abstained === null) return "–";
  const counts = { for: votesFor ?? 0, against: votesAgainst ?? 0, abstained: abstained ?? 0 };
  return say(TEXTS.counted, language, counts);
}
