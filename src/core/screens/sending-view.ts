import { shortDate } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import { isPlainDate } from "../plain-date.ts";
import { targetFinder } from "../plans/changes/target.ts";
import { COMMENT_ANSWER } from "../plans/comments/comment-answers.ts";
import { shownName } from "../plans/recipient-tables.ts";
import { DEPUTY_LETTER, VERIFICATION_LETTER } from "../plans/verification/sent-days.ts";
import { deedKey } from "../sending/deed-key.ts";
import { type SortedDeeds, sortDeeds } from "../sending/deeds.ts";
import { NOTICE_KINDS } from "../sending/event-history.ts";
import { type ForecastFacts, forecast, sayForecast, shownTime } from "../sending/forecast.ts";
import { type Known, readLedger } from "../sending/ledger.ts";
import { type Mark, remembered } from "../sending/marks.ts";
import type { JournalEntry } from "../sending/operations.ts";
import type { Outcome } from "../sending/outcome.ts";
import { sayOutcome } from "../sending/outcome-words.ts";
import type { WallTime } from "../sending/wall-time.ts";
import { cellAddress } from "../sheet/table.ts";
import { type Language, say } from "../texts/say.ts";
import { SENDING_SCREEN_TEXTS as TEXTS } from "../texts/screens-sending.ts";
import { REWRITTEN_TEXT } from "../texts/sending.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import { contactsById } from "./contacts-by-id.ts";
import type { PlannedSending } from "./planned-sending.ts";
import type { OpenMessage, SendingForecast, SendingProgress } from "./sending-progress.ts";

/** What a shell remembers of the sending that a person began last. */
export interface RunNote {
  readonly command: string;
  readonly event: string;
  /** How many messages were to go. */
  readonly total: number;
  readonly by: string;
}

/** What came of its last run. */
export interface OutcomeNote {
  readonly stopped: Outcome["stopped"];
  readonly goOnAt: string;
  readonly sentences: readonly string[];
}

/** Everything known of sending while no run is alive. */
interface RestingFacts {
  readonly workbook: Workbook;
  readonly marks: readonly Mark[];
  readonly run: RunNote | null;
  /** null when nobody has told what came of the run. */
  readonly outcome: OutcomeNote | null;
  readonly sent: number;
}

const NOBODY: Omit<SendingProgress, "state"> = {
  sent: 0,
  total: 0,
  waiting: 0,
  uncertain: [],
  refused: [],
  sentences: [],
  by: "",
  graceSeconds: 0,
  goOnAt: "",
  goesOnNow: false,
  command: "",
  event: "",
};

/** The run as a few words to be remembered: refused and uncertain messages are listed apart. */
export function outcomeNote(outcome: Outcome, language: Language): OutcomeNote {
  const { stopped, goOnAt } = outcome;
  const listed = { ...outcome, refused: [], uncertain: [] };
  return { stopped, goOnAt: goOnAt ?? "", sentences: sayOutcome(listed, language) };
}

/** How many messages of the run have gone since it was begun, by the marks alone. */
export function sentSince(begin: WallTime, { command, event }: RunNote, marks: readonly Mark[]): number {
  const begins = beginsOf(command, event);
  const isOwn = (key: string) => begins.some((begin) => key.startsWith(begin));
  return [...remembered(marks)].filter(([key, { is, at = "" }]) => is === "sent" && at >= begin && isOwn(key))
    .length;
}

/** How the keys of a command's messages begin. */
function beginsOf(command: string, event: string): readonly string[] {
  if (command === "answer-comments") return [COMMENT_ANSWER];
  if (command === "verify") return [VERIFICATION_LETTER, DEPUTY_LETTER];
  const kinds: readonly string[] = command === "invite" ? NOTICE_KINDS : [command];
  return kinds.map((kind) => deedKey(`${kind}:${event}:`));
}

/** How far a run has come that is alive. */
export function runningProgress(
  run: RunNote,
  { sent, graceSeconds, sentences }: Pick<SendingProgress, "sent" | "graceSeconds" | "sentences">,
): SendingProgress {
  const { command, event, total, by } = run;
  const state = graceSeconds > 0 ? "grace" : "running";
  const waiting = Math.max(total - sent, 0);
  return { ...NOBODY, state, sent, total, waiting, by, command, event, graceSeconds, sentences };
}

/** What there is to be told and decided while nothing is being sent. */
export function restingProgress(facts: RestingFacts, language: Language): SendingProgress {
  const { workbook, marks, run, outcome, sent } = facts;
  const { known } = readLedger(entriesOf(workbook), { marks, keys: [] });
  const waiting = [...known.values()].filter(({ verdict }) => verdict === "unsent").length;
  const interrupted = outcome === null && (run !== null || waiting > 0);
  return {
    ...NOBODY,
    ...openMessages(known, workbook, language),
    state: restingState(outcome, { interrupted, waiting }),
    sent,
    total: run?.total ?? 0,
    waiting,
    sentences: interrupted ? [say(TEXTS.interrupted, language)] : (outcome?.sentences ?? []),
    by: run?.by ?? "",
    goOnAt: outcome?.goOnAt ?? "",
    goesOnNow: outcome?.stopped === "time" && waiting > 0,
    command: run?.command ?? "",
    event: run?.event ?? "",
  };
}

function restingState(
  outcome: OutcomeNote | null,
  { interrupted, waiting }: { readonly interrupted: boolean; readonly waiting: number },
): SendingProgress["state"] {
  if (outcome === null) return interrupted ? "stopped" : "idle";
  if (outcome.goOnAt !== "" && waiting > 0) return "waiting";
  return outcome.stopped === "done" || waiting === 0 ? "done" : "stopped";
}

/** How many messages would go now and when they will have gone; the facts are the shell's. */
export function forecastOf(
  { deeds, mark }: PlannedSending,
  { workbook, marks, pace, language }: Forecasting,
): SendingForecast {
  const keys = deeds.map(({ key }) => key);
  const sorted = sortDeeds(deeds, readLedger(entriesOf(workbook), { marks, keys }));
  const { todo, already, refused, uncertain, rewritten }: SortedDeeds = sorted;
  const count = todo.length;
  return {
    count,
    already: already.length,
    open: refused.length + uncertain.length,
    names: todo.map(({ message: { to } }) => to[0]?.name || to[0]?.email || ""),
    mark,
    sentences: [
      sayForecast(forecast({ ...pace, count }), language),
      ...(already.length === 0 ? [] : [say(TEXTS.already, language, { count: already.length })]),
      ...(rewritten ? [say(REWRITTEN_TEXT, language)] : []),
    ],
  };
}

interface Forecasting {
  readonly workbook: Workbook;
  readonly marks: readonly Mark[];
  readonly pace: Omit<ForecastFacts, "count">;
  readonly language: Language;
}

/** The rows of Deník as sending reads them. */
export function entriesOf({ journal }: Workbook): readonly JournalEntry[] {
  return journal.records.map(({ texts }) => ({
    key: texts.key,
    state: texts.state,
    at: texts.at,
    by: texts.by,
    reference: texts.reference,
    error: texts.error,
  }));
}

function openMessages(known: ReadonlyMap<string, Known>, workbook: Workbook, language: Language) {
  const people = contactsById(workbook);
  const views = (verdict: Known["verdict"]) =>
    [...known]
      .filter(([, one]) => one.verdict === verdict)
      .map(([key, one]) => openMessage(key, one, { workbook, people, language }));
  return { uncertain: views("uncertain"), refused: views("refused") };
}

interface Naming {
  readonly workbook: Workbook;
  readonly people: ReadonlyMap<string, Contact>;
  readonly language: Language;
}

function openMessage(key: string, { verdict, at, error }: Known, naming: Naming): OpenMessage {
  const { language } = naming;
  const text = verdict === "uncertain" ? TEXTS.uncertainSince : TEXTS.refusedFor;
  return {
    key,
    ...receiverOf(key, naming),
    known: say(text, language, { at: shownMoment(at, language), error }),
  };
}

/** Who a message was for, by the ids in its key: a person of Kontakty or the author of a comment. */
function receiverOf(key: string, naming: Naming): Pick<OpenMessage, "name" | "email" | "cell"> {
  const { workbook, people } = naming;
  const parts = key.split(":");
  if (key.startsWith(COMMENT_ANSWER)) {
    const { comments } = workbook;
    const comment = comments.records.find(({ texts }) => texts.id !== "" && texts.id === parts[1]);
    if (comment === undefined) return { name: key, email: "", cell: null };
    const { id, author, email } = comment.texts;
    const name = author === "" ? id : `${id} ${author}`;
    return { name, email, cell: cellAddress(comments, comment, "email") };
  }
  const provider = askedProvider(key, workbook);
  if (provider !== null) return provider;
  const id = parts.find((part) => people.has(fold(part))) ?? "";
  const contact = people.get(fold(id));
  if (contact === undefined) return { name: key, email: "", cell: null };
  const cell = cellAddress(workbook.contacts, contact, "email");
  return { name: shownName({ contact, id }), email: contact.texts.email, cell };
}

/** A provider asked to verify, by the row of Ověřování: its mailbox and its deputy stand in no sheet of people. */
function askedProvider(key: string, workbook: Workbook): ReturnType<typeof receiverOf> | null {
  if (!key.startsWith("verification")) return null;
  const id = key.split(":")[1] ?? "";
  const { verifications } = workbook;
  const row = verifications.records.find(({ texts }) => texts.id !== "" && texts.id === id);
  if (row === undefined) return null;
  const { provider, deputyEmail } = row.texts;
  const name = targetFinder(workbook, "providers")(provider)?.texts["name"] || provider;
  const email = key.startsWith(DEPUTY_LETTER) ? deputyEmail : "";
  return { name: `${id} ${name}`.trim(), email, cell: cellAddress(verifications, row, "provider") };
}

function shownMoment(at: string, language: Language): string {
  const day = at.slice(0, 10);
  return isPlainDate(day) ? `${shortDate(day, language)} ${shownTime(at)}` : at || "–";
}
