import { toHtml } from "../../documents/html.ts";
import { CHANGE_TEXTS as TEXTS } from "../../texts/changes.ts";
import { DOCUMENT_NAMES } from "../../texts/made.ts";
import { type Language, say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import type { Facts, Plan } from "../plan.ts";
import { kindCounts } from "./counts.ts";
import { type Deciding, decideActions } from "./decide.ts";
import { decisionsOf, type OpenProposal, openProposals } from "./open-proposals.ts";
import { proposalsPaper } from "./proposals-paper.ts";

/**
 * Proposed changes side by side with what the sheets say now, and what the decisions lead to that are typed in the
 * column Rozhodnutí or asked for by their ids. Without decisions it only shows what waits.
 */
export function planAccept(input: CommandInput): Plan {
  const { workbook, today, language, ask = {} } = input;
  const open = openProposals(workbook, ask, language);
  const decisions = decisionsOf(open, ask);
  const waiting = open.length - open.filter(({ decision }) => decision !== "").length;
  const counts = { count: open.length, waiting, kinds: kindCounts(open, language) };
  if (open.length === 0 && decisions.length === 0)
    return { actions: [], issues: [], summary: [say(TEXTS.none, language)], facts: { waiting: 0 } };
  const deciding = decideActions(workbook, decisions, { by: "", today });
  const html = toHtml(proposalsPaper(workbook, open, language));
  return {
    actions: [
      { kind: "save-page", key: "page:proposals", name: DOCUMENT_NAMES.proposedChanges, html },
      ...deciding.actions,
    ],
    issues: deciding.issues,
    summary:
      decisions.length === 0
        ? [say(TEXTS.waiting, language, counts), say(TEXTS.how, language)]
        : decidedSentences(deciding, waiting, language),
    facts: factsOf(open, deciding),
  };
}

function decidedSentences(
  { accepted, refusedCount, stale }: Deciding,
  waiting: number,
  language: Language,
): readonly string[] {
  return [
    say(TEXTS.decided, language, { accepted, refused: refusedCount }),
    ...(stale === 0 ? [] : [say(TEXTS.stale, language, { count: stale })]),
    ...(waiting === 0 ? [] : [say(TEXTS.stillWaiting, language, { count: waiting })]),
  ];
}

function factsOf(open: readonly OpenProposal[], { accepted, refusedCount, stale }: Deciding): Facts {
  return {
    accepted,
    refused: refusedCount,
    stale,
    waiting: open.filter(({ decision }) => decision === "").length,
    proposals: open.map(({ id, source, kind, sheet, target, record, before, after, decision }) => ({
      id,
      source,
      kind,
      sheet,
      target,
      name: record.values.name,
      field: record.values.field,
      before,
      after,
      decision,
    })),
  };
}
