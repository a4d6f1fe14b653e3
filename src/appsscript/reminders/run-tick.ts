import { RefusedError } from "../../core/errors.ts";
import type { CommandInput } from "../../core/plans/command-input.ts";
import { deedsOfKeys, type WaitingDeed } from "../../core/plans/deeds-of-keys.ts";
import { isOwnReminder } from "../../core/plans/tick/said.ts";
import { planTick, type TickPlan } from "../../core/plans/tick.ts";
import { deedKey } from "../../core/sending/deed-key.ts";
import { journalEntries } from "../../core/sending/journal-entries.ts";
import type { JournalEntry } from "../../core/sending/operations.ts";
import type { Outcome, StopReason } from "../../core/sending/outcome.ts";
import { sayOutcome } from "../../core/sending/outcome-words.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import { stalledKeys } from "../../core/sending/stalled.ts";
import { GOOGLE_REMINDER_TEXTS as TEXTS } from "../../core/texts/google-reminders.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { TICK_TEXTS } from "../../core/texts/tick.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import type { SheetKey } from "../../core/workbook/sheets.ts";
import { signing } from "../answers/secret.ts";
import { startClock } from "../clock.ts";
import { userLanguage } from "../from-menu.ts";
import { letterSources } from "../letters/letter-sources.ts";
import { tellSender } from "../sending/continue-sending.ts";
import { performSending } from "../sending/perform-sending.ts";
import { readStore } from "../sending/store.ts";
import { wallTime } from "../sending/wall-clock.ts";
import { isHeartbeatDue, writeHeartbeat } from "./heartbeat.ts";
import { openSheets, type SheetReader } from "./read-sheets.ts";
import { beat, readRemindersState } from "./state.ts";
import { takeForms } from "./take-forms.ts";
import { whileWatched } from "./watch.ts";

/** What reminders are made from; the other sheets are not read. */
const NEEDED: readonly SheetKey[] = [
  "project",
  "activities",
  "events",
  "contacts",
  "groups",
  "comments",
  "approvals",
  "templates",
  "attendance",
  "tasks",
  "verifications",
  "journal",
];

/** Sheets that mean something only beside rows of another one. */
const BESIDE: readonly (readonly [SheetKey, SheetKey])[] = [
  ["comments", "commentRounds"],
  ["approvals", "votes"],
  ["verifications", "providers"],
  ["verifications", "services"],
];

/**
 * One beat of the one trigger: sends what is due and has not been said, goes on with what was interrupted, and takes in
 * what came by a form. It asks what is due since, never what hour it is, so it may come late, twice, or after a week of
 * silence. Nothing due writes nothing.
 */
export function runTick(triggerId: string): void {
  const { on, trouble } = readRemindersState();
  // Somebody else has taken the reminders over, or turned them off, and could not delete this trigger.
  if (on === null || on.triggerId !== triggerId) return;
  const language = userLanguage();
  whileWatched(trouble, language, () => tick(openSheets(), { by: on.by, language }));
  beat(wallTime(Date.now()));
}

interface Owner {
  /** The account whose trigger this is. */
  readonly by: string;
  readonly language: Language;
}

function tick(sheets: SheetReader, { by, language }: Owner): void {
  const beside = BESIDE.filter(([key]) => sheets.read([key]).some(({ rows }) => rows.length > 1));
  const grids = sheets.read([...NEEDED, ...beside.map(([, key]) => key)]);
  const workbook = recogniseWorkbook(grids, language);
  const journal = journalEntries(readJournal(grids));
  const { today, now } = startClock();
  const input = { workbook, today, now, language, event: null };
  const plan = planTick(input);
  const stalled = lostKeys(journal, by);
  const free = plan.heldUntil === null && plan.messages.length > 0;
  const outcomes = free || stalled.length > 0 ? send(sheets, { input, stalled, free, by }) : [];
  if (outcomes.length === 0 && isHeartbeatDue(journal, today))
    writeHeartbeat(sheets.spreadsheet, { by, language });
  takeForms(sheets, language);
  refuseTrouble(plan, outcomes, language);
}

/** What was to go on by itself and has not; a colleague's rest waits for the hour that the colleague was told. */
function lostKeys(journal: readonly JournalEntry[], owner: string): readonly string[] {
  const now = wallTime(Date.now());
  const lost = journal.filter(({ key }) => !isOwnReminder(key));
  const own = stalledKeys(
    lost.filter(({ by }) => by === owner),
    now,
  );
  const others = lost.filter(({ by }) => by !== owner);
  if (stalledKeys(others, now).length === 0) return own;
  return [...own, ...stalledKeys(others, now, readStore().lease.outcome?.goOnAt)];
}

interface Due {
  readonly input: CommandInput;
  readonly stalled: readonly string[];
  readonly free: boolean;
  readonly by: string;
}

/**
 * Planned once more with everything that letters may hold, which is asked for only when there is something to send.
 * Reminders and what was interrupted go apart: words that changed since somebody agreed stop only the latter.
 */
function send({ spreadsheet }: SheetReader, { input, stalled, free, by }: Due): readonly Outcome[] {
  const whole = { ...input, ...signing(input.workbook), ...letterSources() };
  const facts = { spreadsheet, language: input.language, agreedAt: null, by };
  const own = free ? ownDeeds(planTick(whole)) : [];
  const interrupted =
    stalled.length === 0 ? [] : deedsOfKeys({ ...whole, marks: readStore().marks }, stalled);
  return [
    ...(own.length === 0 ? [] : [performSending(own, { ...facts, ownAccord: true })]),
    ...(interrupted.length === 0 ? [] : [goOn(interrupted, facts)]),
  ];
}

function goOn(deeds: readonly WaitingDeed[], facts: Parameters<typeof performSending>[1]): Outcome {
  const outcome = performSending(deeds, facts);
  // What a person has to mend is mailed by the watch, once and not with every beat.
  if (outcome.goOnAt === null && !ENDED_EARLY.includes(outcome.stopped)) tellSender(outcome, facts.language);
  return outcome;
}

function ownDeeds({ messages }: TickPlan): readonly WaitingDeed[] {
  return messages.map(({ key, message }) => ({ key: deedKey(key), message, event: "" }));
}

/** Endings after which nothing goes on before a person has looked. */
const ENDED_EARLY: readonly StopReason[] = ["fatal", "uncertain", "cannot-write", "outdated", "rewritten"];

/** What a person has to mend before anything goes is told to whoever owns the trigger. */
function refuseTrouble({ trouble }: TickPlan, outcomes: readonly Outcome[], language: Language): void {
  if (trouble !== null) {
    const text = trouble === "no-sender" ? TICK_TEXTS.noSender : TICK_TEXTS.brokenTemplate;
    throw new RefusedError("workbook-has-errors", say(text, language));
  }
  const [early] = outcomes.filter(({ stopped }) => ENDED_EARLY.includes(stopped));
  if (early === undefined) return;
  const told = sayOutcome(early, language).join(" ");
  throw new RefusedError("cannot-write", say(TEXTS.notFinished, language, { outcome: told }));
}
