import { addressMark, type Todo } from "./deeds.ts";
import { type SendingLimits, TEMPORARY_IN_A_ROW, UNKNOWN_IN_A_ROW } from "./limits.ts";
import { isFull, type MarkEntry, markEntry } from "./marks.ts";
import { ask, errorText, insist, type Program, type SendAnswer } from "./operations.ts";
import type { StopReason } from "./outcome.ts";
import type { WallTime } from "./wall-time.ts";

/** One chunk on its way; its intents are in the journal. */
export interface Chunk {
  readonly run: string;
  readonly turn: number;
  readonly number: number;
  readonly todo: readonly Todo[];
  /** The last result of the chunk before, which its own mark still called uncertain. */
  readonly carried: readonly MarkEntry[];
  readonly now: WallTime;
  readonly limits: SendingLimits;
  /** Temporary and unknown results in a row so far. */
  readonly streak: Streak;
}

export interface Streak {
  readonly temporary: number;
  readonly unknown: number;
}

/** What became of one deed of the chunk; the error is whole, unlike the mark's. */
export interface Result {
  readonly todo: Todo;
  readonly is: MarkEntry["is"];
  readonly at: WallTime;
  readonly reference: string;
  readonly error: string;
}

export interface ChunkResult {
  readonly results: readonly Result[];
  /** Not begun: the mark was full, or the run has to stop. */
  readonly rest: readonly Todo[];
  readonly entries: readonly MarkEntry[];
  readonly streak: Streak;
  readonly stopped: StopReason | null;
  readonly error: string;
}

/** Sends one message after another, each marked before it goes, until the chunk is through or has to stop. */
export function* sendChunk(chunk: Chunk): Program<ChunkResult> {
  const results: Result[] = [];
  let { carried: entries, streak } = chunk;
  const ended = (index: number, stopped: StopReason | null, error = ""): ChunkResult => ({
    results,
    rest: chunk.todo.slice(index),
    entries,
    streak,
    stopped,
    error,
  });
  for (const [index, todo] of chunk.todo.entries()) {
    if (results.length > 0 && isFull(entries)) return ended(index, null);
    const halt = yield* markBefore(todo, chunk, entries);
    if (halt !== null) return ended(index, halt.stopped, halt.error);
    const answer = yield* attempt(todo);
    const result = resultOf(todo, answer, chunk);
    results.push(result);
    entries = [...entries, markEntry({ ...result, key: todo.key })];
    streak = streakAfter(streak, answer);
    const stopped = stopAfter(answer, streak);
    if (stopped !== null) return ended(index + 1, stopped, result.error);
  }
  return ended(chunk.todo.length, null);
}

interface Halt {
  readonly stopped: StopReason;
  readonly error: string;
}

function* markBefore(
  { key }: Todo,
  { run, turn, number, limits }: Chunk,
  entries: readonly MarkEntry[],
): Program<Halt | null> {
  const mark = { run, turn, chunk: number, entries, now: key };
  const marked = yield* insist<"write-mark">({ op: "write-mark", mark });
  if (!marked.ok) return { stopped: "cannot-write", error: marked.error };
  const { mine, stop, msLeft } = marked.answer;
  if (!mine) return { stopped: "lost", error: "" };
  if (stop) return { stopped: "stop", error: "" };
  return msLeft < limits.msReserve ? { stopped: "time", error: "" } : null;
}

/** An exception says nothing of whether the message went. */
function* attempt({ key, message }: Todo): Program<SendAnswer> {
  try {
    return yield* ask<"send">({ op: "send", key, message });
  } catch (thrown) {
    return { result: "unknown", error: errorText(thrown) };
  }
}

const STATES = {
  address: "refused",
  temporary: "unsent",
  quota: "unsent",
  fatal: "unsent",
  unknown: "unknown",
} as const;

function resultOf(todo: Todo, answer: SendAnswer, { now, limits }: Chunk): Result {
  if (answer.result === "sent") {
    return { todo, is: "sent", at: answer.at, reference: answer.id, error: "" };
  }
  const tried = answer.result === "temporary" ? todo.tried.now + 1 : todo.tried.now;
  const next: Todo = { ...todo, tried: { ...todo.tried, now: tried }, error: answer.error };
  const worn = answer.result === "temporary" && todo.tried.before + tried >= limits.attemptsInAll;
  const is = worn ? "refused" : STATES[answer.result];
  const reference = is === "refused" ? addressMark(todo.message) : "";
  return { todo: next, is, at: now, reference, error: answer.error };
}

function streakAfter(streak: Streak, { result }: SendAnswer): Streak {
  return {
    temporary: result === "temporary" ? streak.temporary + 1 : 0,
    unknown: result === "unknown" ? streak.unknown + 1 : 0,
  };
}

function stopAfter({ result }: SendAnswer, streak: Streak): StopReason | null {
  if (result === "quota" || result === "fatal") return result;
  if (streak.temporary >= TEMPORARY_IN_A_ROW) return "unavailable";
  return streak.unknown >= UNKNOWN_IN_A_ROW ? "uncertain" : null;
}
