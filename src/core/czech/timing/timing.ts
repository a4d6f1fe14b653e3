import type { Finding } from "../../issue.ts";
import { decide, timingOf } from "./decide.ts";
import { type Draft, VAGUE } from "./draft.ts";
import { dateFindings, misspellings, whyNot } from "./findings.ts";
import { type Gathered, gather } from "./gather.ts";
import type { Part } from "./part.ts";
import { readParts } from "./read-parts.ts";
import { cleanPhrase, MAX_PHRASE_LENGTH, type Token, tokenise } from "./tokens.ts";
import { NO_TIMING, type Timing, type TimingFlag } from "./value.ts";

export type { Timing } from "./value.ts";

const MOST_TOKENS = 120;

/**
 * Reads a Czech timing phrase as officials type it: „9-11/2018“, „čtvrtletně“, „do konce února“. What is not
 * wholly understood is vague or unknown, always with a reason among the findings; a date is never guessed.
 */
export function parseTiming(phrase: string): Timing {
  if (phrase.length > MAX_PHRASE_LENGTH) return refused("vague", { code: "timing-too-long" });
  const clean = cleanPhrase(phrase);
  const tokens = tokenise(clean);
  if (tokens.length > MOST_TOKENS) return refused("vague", { code: "timing-too-long" });
  if (!tokens.some(({ type }) => type !== "mark")) return refused("unknown", { code: "timing-empty" });
  const parts = readParts({ tokens, at: 0 });
  const gathered = gather(parts);
  const draft = understood(parts, gathered) ?? refusedDraft(tokens, gathered);
  const findings = [
    ...dateFindings(draft, gathered),
    ...whyNot(draft, gathered, tokens),
    ...misspellings(clean, tokens),
  ];
  return { ...timingOf(draft), time: gathered.time, flags: flagsOf(draft, gathered, findings), findings };
}

/** The conclusion, if every word is explained and nothing clashes. */
function understood(parts: readonly Part[], gathered: Gathered): Draft | null {
  if (gathered.torn || parts.some(({ kind }) => kind === "unexplained")) return null;
  if (gathered.limits !== null && gathered.limits.problem !== null) return null;
  return clashes(gathered) ? null : decide(gathered);
}

/** Words that contradict each other: „v letošním roce 2019“, „původně 5/2019, 9/2019“, „květnové setkání 6/2019“, „2. setkání v roce 2019“. */
function clashes(gathered: Gathered): boolean {
  const spans = gathered.terms.flatMap((term) => term.spans);
  const adjective = gathered.has("month-adjective") && !spans.every(({ grain }) => grain === "day");
  const twoYears = gathered.has("this-year") && spans.some(({ first }) => first.year !== null);
  const oneOfSeveral =
    gathered.flags.has("cancelled") && spans.length > 1 && gathered.limits?.form === "list";
  const someTimeInYear = gathered.has("numbered") && gathered.limits?.isYear === true;
  return adjective || twoYears || oneOfSeveral || someTimeInYear;
}

/** Nonsense is unknown; words that a person may understand are vague. */
function refusedDraft(tokens: readonly Token[], gathered: Gathered): Draft {
  const problem = gathered.limits?.problem ?? null;
  const wordless = gathered.terms.length === 0 && !hasWords(tokens);
  const nonsense = problem === "impossible" || problem === "backwards" || wordless;
  const impossible = gathered.terms.some(({ spans }) => spans.some((span) => span.problem === "impossible"));
  const ambiguous = problem === "ambiguous";
  return { ...VAGUE, kind: (nonsense && !ambiguous) || impossible ? "unknown" : "vague" };
}

function hasWords(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ type, text }) => type === "word" && text.length > 2);
  return words.length > 0 && !tokens.some(({ text, index }) => text === "#" && index === 0);
}

function flagsOf(draft: Draft, gathered: Gathered, findings: readonly Finding[]): readonly TimingFlag[] {
  const flags = new Set(gathered.flags);
  if (gathered.has("continuous") && draft.kind !== "continuous") flags.add("continuous");
  if (findings.some(({ code }) => code === "timing-typo")) flags.add("typo");
  return [...flags];
}

function refused(kind: "vague" | "unknown", finding: Finding): Timing {
  return { ...NO_TIMING, kind, findings: [finding] };
}
