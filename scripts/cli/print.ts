import { CLI_TEXTS, SEVERITY_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import type { CommandRequest } from "./request.ts";
import type { IssueJson, Result } from "./result.ts";

/** More issues than this are read in the report, not in a terminal. */
const MAX_PRINTED = 40;

/** Prints what a command has to say: one JSON document and nothing else, or sentences for a person. */
export function printResult({ json, sentences, issues, made }: Result, options: CommandRequest): void {
  if (options.json) {
    console.log(JSON.stringify(json, null, 2));
    return;
  }
  for (const issue of worstFirst(issues).slice(0, MAX_PRINTED))
    console.log(issueLine(issue, options.language));
  const left = issues.length - MAX_PRINTED;
  if (left > 0) console.log(say(CLI_TEXTS.moreIssues, options.language, { count: left }));
  if (issues.length > 0) console.log("");
  for (const sentence of sentences) console.log(sentence);
  if (made.length === 0) return;
  console.log(`\n${say(CLI_TEXTS.made, options.language)}`);
  for (const path of made) console.log(`  ${path}`);
}

/** Errors must not be among those that are left out. */
function worstFirst(issues: readonly IssueJson[]): readonly IssueJson[] {
  return (["error", "warning", "info"] as const).flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
}

function issueLine(issue: IssueJson, language: Language): string {
  const { severity, message, advice, code } = issue;
  return `${say(SEVERITY_TEXTS[severity], language)}  ${placeOf(issue)}${message} ${advice} [${code}]`;
}

/** What was typed at the command line stands in no sheet. */
function placeOf({ sheet, row, column }: IssueJson): string {
  if (sheet === "") return "";
  return column === "" ? `${sheet} ${row}: ` : `${sheet} ${row}, ${column}: `;
}
