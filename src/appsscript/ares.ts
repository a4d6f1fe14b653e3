import { ARES_ADDRESS } from "../core/plans/ares/address.ts";
import type { AresAnswer, AresAnswers } from "../core/plans/ares/answer.ts";
import { icosToAsk, planAres } from "../core/plans/ares/ares.ts";
import { type AresReply, askProgram, parsed } from "../core/plans/ares/ask.ts";
import { readSubject, reducedSubject } from "../core/plans/ares/subject.ts";
import { issueViews } from "../core/screens/issue-view.ts";
import type { ShellOutputs } from "../core/screens/shell-endpoints.ts";
import { ARES_TEXTS as TEXTS } from "../core/texts/ares.ts";
import { type Language, say } from "../core/texts/say.ts";
import { recogniseWorkbook } from "../core/workbook/recognise.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import { type Clock, startClock } from "./clock.ts";
import { whileLocked } from "./lock.ts";
import { showOutcome } from "./outcome.ts";
import { performAll } from "./perform.ts";
import { readSpreadsheet, type Source } from "./read-spreadsheet.ts";

/** Asked for in one call, which Google makes side by side. */
const AT_ONCE = 5;
/** Google forgets after six hours at the latest. */
const REMEMBERED_SECONDS = 21_600;
const CACHE_PREFIX = "ares:";

/** Asks ARES about the providers and writes what differs into Návrhy změn, once a person has agreed. */
export function checkInAres(language: Language): void {
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const icos = icosToAsk(workbook);
  const title = say(TEXTS.label, language);
  if (icos.length > 0) {
    const ui = SpreadsheetApp.getUi();
    const question = say(TEXTS.ask, language, { count: icos.length });
    if (ui.alert(title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  }
  const { performed, summary, issues } = compareWithAres({ source, workbook }, language);
  showOutcome({ title, summary, issues, shown: [], ...performed }, language);
}

interface Opened {
  readonly source: Source;
  readonly workbook: Workbook;
}

/** The same for the screen, whose button says what will be sent. */
export function askAresFromScreen(language: Language): ShellOutputs["ares.ask"] {
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const { summary, issues } = compareWithAres({ source, workbook }, language);
  return { sentences: summary, issues: issueViews(issues, workbook, language) };
}

function compareWithAres({ source, workbook }: Opened, language: Language) {
  const clock = startClock();
  const { actions, issues, summary } = planAres(
    { workbook, today: clock.today, language },
    askAres(icosToAsk(workbook), clock, language),
  );
  const performing = { source, workbook, clock: startClock(), language };
  const performed =
    actions.length === 0
      ? { made: [], left: 0 }
      : whileLocked(language, () => performAll(actions, performing));
  return { performed, summary, issues };
}

function askAres(icos: readonly string[], clock: Clock, language: Language): AresAnswers {
  const known = remembered(icos);
  const program = askProgram(
    icos.filter((ico) => !known.has(ico)),
    { atOnce: AT_ONCE, language },
  );
  let next = program.next();
  while (next.done !== true) {
    if (next.value.kind === "wait") {
      Utilities.sleep(next.value.milliseconds);
      next = program.next([]);
    } else next = program.next(asked(next.value.icos, clock));
  }
  const answers = next.value;
  return new Map(icos.map((ico) => [ico, known.get(ico) ?? answers.get(ico) ?? { state: "skipped" }]));
}

function asked(icos: readonly string[], clock: Clock): readonly AresReply[] {
  if (clock.isLate()) return icos.map(() => ({ status: "overTime" }));
  try {
    const requests = icos.map((ico) => ({
      url: `${ARES_ADDRESS}${ico}`,
      headers: { accept: "application/json" },
      muteHttpExceptions: true,
    }));
    const replies = UrlFetchApp.fetchAll(requests).map(replyOf);
    remember(icos, replies);
    return replies;
  } catch (error) {
    const status = refusalOf(String(error));
    if (status === null) throw error;
    return icos.map(() => ({ status }));
  }
}

function replyOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): AresReply {
  const headers = response.getAllHeaders() as Readonly<Record<string, unknown>>;
  const seconds = Number(headers["Retry-After"] ?? headers["retry-after"]) || 0;
  return {
    status: response.getResponseCode(),
    body: response.getContentText("UTF-8"),
    retryAfterMs: seconds * 1000,
  };
}

/** What Google says when nothing came; null for what a person has to mend, such as a right that is missing. */
function refusalOf(message: string): "offline" | "overQuota" | null {
  if (/too many times|bandwidth quota/i.test(message)) return "overQuota";
  return /DNS error|Address unavailable|Timeout|unexpected error/i.test(message) ? "offline" : null;
}

function remembered(icos: readonly string[]): ReadonlyMap<string, AresAnswer> {
  const cache = CacheService.getDocumentCache();
  const known = new Map<string, AresAnswer>();
  if (cache === null || icos.length === 0) return known;
  const stored = cache.getAll(icos.map((ico) => `${CACHE_PREFIX}${ico}`)) as Readonly<Record<string, string>>;
  for (const ico of icos) {
    const body = stored[`${CACHE_PREFIX}${ico}`];
    if (body === undefined) continue;
    const subject = readSubject(parsed({ status: 200, body, retryAfterMs: 0 }));
    if (subject !== null) known.set(ico, { state: "found", subject });
  }
  return known;
}

function remember(icos: readonly string[], replies: readonly AresReply[]): void {
  const found = icos.flatMap((ico, index) => {
    const json = replies[index]?.status === 200 ? parsed(replies[index]) : null;
    return readSubject(json) === null
      ? []
      : [[`${CACHE_PREFIX}${ico}`, JSON.stringify(reducedSubject(json))]];
  });
  if (found.length > 0)
    CacheService.getDocumentCache()?.putAll(Object.fromEntries(found), REMEMBERED_SECONDS);
}
