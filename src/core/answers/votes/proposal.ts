import { tidyLine } from "../../czech/text.ts";
import { shortHash } from "../../messages/hash.ts";
import { deedKey } from "../../sending/deed-key.ts";
import type { Decision } from "../../workbook/vote-count.ts";
import type { Approval, Workbook } from "../../workbook/workbook.ts";

/** Fits into the number that a link carries. */
const MARKS = 1_000_000;

/** Changes when what is voted on does: the document, its version, the words of the proposal, the link. */
export function proposalMark({ values: { document, version, proposal, link } }: Approval): number {
  const said = [document, version, proposal, link].map(tidyLine).join("\n");
  return Number.parseInt(shortHash(said), 16) % MARKS;
}

/** The key under which the journal keeps what members were asked to vote on. */
export function proposalKey(decision: string): string {
  return deedKey(`proposal:${decision}`);
}

/** True when letters have gone out about another proposal than the row has now. */
export function proposalChanged({ journal }: Workbook, { id, record }: Decision): boolean {
  const key = proposalKey(id);
  const told = journal.records.find(({ texts }) => texts.key === key)?.texts.reference ?? "";
  return told !== "" && told !== String(proposalMark(record));
}
