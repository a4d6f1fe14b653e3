import { type SortedDeeds, sortDeeds } from "../../core/sending/deeds.ts";
import { forecast, sayForecast } from "../../core/sending/forecast.ts";
import { journalEntries } from "../../core/sending/journal-entries.ts";
import { readLedger } from "../../core/sending/ledger.ts";
import { SENDING_LIMITS } from "../../core/sending/limits.ts";
import type { Outcome } from "../../core/sending/outcome.ts";
import { sayOutcome } from "../../core/sending/outcome-words.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { SKIP_TEXTS } from "../../core/texts/invitations.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { startClock } from "../clock.ts";
import { listOf, paragraph, showDialog } from "../dialog.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { selectedEvent } from "../selected-event.ts";
import { sayContinuation } from "./continuation.ts";
import { type InvitationDeed, type Invitations, invitationsTo } from "./invitation-deeds.ts";
import { GRACE_MS, performSending } from "./perform-sending.ts";
import { personName } from "./person-name.ts";
import { readStore } from "./store.ts";
import { wallTime } from "./wall-clock.ts";

/** How many people a question names; the rest is counted. */
const NAMED = 8;
/** A message and its mark take about this long; a run lasts five minutes, the next begins a minute later. */
const PACE = { msPerMail: 700, msPerRun: 300_000, msBetweenRuns: 60_000 };

/** Shows who gets an invitation and who does not, asks twice, sends, and says what has come of it. */
export function sendInvitations(language: Language): void {
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const { today, now } = startClock();
  const event = selectedEvent(source, workbook);
  const invitations = invitationsTo({ workbook, today, now, language, event });
  const keys = invitations.deeds.map(({ key }) => key);
  const ledger = readLedger(journalEntries(readJournal(source.grids)), { marks: readStore().marks, keys });
  const sorted = sortDeeds(invitations.deeds, ledger);
  const { spreadsheet } = source;
  if (sorted.todo.length > 0 && !agreed(invitations, sorted, language)) return;
  const outcome = performSending(invitations.deeds, { spreadsheet, language, agreedAt: Date.now() });
  if (sorted.todo.length > 0 || outcome.stopped !== "done") tellOutcome(outcome, language);
  else tellNothing(invitations, sorted, language);
}

/** Nobody was left to write to, but the journal and Účast have been brought up to what is known. */
function tellNothing(invitations: Invitations, sorted: SortedDeeds, language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const told = [...known(sorted, language), ...skippedLines(invitations, language)];
  const text = [say(TEXTS.nothing, language), ...told].join("\n");
  ui.alert(say(TEXTS.send, language), text, ui.ButtonSet.OK);
}

/** Two questions: whether the list is right, and whether so many messages are really to go. */
function agreed(invitations: Invitations, sorted: SortedDeeds, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  const title = say(TEXTS.send, language);
  const count = sorted.todo.length;
  const first = [
    ...invitations.summary,
    say(TEXTS.subject, language, { subject: sorted.todo[0]?.message.subject ?? "" }),
    forecastLine(count, language),
    ...known(sorted, language),
    "",
    say(TEXTS.receivers, language),
    ...receiverLines(invitations.deeds, sorted, language),
    ...skippedLines(invitations, language),
    "",
    say(TEXTS.question, language),
  ].join("\n");
  if (ui.alert(title, first, ui.ButtonSet.YES_NO) !== ui.Button.YES) return false;
  const seconds = GRACE_MS / 1_000;
  const second = [say(TEXTS.really, language, { count }), "", say(TEXTS.takeBack, language, { seconds })];
  return ui.alert(title, second.join("\n"), ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function forecastLine(count: number, language: Language): string {
  const mailsLeft = MailApp.getRemainingDailyQuota();
  const { mailReserve } = SENDING_LIMITS;
  return sayForecast(
    forecast({ count, now: wallTime(Date.now()), mailsLeft, mailReserve, ...PACE }),
    language,
  );
}

/** What is known from before: who has it, who is uncertain, whose address was refused. */
function known({ already, uncertain, refused }: SortedDeeds, language: Language): readonly string[] {
  const counted = { already, uncertain, refused };
  return (["already", "uncertain", "refused"] as const).flatMap((key) => {
    const count = counted[key].length;
    return count === 0 ? [] : [say(TEXTS[key], language, { count })];
  });
}

function receiverLines(
  deeds: readonly InvitationDeed[],
  { todo }: SortedDeeds,
  language: Language,
): readonly string[] {
  const keys = new Set(todo.map(({ key }) => key));
  const names = deeds.filter(({ key }) => keys.has(key)).map(({ recipient }) => personName(recipient));
  return shortened(
    names.map((name) => say(TEXTS.person, language, { name })),
    language,
  );
}

function skippedLines({ skipped }: Invitations, language: Language): readonly string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map((one) => {
    const reason = one.skipped === null ? "" : say(SKIP_TEXTS[one.skipped], language);
    return say(TEXTS.personReason, language, { name: personName(one), reason });
  });
  return ["", say(TEXTS.skipped, language), ...shortened(lines, language)];
}

function shortened(lines: readonly string[], language: Language): readonly string[] {
  const count = lines.length - NAMED;
  return count <= 0 ? lines : [...lines.slice(0, NAMED), say(TEXTS.more, language, { count })];
}

function tellOutcome(outcome: Outcome, language: Language): void {
  const [first = "", ...rest] = sayOutcome(outcome, language);
  const { goOnAt, stopped } = outcome;
  const next = goOnAt === null || stopped === "busy" ? [] : [sayContinuation(goOnAt, language)];
  const body = [paragraph(first), listOf(rest), ...next.map(paragraph)].join("\n");
  showDialog(say(TEXTS.send, language), body, language);
}
