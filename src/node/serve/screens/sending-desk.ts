import type { OutcomeNote, RunNote } from "../../../core/screens/sending-view.ts";

/** How this process sends, and what it is sending. */
export interface SendingDesk {
  /** The mail server's address as typed; undefined where none is set. */
  readonly smtp: string | undefined;
  /** How long everything can be taken back. */
  readonly graceMs: number;
  /** What was begun last; null before the first. */
  run: RunNote | null;
  /** null while it goes on. */
  outcome: OutcomeNote | null;
  sent: number;
  /** Until when it can be taken back, in milliseconds. */
  graceUntil: number;
  /** Stops the run that goes on; null while none does. */
  stop: AbortController | null;
  /** Resolves when nothing is being sent. */
  work: Promise<void>;
}

const GRACE_MS = 10_000;

/** A desk at which nothing is being sent. */
export function sendingDesk({
  smtp,
  graceMs = GRACE_MS,
}: {
  readonly smtp?: string | undefined;
  readonly graceMs?: number | undefined;
}): SendingDesk {
  return {
    smtp: smtp?.trim() === "" ? undefined : smtp,
    graceMs,
    run: null,
    outcome: null,
    sent: 0,
    graceUntil: 0,
    stop: null,
    work: Promise.resolve(),
  };
}
