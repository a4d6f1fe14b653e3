import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import { SEVERITY_WORDS } from "../../src/core/workbook/findings.ts";
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
  for (const issue of issues.slice(0, MAX_PRINTED)) console.log(issueLine(issue));
  if (issues.length > MAX_PRINTED) console.log(`… +${issues.length - MAX_PRINTED}`);
  if (issues.length > 0) console.log("");
  for (const sentence of sentences) console.log(sentence);
  if (made.length === 0) return;
  console.log(`\n${say(CLI_TEXTS.made, options.language)}`);
  for (const path of made) console.log(`  ${path}`);
}

function issueLine({ severity, sheet, row, column, message, advice, code }: IssueJson): string {
  const place = column === "" ? `${sheet} ${row}` : `${sheet} ${row}, ${column}`;
  return `${SEVERITY_WORDS[severity]}  ${place}: ${message} ${advice} [${code}]`;
}
