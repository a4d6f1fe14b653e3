import { RefusedError } from "../../errors.ts";
import { CHANGE_TEXTS as TEXTS } from "../../texts/changes.ts";
import { type Language, say } from "../../texts/say.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Asked } from "../command-input.ts";
import type { Decision } from "./decide.ts";
import { type KnownProposal, readProposals } from "./known.ts";

/** What waits for a decision, with its id and with what a person has said of it so far. */
export interface OpenProposal extends KnownProposal {
  readonly id: string;
  readonly decision: Decision["decision"] | "";
}

/** What waits, in the order of the sheet; decisions asked for by id go before those that are typed. */
export function openProposals(
  workbook: Workbook,
  ask: Pick<Asked, "accept" | "refuse">,
  language: Language,
): readonly OpenProposal[] {
  const ids = idsOf(workbook.proposals);
  const [accepted, refused] = [listed(ask.accept), listed(ask.refuse)];
  const both = [...accepted].filter((id) => refused.has(id));
  if (both.length > 0) {
    throw new RefusedError("wrong-use", say(TEXTS.bothWays, language, { ids: both.join(", ") }));
  }
  return readProposals(workbook)
    .filter(({ record }) => record.texts.decidedOn === "")
    .map((proposal) => {
      const id = ids.get(proposal.record.row) ?? "";
      return {
        ...proposal,
        id,
        decision: decisionOn(id, { accepted, refused }) ?? proposal.record.values.decision,
      };
    });
}

interface AskedFor {
  readonly accepted: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/** An id by itself goes before „all“. */
function decisionOn(id: string, { accepted, refused }: AskedFor): Decision["decision"] | null {
  if (accepted.has(id.toUpperCase())) return "přijmout";
  if (refused.has(id.toUpperCase())) return "odmítnout";
  if (accepted.has(EVERY)) return "přijmout";
  return refused.has(EVERY) ? "odmítnout" : null;
}

/** What stands for every waiting proposal, in both languages. */
const EVERY = "all";

function listed(typed: string | undefined): ReadonlySet<string> {
  const parts = (typed ?? "").split(/[\s,;]+/).filter((part) => part !== "");
  return new Set(parts.map((part) => (/^(?:all|vše|vse)$/i.test(part) ? EVERY : part.toUpperCase())));
}

/** Decisions on what waits, and ids that were asked for but do not wait, so that their absence is told. */
export function decisionsOf(
  open: readonly OpenProposal[],
  ask: Pick<Asked, "accept" | "refuse">,
): readonly Decision[] {
  const known = new Set([EVERY, ...open.map(({ id }) => id.toUpperCase())]);
  const unknown = (typed: string | undefined, decision: Decision["decision"]) =>
    [...listed(typed)].filter((id) => !known.has(id)).map((id) => ({ id, decision }));
  return [
    ...open.flatMap(({ id, decision }) => (decision === "" ? [] : [{ id, decision }])),
    ...unknown(ask.accept, "přijmout"),
    ...unknown(ask.refuse, "odmítnout"),
  ];
}
