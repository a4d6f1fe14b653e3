import { RefusedError } from "../../core/errors.ts";
import { COMMENT_ANSWER } from "../../core/plans/comments/comment-answers.ts";
import type { WaitingDeed } from "../../core/plans/deeds-of-keys.ts";
import { VERIFICATION_LETTER } from "../../core/plans/verification/sent-days.ts";
import { type OutcomeNote, outcomeNote } from "../../core/screens/sending-view.ts";
import { NOTICE_KINDS } from "../../core/sending/event-history.ts";
import type { SendingLimits } from "../../core/sending/limits.ts";
import type { Outcome } from "../../core/sending/outcome.ts";
import { runProgram } from "../../core/sending/run-program.ts";
import { sendAll } from "../../core/sending/send-all.ts";
import { continueAt } from "./continuation.ts";
import { type DriverFacts, openDriver } from "./driver.ts";
import { recordAnswered } from "./record-answered.ts";
import { recordInvited } from "./record-invited.ts";
import { recordVerification } from "./record-verification.ts";
import { newRun } from "./wall-clock.ts";

/** How far one run goes: a mark of fifty fits into one property. */
export const LIMITS = { chunk: 50 } as const satisfies Partial<SendingLimits>;

/** How long everything can be taken back after a person has said yes. */
export const GRACE_MS = 10_000;

type Performing = Omit<DriverFacts, "started"> & {
  readonly events?: readonly string[];
  readonly by?: string;
};

/**
 * Sends what has not been sent, has the rest go on by itself, and writes down who was invited to `events` and to those
 * that the deeds invite to.
 */
export function performSending(deeds: readonly WaitingDeed[], facts: Performing): Outcome {
  const started = Date.now();
  const alone = facts.agreedAt === null;
  const opened = openDriver({ ...facts, started });
  const by = facts.by ?? Session.getEffectiveUser().getEmail();
  const limits = { ...LIMITS, graceMs: alone ? 0 : GRACE_MS };
  let note: OutcomeNote | undefined;
  try {
    const outcome = runProgram(
      sendAll({ run: newRun(started), by, deeds, limits, unattended: alone }),
      opened.driver,
    );
    // A person who was told that somebody else is sending presses again; nothing of theirs waits in the journal.
    const goesOn = outcome.goOnAt !== null && (alone || outcome.stopped !== "busy");
    note = outcomeNote(outcome, facts.language);
    if (goesOn && outcome.goOnAt !== null) continueAt(outcome.goOnAt);
    record(deeds, facts, note);
    return outcome;
  } finally {
    opened.release(note);
  }
}

/** Where a sheet cannot be written, what has gone is told first: nobody is to think that nothing went. */
function record(deeds: readonly WaitingDeed[], facts: Performing, { sentences }: OutcomeNote): void {
  try {
    const events = [...(facts.events ?? []), ...deeds.filter(isNotice).map(({ event }) => event)];
    recordInvited([...new Set(events)], facts);
    if (deeds.some(({ key }) => key.startsWith(COMMENT_ANSWER))) recordAnswered(facts);
    if (deeds.some(({ key }) => key.startsWith(VERIFICATION_LETTER))) recordVerification(facts);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    throw new RefusedError(error.code, [...sentences, error.message].join(" "));
  }
}

function isNotice({ key }: WaitingDeed): boolean {
  return NOTICE_KINDS.some((kind) => key.startsWith(`${kind}:`));
}
