import { longDate, shortDate } from "../../src/core/czech/date-words.ts";
import { expandTiming } from "../../src/core/czech/timing/expand-timing.ts";
import { parseTiming } from "../../src/core/czech/timing/timing.ts";
import { RefusedError } from "../../src/core/errors.ts";
import { type Finding, issueAt } from "../../src/core/issue.ts";
import { firstDayOf, lastDayOf } from "../../src/core/plain-date.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";

/** The reading of one timing phrase, and the days it proposes within a project's period. */
export async function runTiming({ operands, given, language, today }: CommandRequest): Promise<Result> {
  const phrase = operands[0] ?? "";
  const timing = parseTiming(phrase);
  const { kind, start, end, every, count, flags } = timing;
  const issues = timing.findings.map((finding) => issueOf(phrase, finding, language));
  const period = typeof given.project === "string" ? readPeriod(given.project, language) : null;
  const proposed =
    period === null ? null : expandTiming(timing, { period, notice: { days: 7, unit: "days" }, today });
  return {
    json: {
      kind,
      start,
      end,
      every,
      count,
      flags,
      issues,
      ...(proposed === null ? {} : { proposals: proposed.proposals, noProposals: proposed.reason }),
    },
    sentences: [
      [kind, start, end, every, count].map((part) => part ?? "–").join("  "),
      ...(flags.length === 0 ? [] : [flags.join(", ")]),
      ...(proposed?.proposals ?? []).map(({ date, sendBy }) =>
        say(CLI_TEXTS.proposal, language, {
          day: longDate(date, language),
          sendBy: shortDate(sendBy, language),
        }),
      ),
    ],
    issues,
    made: [],
  };
}

function issueOf(phrase: string, finding: Finding, language: Language) {
  return issueJson(issueAt({ sheet: "", row: 0, column: "" }, phrase, finding), language);
}

function readPeriod(text: string, language: Language) {
  const match = /^(\d{4}-\d{2}(?:-\d{2})?)\.\.(\d{4}-\d{2}(?:-\d{2})?)$/.exec(text);
  const [, start = "", end = ""] = match ?? [];
  if (match === null || firstDayOf(start) > lastDayOf(end)) {
    throw new RefusedError("wrong-use", say(CLI_TEXTS.wrongProject, language, { value: text }));
  }
  return { start: firstDayOf(start), end: lastDayOf(end) };
}
