import type { Message } from "../messages/message.ts";
import type { Mark } from "./marks.ts";
import type { WallTime } from "./wall-time.ts";

/** A row of the sheet Deník as displayed: one deed, found by its key and never by its place. */
export interface JournalEntry {
  readonly key: string;
  /** One of `DEED_STATES`, or whatever a person made of it. */
  readonly state: string;
  readonly at: string;
  readonly by: string;
  /** The message's id of a deed done; the run of one that is being sent. */
  readonly reference: string;
  readonly error: string;
}

/**
 * What a program asks of its shell, as plain data.
 * `claim` takes the lock for the whole run, atomically; `write-journal` updates rows by key in a fresh reading,
 * adds those that are missing and has them stored before it answers; `write-mark` is durable and cheap.
 */
export type Operation =
  | { readonly op: "claim"; readonly run: string }
  | { readonly op: "read-journal" }
  | { readonly op: "write-journal"; readonly entries: readonly JournalEntry[] }
  | { readonly op: "write-mark"; readonly mark: Mark }
  | { readonly op: "send"; readonly key: string; readonly message: Message }
  | { readonly op: "budget" }
  | { readonly op: "pause"; readonly ms: number; readonly why: "grace" | "retry" };

/** What each operation is answered with. */
export interface Answers {
  /** `marks`: everything the shell's mark store remembers, of whatever run. */
  readonly claim:
    | { readonly granted: true; readonly marks: readonly Mark[] }
    | { readonly granted: false; readonly until?: WallTime };
  readonly "read-journal": readonly JournalEntry[];
  readonly "write-journal": undefined;
  /** `mine` is false, and nothing was written, when the claim has become somebody else's. */
  readonly "write-mark": { readonly mine: boolean; readonly stop: boolean; readonly msLeft: number };
  readonly send: SendAnswer;
  readonly budget: Budget;
  readonly pause: { readonly stop: boolean };
}

/**
 * What became of one attempt. All but `sent` and `unknown` mean that the message certainly did not go out:
 * `address` that this receiver is refused for good, `temporary` that later may do, `quota` that the day's is spent,
 * `fatal` that no other message would go either.
 */
export type SendAnswer =
  | { readonly result: "sent"; readonly id: string; readonly at: WallTime }
  | { readonly result: Failure; readonly error: string };

export type Failure = "address" | "temporary" | "quota" | "fatal" | "unknown";

/** What there is left to spend; `mailsLeft` is null where nobody counts. */
export interface Budget {
  readonly now: WallTime;
  readonly msLeft: number;
  readonly mailsLeft: number | null;
  /** Somebody pressed the stop button. */
  readonly stop: boolean;
}

export type OperationName = Operation["op"];
export type OperationOf<K extends OperationName> = Extract<Operation, { readonly op: K }>;

/** A program that runs in any shell: it yields operations and gets their answers. */
export type Program<R> = Generator<Operation, R, unknown>;

/** Yields one operation and types its answer. */
export function* ask<K extends OperationName>(operation: OperationOf<K>): Program<Answers[K]> {
  // The driver's type promises the answer that belongs to the operation.
  return (yield operation) as Answers[K];
}

/** The outcome of an operation that was asked again when it failed. */
export type Insisted<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly error: string };

/** Waits before the second and the third try. */
const TRIES_MS = [0, 2_000, 10_000];

/** Asks up to three times; only for operations that may safely be done twice. */
export function* insist<K extends Exclude<OperationName, "send">>(
  operation: OperationOf<K>,
): Program<Insisted<Answers[K]>> {
  let error = "";
  for (const ms of TRIES_MS) {
    try {
      if (ms > 0) yield* ask<"pause">({ op: "pause", ms, why: "retry" });
      return { ok: true, answer: yield* ask<K>(operation) };
    } catch (thrown) {
      error = errorText(thrown);
    }
  }
  return { ok: false, error };
}

/** What an exception says. */
export function errorText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
