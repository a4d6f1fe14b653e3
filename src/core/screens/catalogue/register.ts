import { planRegisterImport } from "../../plans/register/plan-register.ts";
import { type Done, type ScreenContext, sheetActions } from "../endpoint.ts";
import { type IssueView, issueViews } from "../issue-view.ts";

interface Compared {
  readonly sentences: readonly string[];
  readonly issues: readonly IssueView[];
}

/** Compares the register's extract of the territory with the workbook; what differs goes to Návrhy změn. */
export function compareRegister(
  { text }: { readonly text: string },
  { workbook, today, language }: ScreenContext,
): Done<Compared> {
  const { summary, issues, actions } = planRegisterImport({ workbook, today, language }, text);
  return {
    value: { sentences: summary, issues: issueViews(issues, workbook, language) },
    actions: sheetActions(actions),
  };
}
