import type { IssueView } from "../../core/screens/issue-view.ts";
import { ISSUE_LIST_TEXTS as TEXTS } from "../../core/texts/screens-parts.ts";
import { element } from "./element.ts";
import { jump } from "./jump.ts";
import { t } from "./language.ts";
import type { Messages } from "./messages.ts";

interface IssueList {
  readonly title: string;
  readonly open: boolean;
  readonly messages: Messages;
}

/** What was found, each with what to do and a way to its cell; nothing when there is none. */
export function issueList(
  issues: readonly IssueView[],
  { title, open, messages }: IssueList,
): HTMLElement | null {
  if (issues.length === 0) return null;
  const list = element(
    "ol",
    {},
    issues.map((issue) => issueItem(issue, messages)),
  );
  return element("details", { open }, [element("summary", {}, title), list]);
}

/** One finding as an item of a list. */
export function issueItem({ severity, message, advice, cell }: IssueView, messages: Messages): HTMLLIElement {
  const words = { label: t(TEXTS.show), description: t(TEXTS.showOf, { message }) };
  return element("li", {}, [
    element("span", { class: `badge ${severity}` }, t(TEXTS[severity])),
    ` ${message} `,
    element("span", { class: "quiet" }, `${advice} `),
    jump(cell, words, messages),
  ]);
}
