import { mailsOf, type Todo } from "./deeds.ts";
import type { Ledger } from "./ledger.ts";
import type { SendingLimits } from "./limits.ts";
import type { MarkEntry } from "./marks.ts";
import { ask, type Budget, insist, type JournalEntry, type Program } from "./operations.ts";
import type { StopReason } from "./outcome.ts";
import { type ChunkResult, type Result, type Streak, sendChunk } from "./send-chunk.ts";
import {
  announcementEntries,
  intentEntry,
  receiptEntry,
  replacedEntries,
  waitingEntry,
} from "./send-entries.ts";
import type { WallTime } from "./wall-time.ts";

/** What stays the same through a run. */
export interface Order {
  readonly run: string;
  readonly turn: number;
  readonly by: string;
  readonly limits: SendingLimits;
}

/** A run between two chunks. */
export interface Sending {
  /** Still to be sent; those that wait for another attempt come last. */
  readonly queue: readonly Todo[];
  /** Tried as often as one run may; a later run goes on. */
  readonly givenUp: readonly Todo[];
  /** What this run has come to, by key; the last attempt counts. */
  readonly results: ReadonlyMap<string, Result>;
  /** What the journal is to be told with the next writing. */
  readonly unwritten: readonly JournalEntry[];
  /** The number and the entries of the last chunk's mark. */
  readonly chunk: number;
  readonly entries: readonly MarkEntry[];
  readonly streak: Streak;
  readonly now: WallTime;
  readonly stopped: StopReason | null;
  readonly error: string;
}

interface Start extends Order {
  readonly now: WallTime;
  readonly ledger: Ledger;
}

/** Nothing sent yet; the first writing will show everybody as waiting, and what is announced. */
export function startSending(queue: readonly Todo[], { ledger, by, now }: Start): Sending {
  const writing = { by, now, known: ledger.known };
  const announced = announcementEntries(queue, writing);
  return {
    queue,
    givenUp: [],
    results: new Map(),
    unwritten: [
      ...ledger.repairs,
      ...announced,
      ...replacedEntries(queue, writing),
      ...queue.map((todo) => waitingEntry(todo, { by, now, stopped: null })),
    ],
    chunk: 0,
    entries: announced.map(({ key, reference }) => ({ key, is: "sent", at: now, reference })),
    streak: { temporary: 0, unknown: 0 },
    now,
    stopped: null,
    error: "",
  };
}

/** Asks what is left to spend, writes receipts and intents together, and sends one chunk. */
export function* sendNextChunk(sending: Sending, order: Order): Program<Sending> {
  const asked = yield* insist<"budget">({ op: "budget" });
  if (!asked.ok) return { ...sending, stopped: "cannot-write", error: asked.error };
  const { now } = asked.answer;
  const stopped = spent(sending.queue, asked.answer, order) ?? (yield* backOff(sending.queue, order));
  if (stopped !== null) return { ...sending, now, stopped };
  const todo = takeChunk(sending.queue, asked.answer, order);
  const intents = todo.map((one) => intentEntry(one, { ...order, now }));
  const entries = [...sending.unwritten, ...intents];
  const written = yield* insist<"write-journal">({ op: "write-journal", entries });
  if (!written.ok) return { ...sending, now, stopped: "cannot-write", error: written.error };
  const chunk = { ...order, number: sending.chunk + 1, todo, carried: sending.entries.slice(-1), now };
  const result = yield* sendChunk({ ...chunk, streak: sending.streak });
  return after({ ...sending, now, chunk: chunk.number }, { result, taken: todo.length }, order);
}

/** Why not even one more message can be begun, or null. */
function spent(queue: readonly Todo[], budget: Budget, { limits }: Order): StopReason | null {
  if (budget.stop) return "stop";
  const [first] = queue;
  const wait = waitMs(first, limits);
  if (budget.msLeft < limits.msReserve + wait) return wait > 0 ? "unavailable" : "time";
  const mails = mailsFree(budget, limits);
  return first !== undefined && mails < mailsOf(first) ? "quota" : null;
}

function mailsFree({ mailsLeft }: Budget, { mailReserve }: SendingLimits): number {
  return mailsLeft === null ? Number.POSITIVE_INFINITY : mailsLeft - mailReserve;
}

function* backOff([first]: readonly Todo[], { limits }: Order): Program<StopReason | null> {
  const ms = waitMs(first, limits);
  if (ms === 0) return null;
  const { stop } = yield* ask<"pause">({ op: "pause", ms, why: "retry" });
  return stop ? "stop" : null;
}

function waitMs(todo: Todo | undefined, { backOffMs }: SendingLimits): number {
  if (todo === undefined || todo.tried.now === 0) return 0;
  return backOffMs[Math.min(todo.tried.now, backOffMs.length) - 1] ?? 0;
}

/** The first of the queue that have been tried equally often and that the day's quota still allows. */
function takeChunk(queue: readonly Todo[], budget: Budget, { limits }: Order): readonly Todo[] {
  const taken: Todo[] = [];
  let mails = mailsFree(budget, limits);
  for (const todo of queue) {
    mails -= mailsOf(todo);
    if (taken.length >= limits.chunk || mails < 0 || todo.tried.now !== queue[0]?.tried.now) break;
    taken.push(todo);
  }
  return taken;
}

interface Through {
  readonly result: ChunkResult;
  readonly taken: number;
}

function after(sending: Sending, { result, taken }: Through, order: Order): Sending {
  const unsent = result.results.filter(({ is }) => is === "unsent").map(({ todo }) => todo);
  const again = unsent.filter(({ tried }) => tried.now < order.limits.attempts);
  const results = new Map(sending.results);
  for (const one of result.results) results.set(one.todo.key, one);
  return {
    ...sending,
    queue: [...result.rest, ...sending.queue.slice(taken), ...again],
    givenUp: [...sending.givenUp, ...unsent.filter((todo) => !again.includes(todo))],
    results,
    unwritten: result.results.map((one) => receiptEntry(one, order)),
    entries: result.entries,
    streak: result.streak,
    stopped: result.stopped,
    error: result.error,
  };
}

/** Writes the last receipts and who still waits; what cannot be written now is in the marks for the next run. */
export function* closeSending(sending: Sending, order: Order): Program<Sending> {
  const { run, turn, by } = order;
  const { stopped, now, chunk } = sending;
  const closed = stopped === "cannot-write" ? sending : yield* writeLast(sending, by);
  if (stopped !== "lost") {
    const mark = { run, turn, chunk, entries: sending.entries, now: null };
    yield* insist<"write-mark">({ op: "write-mark", mark });
  }
  return { ...closed, now };
}

/** A run that lost its claim knows only of its own receipts; the rest may be somebody else's by now. */
function* writeLast(sending: Sending, by: string): Program<Sending> {
  const { stopped, now, queue, givenUp } = sending;
  const waiting = [...queue, ...givenUp].map((todo) => waitingEntry(todo, { by, now, stopped }));
  const receipts = sending.unwritten.filter(({ key }) => sending.results.has(key));
  const entries =
    stopped === "lost"
      ? receipts.filter(({ state }) => state !== "čeká")
      : [...sending.unwritten, ...waiting];
  if (entries.length === 0) return sending;
  const written = yield* insist<"write-journal">({ op: "write-journal", entries });
  return written.ok ? sending : { ...sending, stopped: stopped ?? "cannot-write", error: written.error };
}
