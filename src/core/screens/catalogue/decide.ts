import { decideActions } from "../../plans/changes/decide.ts";
import { say } from "../../texts/say.ts";
import { CATALOGUE_SCREEN_TEXTS as TEXTS } from "../../texts/screens-catalogue.ts";
import type { PROPOSAL_DECISIONS } from "../../workbook/proposals.ts";
import type { Done, ScreenContext } from "../endpoint.ts";
import { type IssueView, issueViews } from "../issue-view.ts";

interface Decided {
  readonly sentences: readonly string[];
  readonly issues: readonly IssueView[];
}

/** Accepts or refuses proposals; what has changed meanwhile is told and not overwritten. */
export function decideProposals(
  {
    ids,
    decision,
  }: { readonly ids: readonly string[]; readonly decision: (typeof PROPOSAL_DECISIONS)[number] },
  { workbook, today, language, user }: ScreenContext,
): Done<Decided> {
  const decisions = ids.map((id) => ({ id, decision }));
  const { actions, accepted, refusedCount, stale, issues } = decideActions(workbook, decisions, {
    by: user,
    today,
  });
  const sentences = [
    say(TEXTS.decided, language, { accepted, refused: refusedCount }),
    ...(stale === 0 ? [] : [say(TEXTS.stale, language, { count: stale })]),
  ];
  return { value: { sentences, issues: issueViews(issues, workbook, language) }, actions };
}
