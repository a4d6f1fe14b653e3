import { longDate, shortDate } from "../../src/core/czech/date-words.ts";
import { expandTiming } from "../../src/core/czech/timing/expand-timing.ts";
import { parseTiming } from "../../src/core/czech/timing/timing.ts";
import type { Timing } from "../../src/core/czech/timing/value.ts";
import { RefusedError } from "../../src/core/errors.ts";
import { type Finding, issueAt } from "../../src/core/issue.ts";
import { firstDayOf, isPlainDate, lastDayOf } from "../../src/core/plain-date.ts";
import { timingTexts } from "../../src/core/plans/computed-cells.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import {
  FLAG_TEXTS,
  KIND_TEXTS,
  NO_PROPOSALS_TEXTS,
  READING_TEXTS,
} from "../../src/core/texts/timing-reading.ts";
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
      ...readingSentences(timing, language),
      ...(proposed?.proposals ?? []).map(({ date, sendBy }) =>
        say(CLI_TEXTS.proposal, language, {
          day: longDate(date, language),
          sendBy: shortDate(sendBy, language),
        }),
      ),
      ...noProposals(proposed?.reason ?? null, language),
    ],
    issues,
    made: [],
  };
}

/** What the phrase says, a line for each thing it says. */
function readingSentences(timing: Timing, language: Language): readonly string[] {
  const { start, end, recurrence, count } = timingTexts(timing, language);
  const flags = timing.flags.map((flag) => say(FLAG_TEXTS[flag], language)).join(", ");
  const days = start === end ? [["day", start] as const] : [["start", start] as const, ["end", end] as const];
  const lines = [
    ["kind", say(KIND_TEXTS[timing.kind], language)] as const,
    ...days,
    ["recurrence", recurrence] as const,
    ["count", count] as const,
    ["flags", flags] as const,
  ];
  return lines
    .filter(([, value]) => value !== "")
    .map(([name, value]) => say(READING_TEXTS[name], language, { value }));
}

function noProposals(reason: keyof typeof NO_PROPOSALS_TEXTS | null, language: Language): readonly string[] {
  if (reason === null) return [];
  return [say(READING_TEXTS.noProposals, language, { value: say(NO_PROPOSALS_TEXTS[reason], language) })];
}

function issueOf(phrase: string, finding: Finding, language: Language) {
  return issueJson(issueAt({ sheet: "", row: 0, column: "" }, phrase, finding), language);
}

function readPeriod(text: string, language: Language) {
  const match = /^(\d{4}-\d{2}(?:-\d{2})?)\.\.(\d{4}-\d{2}(?:-\d{2})?)$/.exec(text);
  const [, start = "", end = ""] = match ?? [];
  const days = match === null ? [] : [firstDayOf(start), lastDayOf(end)];
  if (days.length === 0 || !days.every(isPlainDate) || firstDayOf(start) > lastDayOf(end)) {
    throw new RefusedError("wrong-use", say(CLI_TEXTS.wrongProject, language, { value: text }));
  }
  return { start: firstDayOf(start), end: lastDayOf(end) };
}
