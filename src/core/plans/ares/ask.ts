import { ARES_TEXTS as TEXTS } from "../../texts/ares.ts";
import { type Language, say } from "../../texts/say.ts";
import type { AresAnswer, AresAnswers } from "./answer.ts";
import { readSubject } from "./subject.ts";

/** What a shell is to do next: wait, or ask for some IČO at once and say what came, in their order. */
export type AresOperation =
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "ask"; readonly icos: readonly string[] };

/** An HTTP status with the body, or why nothing came. */
export type AresReply =
  | { readonly status: number; readonly body: string; readonly retryAfterMs: number }
  | { readonly status: "offline" | "overTime" | "overQuota" };

interface Asking {
  /** How many are asked for at once. */
  readonly atOnce: number;
  readonly language: Language;
}

/** ARES names no limit of requests, so they come at least this far apart. */
const PAUSE_MS = 250;
/** A busy server is asked again after 1, 2, 4 and 8 seconds, a network that is not there once. */
const MOST_RETRIES = { busy: 4, offline: 1 } as const;
const LONGEST_WAIT_MS = 32_000;

/**
 * Asks for each IČO, spares the server, asks again while it is busy, and gives up for all the rest when there is no
 * sense in going on. Every IČO gets an answer, if only that it was not asked for.
 */
export function* askProgram(
  icos: readonly string[],
  { atOnce, language }: Asking,
): Generator<AresOperation, AresAnswers, readonly AresReply[]> {
  const answers = new Map<string, AresAnswer>(icos.map((ico) => [ico, { state: "skipped" }]));
  let open = [...icos];
  let retries = 0;
  while (open.length > 0) {
    const batch = open.slice(0, atOnce);
    const replies = yield { kind: "ask", icos: batch };
    const again = batch.filter((ico, index) => {
      const answer = answerOf(replies[index] ?? { status: "offline" }, language);
      answers.set(ico, answer);
      return answer.state === "failed";
    });
    const failed = replies.filter(isFailure);
    if (failed.some((reply) => retries >= retriesOf(reply))) return answers;
    retries = failed.length > 0 ? retries + 1 : 0;
    open = [...again, ...open.slice(batch.length)];
    if (open.length > 0)
      yield { kind: "wait", milliseconds: waitOf(failed, { retries, asked: batch.length }) };
  }
  return answers;
}

function answerOf(reply: AresReply, language: Language): AresAnswer {
  if (typeof reply.status === "string")
    return { state: "failed", reason: say(TEXTS[reply.status], language) };
  const { status } = reply;
  if (status === 404) return { state: "missing" };
  if (status !== 200)
    return {
      state: "failed",
      reason: say(isBusy(status) ? TEXTS.busy : TEXTS.strange, language, { status }),
    };
  const subject = readSubject(parsed(reply));
  return subject === null ? { state: "unreadable" } : { state: "found", subject };
}

/** The JSON of an answer; null where it is none. */
export function parsed(reply: AresReply): unknown {
  if (!("body" in reply)) return null;
  try {
    return JSON.parse(reply.body);
  } catch {
    return null;
  }
}

function isFailure({ status }: AresReply): boolean {
  return status !== 200 && status !== 404;
}

/** 429 Too Many Requests, and every failure of the server's own (RFC 9110, RFC 6585). */
function isBusy(status: number): boolean {
  return status === 429 || status >= 500;
}

function retriesOf({ status }: AresReply): number {
  if (status === "offline") return MOST_RETRIES.offline;
  return typeof status === "number" && isBusy(status) ? MOST_RETRIES.busy : 0;
}

function waitOf(
  failed: readonly AresReply[],
  { retries, asked }: { readonly retries: number; readonly asked: number },
): number {
  if (failed.length === 0) return PAUSE_MS * asked;
  const named = failed.map((reply) => ("retryAfterMs" in reply ? reply.retryAfterMs : 0));
  return Math.min(Math.max(1000 * 2 ** (retries - 1), ...named), LONGEST_WAIT_MS);
}
