import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import { idsOf } from "../../workbook/ids.ts";
import { comparePlanNumbers, planNumber } from "../../workbook/plan-tree.ts";
import type { Approval, Workbook } from "../../workbook/workbook.ts";

/** One body's step on a document's way to approval. */
export interface ChainStep {
  readonly id: string;
  readonly record: Approval;
  readonly body: string;
  /** decided: it said something that lets the document go on; refused: it did not approve. */
  readonly state: "open" | "decided" | "refused";
}

/** A document in Schvalování with its steps in their order. */
export interface ApprovalChain {
  readonly document: string;
  readonly steps: readonly ChainStep[];
}

/** Every document of Schvalování, in the order in which they first stand there. */
export function approvalChains(workbook: Workbook): readonly ApprovalChain[] {
  const ids = idsOf(workbook.approvals);
  const chains = new Map<string, { readonly document: string; readonly steps: ChainStep[] }>();
  for (const record of workbook.approvals.records) {
    const { document, body } = record.values;
    const chain = chains.get(fold(document)) ?? { document, steps: [] };
    chain.steps.push({ id: ids.get(record.row) ?? "", record, body, state: stateOf(record) });
    chains.set(fold(document), chain);
  }
  for (const { steps } of chains.values()) steps.sort(byOrder);
  return [...chains.values()];
}

/** The last day on which a body decided; null while none has. */
export function lastDecision({ steps }: ApprovalChain): PlainDate | null {
  const days = steps.flatMap(({ record, state }) => (state === "open" ? [] : [record.values.date ?? ""]));
  return days.sort().pop() || null;
}

function stateOf({ values: { verb } }: Approval): ChainStep["state"] {
  if (verb === "") return "open";
  return verb === "neschválil" ? "refused" : "decided";
}

/** Steps with the same number are of equal rank and stay as the sheet has them. */
function byOrder(one: ChainStep, other: ChainStep): number {
  const [a, b] = [planNumber(one.record.values.order), planNumber(other.record.values.order)];
  return comparePlanNumbers(a, b) || one.record.row - other.record.row;
}
