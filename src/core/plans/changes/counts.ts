import { CHANGE_KINDS } from "../../texts/changes.ts";
import { type Language, say } from "../../texts/say.ts";
import { PROPOSAL_KINDS } from "../../workbook/proposals.ts";
import type { ProposalKind } from "./proposed-change.ts";

/** How many of each kind, in words: `8 změn, 2 nové služby, 1 ukončení`. */
export function kindCounts(
  proposals: readonly { readonly kind: ProposalKind }[],
  language: Language,
): string {
  return PROPOSAL_KINDS.flatMap((kind) => {
    const count = proposals.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [say(CHANGE_KINDS[kind], language, { count })];
  }).join(", ");
}
