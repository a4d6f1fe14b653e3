import { typedDay } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import { type ApprovalChain, approvalChains, type ChainStep } from "../../plans/approval/chain.ts";
import { approvedRows } from "../../plans/approval/locked.ts";
import { gapsOf } from "../../plans/approval/missing.ts";
import { type ProposedStep, usualChain } from "../../plans/approval/usual-chain.ts";
import { planDocument } from "../../plans/versions/plan-document.ts";
import { readVersions } from "../../plans/versions/snapshot.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress } from "../../sheet/table.ts";
import { GAP_TEXTS } from "../../texts/approval.ts";
import { say } from "../../texts/say.ts";
import { APPROVAL_SCREEN_TEXTS as TEXTS } from "../../texts/screens-approval.ts";
import { locator } from "../../workbook/locate.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { type RowField, rowFields } from "../row-form.ts";
import { type FoundVerdict, foundVerdicts } from "./found-verdict.ts";

/** One body's step as the board shows it. */
export interface StepView {
  readonly id: string;
  readonly order: string;
  readonly body: string;
  readonly state: ChainStep["state"];
  readonly verb: string;
  readonly date: string;
  readonly resolution: string;
  readonly version: string;
  readonly votes: string;
  readonly way: string;
  /** An address of the web; "" for none. */
  readonly link: string;
  readonly note: string;
  readonly cell: CellAddress | null;
  readonly fields: readonly RowField[];
  /** What minutes or a vote say of it; null for a decided step, and where nothing is known. */
  readonly found: FoundVerdict | null;
}

/** What keeps a document from being called approved. */
export interface GapView {
  readonly sentence: string;
  readonly cell: CellAddress | null;
}

/** A document on its way. */
export interface DocumentView {
  readonly document: string;
  readonly steps: readonly StepView[];
  readonly gaps: readonly GapView[];
  /** The last version kept of it, offered with a decision; "" for none. */
  readonly lastVersion: string;
  /** The approved version that Verze keeps; "" for none. */
  readonly approvedVersion: string;
}

export interface ApprovalView {
  readonly documents: readonly DocumentView[];
  /** Documents that the workbook knows and that have no steps yet. */
  readonly others: readonly string[];
  readonly usual: readonly ProposedStep[];
  /** As it is typed into the sheet. */
  readonly today: string;
}

/** What a person records of a decision, in the order of the form. */
export const DECISION_FIELDS = [
  "verb",
  "date",
  "resolution",
  "version",
  "votesFor",
  "votesAgainst",
  "abstained",
  "link",
  "note",
  "way",
  "proposal",
  "voteBy",
] as const;

export function readApproval(_input: unknown, context: ScreenContext): Done<ApprovalView> {
  const { workbook, today } = context;
  const chains = approvalChains(workbook);
  return answered({
    documents: chains.map((chain) => documentView(chain, context)),
    others: otherDocuments(chains, context),
    usual: usualChain(workbook),
    today: typedDay(today),
  });
}

function documentView(chain: ApprovalChain, context: ScreenContext): DocumentView {
  const { workbook, language } = context;
  const locate = locator(workbook);
  const found = foundVerdicts(context);
  return {
    document: chain.document,
    steps: chain.steps.map((step) => stepView(step, found.get(step.id) ?? null, context)),
    gaps: gapsOf(workbook, chain).map(({ key, values, cell }) => ({
      sentence: say(GAP_TEXTS[key], language, values),
      cell: locate(cell),
    })),
    lastVersion: lastVersion(chain.document, context),
    approvedVersion: approvedRows(workbook, chain.document)?.version ?? "",
  };
}

function stepView(
  { id, record, body, state }: ChainStep,
  found: FoundVerdict | null,
  { workbook, language }: ScreenContext,
): StepView {
  const { approvals } = workbook;
  const { order, verb, date, resolution, version, way, link, note } = record.texts;
  return {
    id,
    order,
    body,
    state,
    verb,
    date,
    resolution,
    version,
    votes: votesOf(record.values, language),
    way,
    link: /^https?:\/\/\S+$/i.test(link) ? link : "",
    note,
    cell: cellAddress(approvals, record, "verb"),
    fields: rowFields(approvals, { record, keys: DECISION_FIELDS }, language),
    found: state === "open" ? found : null,
  };
}

function votesOf(
  {
    votesFor,
    votesAgainst,
    abstained,
  }: { readonly [K in "votesFor" | "votesAgainst" | "abstained"]: number | null },
  language: ScreenContext["language"],
): string {
  if (votesFor === null && votesAgainst === null && abstained === null) return "";
  const counts = { for: votesFor ?? 0, against: votesAgainst ?? 0, abstained: abstained ?? 0 };
  return say(TEXTS.votes, language, counts);
}

function lastVersion(document: string, { workbook }: ScreenContext): string {
  const own = readVersions(workbook).versions.filter((one) => fold(one.document) === fold(document));
  return own[own.length - 1]?.version ?? "";
}

/** The plan itself first, then what people comment on. */
function otherDocuments(chains: readonly ApprovalChain[], context: ScreenContext): readonly string[] {
  const { commentRounds } = context.workbook;
  const known = new Set(chains.map(({ document }) => fold(document)));
  const names = [
    planDocument({ ...context, event: null }),
    ...commentRounds.records.map(({ texts }) => texts.document),
  ];
  const found = new Map(names.map((name) => [fold(name), name]));
  return [...found].filter(([key]) => key !== "" && !known.has(key)).map(([, name]) => name);
}
