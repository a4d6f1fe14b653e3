import { escapeMarkup } from "../core/documents/markup.ts";
import type { Issue } from "../core/issue.ts";
import type { Message } from "../core/messages/message.ts";
import type { Action } from "../core/plans/plan.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import { issueLines } from "./consent.ts";
import { link, listOf, paragraph, showDialog } from "./dialog.ts";
import type { Made, Performed } from "./performing.ts";

/** What a person is told after a command: what was found, what was made and where it lies. */
interface Outcome extends Performed {
  readonly title: string;
  readonly summary: readonly string[];
  readonly issues: readonly Issue[];
  /** Actions to be looked at: letters as they would go out, and pages. */
  readonly shown: readonly Action[];
}

const LISTED_ISSUES = 20;
const SHOWN_LETTERS = 3;

/** The last word of every command, as a dialog with links. */
export function showOutcome(outcome: Outcome, language: Language): void {
  const { issues, left } = outcome;
  const counted = say(TEXTS.issues, language, { count: issues.length });
  showDialog(
    outcome.title,
    [
      ...outcome.summary.map(paragraph),
      ...outcome.made.map(madeHtml),
      left === 0 ? "" : paragraph(say(TEXTS.outOfTime, language, { left })),
      issues.length === 0 ? "" : paragraph(counted) + listOf(issueLines(issues, LISTED_ISSUES, language)),
      ...outcome.shown.flatMap(pageHtml),
      ...lettersHtml(outcome.shown, language),
    ].join("\n"),
    language,
  );
}

function madeHtml({ sentence, links }: Made): string {
  const parts = [...links.map(link), escapeMarkup(sentence)].filter((part) => part !== "");
  return `<p>${parts.join("<br>")}</p>`;
}

/** A page is a whole document of its own, so it gets a frame of its own, in which no script runs. */
function pageHtml(action: Action): readonly string[] {
  if (action.kind !== "save-page") return [];
  return [
    `<iframe sandbox="allow-popups" title="${escapeMarkup(action.name)}" srcdoc="${escapeMarkup(action.html)}"></iframe>`,
  ];
}

function lettersHtml(actions: readonly Action[], language: Language): readonly string[] {
  const messages = actions.flatMap((action) => (action.kind === "send-message" ? [action.message] : []));
  const letters = messages.slice(0, SHOWN_LETTERS).map((message, index) => {
    const heading = say(TEXTS.letter, language, { number: index + 1, count: messages.length });
    return `<h2>${escapeMarkup(heading)}</h2>${letterHtml(message, language)}`;
  });
  const rest = messages.length - letters.length;
  return rest > 0 ? [...letters, paragraph(say(TEXTS.moreLetters, language, { count: rest }))] : letters;
}

function letterHtml({ to, subject, text }: Message, language: Language): string {
  const receivers = to.map(({ name, email }) => `${name} <${email}>`.trim()).join(", ");
  const lines = [`${say(TEXTS.to, language)}: ${receivers}`, `${say(TEXTS.subject, language)}: ${subject}`];
  return `${lines.map(paragraph).join("")}<pre>${escapeMarkup(text)}</pre>`;
}
