import type { CommandInput } from "../../core/plans/command-input.ts";
import { draftSentence } from "../../core/plans/invitation-overview.ts";
import type { CellWrite } from "../../core/plans/plan.ts";
import { sendingIds } from "../../core/plans/sending-ids.ts";
import { type Deed, type SortedDeeds, sortDeeds } from "../../core/sending/deeds.ts";
import { NOTICE_KINDS } from "../../core/sending/event-history.ts";
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
import { REWRITTEN_TEXT } from "../../core/texts/sending.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";
import { startClock } from "../clock.ts";
import { listOf, paragraph, showDialog } from "../dialog.ts";
import { readSpreadsheet, type Source } from "../read-spreadsheet.ts";
import { selectedEvent } from "../selected-event.ts";
import { writeCells } from "../write-cells.ts";
import { askTwice } from "./ask-twice.ts";
import { sayContinuation } from "./continuation.ts";
import { type Invitations, invitationsTo } from "./invitation-deeds.ts";
import { performSending } from "./perform-sending.ts";
import { namesByContact } from "./person-name.ts";
import { readStore } from "./store.ts";
import { wallTime } from "./wall-clock.ts";

/** How many people a question names; the rest is counted. */
const NAMED = 8;
/** A message and its mark take about this long; a run lasts five minutes, the next begins a minute later. */
const PACE = { msPerMail: 700, msPerRun: 300_000, msBetweenRuns: 60_000 };

/** A sending as it was planned from one reading of the spreadsheet. */
interface Planned {
  readonly source: Source;
  readonly workbook: Workbook;
  readonly invitations: Invitations;
  readonly sorted: SortedDeeds;
}

/**
 * Shows who is to be told what of an event and who is not, asks twice, fills in missing ids, sends, and says what has
 * come of it.
 */
export function sendInvitations(language: Language): void {
  const planned = planNow(null, language);
  const { sorted } = planned;
  const anybody = sorted.todo.length > 0;
  const ids = sendingIds(planned.workbook).cells;
  if (anybody && !agreed(planned, ids, language)) return;
  const agreedAt = Date.now();
  const { source, invitations } = anybody && ids.length > 0 ? withIds(planned, ids, language) : planned;
  const { deeds, event } = invitations;
  const { spreadsheet } = source;
  const outcome = performSending(deeds, { spreadsheet, language, agreedAt, events: [event] });
  if (anybody || outcome.stopped !== "done") tellOutcome(outcome, language);
  else tellNothing(planned, language);
}

/** `event` null means the one in whose row the person stands. */
function planNow(event: string | null, language: Language): Planned {
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const { today, now } = startClock();
  const { marks } = readStore();
  const chosen = event ?? selectedEvent(source, workbook);
  const input: CommandInput = { workbook, today, now, language, event: chosen, marks };
  const invitations = invitationsTo(input);
  const keys = invitations.deeds.map(({ key }) => key);
  const ledger = readLedger(journalEntries(readJournal(source.grids)), { marks, keys });
  return { source, workbook, invitations, sorted: sortDeeds(invitations.deeds, ledger) };
}

/** Writes the ids down and plans anew: an id that only follows from the order of rows must not name a deed. */
function withIds(
  { source, workbook, invitations }: Planned,
  ids: readonly CellWrite[],
  language: Language,
): Planned {
  writeCells(ids, { source, workbook, clock: startClock(), language });
  SpreadsheetApp.flush();
  return planNow(invitations.event, language);
}

/** Nobody was left to write to, but the journal and Účast have been brought up to what is known. */
function tellNothing({ invitations, sorted, workbook }: Planned, language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const told = [
    ...toldOf(invitations, language),
    ...knownLines(sorted, language),
    ...skippedLines(invitations, workbook, language),
  ];
  const text = [say(TEXTS.nothing, language), ...told].join("\n");
  ui.alert(say(TEXTS.send, language), text, ui.ButtonSet.OK);
}

/** What is known of a sending, and a person's yes to it. */
function agreed(
  { invitations, sorted, workbook }: Planned,
  ids: readonly CellWrite[],
  language: Language,
): boolean {
  const title = say(TEXTS.send, language);
  const count = sorted.todo.length;
  return askTwice(
    {
      title,
      lines: [
        ...toldOf(invitations, language),
        say(TEXTS.subject, language, { subject: sorted.todo[0]?.message.subject ?? "" }),
        forecastLine(count, language),
        ...accountLines(sorted, language),
        ...(ids.length === 0 ? [] : [say(TEXTS.idsFilled, language, { count: ids.length })]),
        ...knownLines(sorted, language),
        ...receiverLines(sorted, workbook, language),
        ...skippedLines(invitations, workbook, language),
      ],
      count,
    },
    language,
  );
}

/** What is to be told of the event, without the sentence that nothing has been sent. */
function toldOf({ plan }: Invitations, language: Language): readonly string[] {
  return plan.summary.filter((sentence) => sentence !== draftSentence(language));
}

/** When so many messages will have gone. */
export function forecastLine(count: number, language: Language): string {
  const mailsLeft = MailApp.getRemainingDailyQuota();
  const { mailReserve } = SENDING_LIMITS;
  return sayForecast(
    forecast({ count, now: wallTime(Date.now()), mailsLeft, mailReserve, ...PACE }),
    language,
  );
}

/** Gmail writes its own address over a sender that the account may not use, so that is said before anything goes. */
export function accountLines(
  { todo }: { readonly todo: readonly Deed[] },
  language: Language,
): readonly string[] {
  const from = todo[0]?.message.from.email ?? "";
  const account = Session.getEffectiveUser().getEmail();
  if (from === "" || from.toLowerCase() === account.toLowerCase()) return [];
  return [say(TEXTS.otherAccount, language, { account, from })];
}

/** What is known from before: who has it, who is uncertain, whose address was refused. */
export function knownLines(
  { already, uncertain, refused, rewritten }: SortedDeeds,
  language: Language,
): readonly string[] {
  const counted = { already, uncertain, refused };
  const told = (["already", "uncertain", "refused"] as const).flatMap((key) => {
    const count = counted[key].length;
    return count === 0 ? [] : [say(TEXTS[key], language, { count })];
  });
  return rewritten ? [...told, say(REWRITTEN_TEXT, language)] : told;
}

/** The people by what they are told. */
function receiverLines({ todo }: SortedDeeds, workbook: Workbook, language: Language): readonly string[] {
  const people = namesByContact(workbook);
  return NOTICE_KINDS.flatMap((kind) => {
    const names = todo.flatMap(({ key }) => {
      const [of = "", , contact = ""] = key.split(":");
      return of === kind ? [people.get(contact) ?? contact] : [];
    });
    if (names.length === 0) return [];
    const lines = names.map((name) => say(TEXTS.person, language, { name }));
    return ["", say(TEXTS[kind], language), ...shortened(lines, language)];
  });
}

function skippedLines({ plan }: Invitations, workbook: Workbook, language: Language): readonly string[] {
  const { skipped } = plan.facts;
  if (!Array.isArray(skipped) || skipped.length === 0) return [];
  const people = namesByContact(workbook);
  const lines = skipped.map((fact) => {
    const { contact, reason } = Object(fact) as { readonly contact?: unknown; readonly reason?: unknown };
    const why = Object.entries(SKIP_TEXTS).find(([key]) => key === reason);
    const name = people.get(String(contact)) ?? String(contact);
    return say(TEXTS.personReason, language, {
      name,
      reason: why === undefined ? "" : say(why[1], language),
    });
  });
  return ["", say(TEXTS.skipped, language), ...shortened(lines, language)];
}

/** The first lines, and how many more there are. */
export function shortened(lines: readonly string[], language: Language): readonly string[] {
  const count = lines.length - NAMED;
  return count <= 0 ? lines : [...lines.slice(0, NAMED), say(TEXTS.more, language, { count })];
}

/** What has come of a sending that somebody waits for. */
export function tellOutcome(outcome: Outcome, language: Language): void {
  const [first = "", ...rest] = sayOutcome(outcome, language);
  const { goOnAt, stopped } = outcome;
  const next = goOnAt === null || stopped === "busy" ? [] : [sayContinuation(goOnAt, language)];
  const body = [paragraph(first), listOf(rest), ...next.map(paragraph)].join("\n");
  showDialog(say(TEXTS.send, language), body, language);
}
