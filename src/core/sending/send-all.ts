import { deedKey } from "./deed-key.ts";
import { type Deed, type SortedDeeds, sortDeeds } from "./deeds.ts";
import { isSameForReceivers, readFacts } from "./event-facts.ts";
import { type Ledger, readLedger } from "./ledger.ts";
import { SENDING_LIMITS, type SendingLimits } from "./limits.ts";
import { nextTurn } from "./marks.ts";
import { ask, type Budget, insist, type Program } from "./operations.ts";
import { goOnAt, type Outcome, type StopReason } from "./outcome.ts";
import { waitingEntry } from "./send-entries.ts";
import { closeSending, type Order, type Sending, sendNextChunk, startSending } from "./send-queue.ts";
import type { WallTime } from "./wall-time.ts";

/** What is to be sent, by whom, and how far one run may go. */
export interface SendRequest {
  /** Unlike any other run's: `2026-05-14T09:12:30-x7k2`. */
  readonly run: string;
  /** Who sends, for the journal. */
  readonly by: string;
  readonly deeds: readonly Deed[];
  readonly limits?: Partial<SendingLimits>;
  /** Nobody is there to agree to other words than those of the first part. */
  readonly unattended?: boolean;
}

/**
 * Sends every deed that has not been sent: intent before, a mark at each message, receipt after. Whatever stops it,
 * running it again goes on; a deed of which nobody knows whether it went is never repeated by itself.
 */
export function* sendAll(request: SendRequest): Program<Outcome> {
  const claim = yield* ask<"claim">({ op: "claim", run: request.run });
  if (!claim.granted) return untouched(request, claim.until ?? null);
  const keys = request.deeds.map(({ key }) => deedKey(key));
  const journal = yield* ask<"read-journal">({ op: "read-journal" });
  const ledger = readLedger(journal, { marks: claim.marks, keys });
  const sorted = sortDeeds(request.deeds, ledger);
  const budget = yield* ask<"budget">({ op: "budget" });
  const limits = { ...SENDING_LIMITS, ...request.limits };
  if (yield* takenBack(sorted, budget, limits.graceMs))
    return yield* putAway(sorted, ledger, { by: request.by, now: budget.now });
  const order = { run: request.run, turn: nextTurn(claim.marks), by: request.by, limits };
  const halt = whyNot(sorted, ledger, request);
  if (halt !== null) return yield* mendOnly(sorted, ledger, halt);
  let sending = startSending(sorted.todo, { ...order, now: budget.now, ledger });
  sending = yield* noteRun(sending, order);
  while (sending.queue.length > 0 && sending.stopped === null) sending = yield* sendNextChunk(sending, order);
  return outcomeOf(sorted, yield* closeSending(sending, order));
}

/** Nothing may go, but the journal is brought up to what is known. */
function* mendOnly(sorted: SortedDeeds, { repairs: entries }: Ledger, stopped: StopReason): Program<Outcome> {
  if (entries.length > 0) yield* insist<"write-journal">({ op: "write-journal", entries });
  return ended(sorted, stopped);
}

function whyNot(sorted: SortedDeeds, ledger: Ledger, { unattended }: SendRequest): StopReason | null {
  if (sorted.todo.length === 0) return "done";
  if (isOutdated(sorted, ledger)) return "outdated";
  return unattended === true && sorted.rewritten ? "rewritten" : null;
}

/** Written from facts that are no longer those which their version stands for: people would be told the wrong thing. */
function isOutdated({ todo }: SortedDeeds, { known }: Ledger): boolean {
  return todo.some(({ announces }) => {
    const one = announces === undefined ? undefined : known.get(announces.key);
    const [before, now] = [readFacts(one?.reference ?? ""), readFacts(announces?.reference ?? "")];
    return before !== null && now !== null && !isSameForReceivers(before, now);
  });
}

function* takenBack({ todo }: SortedDeeds, { stop }: Budget, ms: number): Program<boolean> {
  if (stop) return true;
  if (todo.length === 0 || ms <= 0) return false;
  return (yield* ask<"pause">({ op: "pause", ms, why: "grace" })).stop;
}

/** Rows that waited say from now on that a person has stopped them, or every later run would begin with them anew. */
function* putAway(
  sorted: SortedDeeds,
  { known }: Ledger,
  { by, now }: { readonly by: string; readonly now: WallTime },
): Program<Outcome> {
  const waited = sorted.todo.filter(({ key }) => known.get(key)?.verdict === "unsent");
  const entries = waited.map((todo) => waitingEntry(todo, { by, now, stopped: "stop" }));
  if (entries.length > 0) yield* insist<"write-journal">({ op: "write-journal", entries });
  return ended(sorted, "taken-back");
}

/**
 * An intent names its run: only a run that the mark store knows of can say that an intent was never sent. What the
 * messages announce is in its mark before the first of them goes, even if the sheet then loses its row.
 */
function* noteRun(sending: Sending, { run, turn }: Order): Program<Sending> {
  const mark = { run, turn, chunk: 0, entries: sending.entries, now: null };
  const noted = yield* insist<"write-mark">({ op: "write-mark", mark });
  if (!noted.ok) return { ...sending, stopped: "cannot-write", error: noted.error };
  if (!noted.answer.mine) return { ...sending, stopped: "lost" };
  return noted.answer.stop ? { ...sending, stopped: "stop" } : sending;
}

function untouched({ deeds }: SendRequest, until: WallTime | null): Outcome {
  const waiting = [...new Set(deeds.map(({ key }) => key))];
  const nothing = { sent: [], already: [], refused: [], uncertain: [] };
  return { stopped: "busy", ...nothing, waiting, goOnAt: until, error: "" };
}

function ended({ todo, already, refused, uncertain }: SortedDeeds, stopped: StopReason): Outcome {
  const waiting = todo.map(({ key }) => key);
  return { stopped, sent: [], already, refused, uncertain, waiting, goOnAt: null, error: "" };
}

function outcomeOf(sorted: SortedDeeds, { results, queue, givenUp, ...sending }: Sending): Outcome {
  const stopped = sending.stopped ?? (givenUp.length > 0 ? "unavailable" : "done");
  const failed = (is: "refused" | "unknown") =>
    [...results].flatMap(([key, one]) => (one.is === is ? [{ key, error: one.error }] : []));
  const sent = [...results].flatMap(([key, { is }]) => (is === "sent" ? [key] : []));
  return {
    stopped,
    sent,
    already: sorted.already,
    refused: [...sorted.refused, ...failed("refused")],
    uncertain: [...sorted.uncertain, ...failed("unknown")],
    waiting: [...queue, ...givenUp].map(({ key }) => key),
    goOnAt: goOnAt(stopped, sending.now, sent.length > 0),
    error: sending.error,
  };
}
