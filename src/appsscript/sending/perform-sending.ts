import type { SendingLimits } from "../../core/sending/limits.ts";
import type { Outcome } from "../../core/sending/outcome.ts";
import { runProgram } from "../../core/sending/run-program.ts";
import { sendAll } from "../../core/sending/send-all.ts";
import { startClock } from "../clock.ts";
import { continueAt } from "./continuation.ts";
import { type DriverFacts, openDriver } from "./driver.ts";
import type { InvitationDeed } from "./invitation-deeds.ts";
import { recordInvited } from "./record-invited.ts";
import { newRun } from "./wall-clock.ts";

/** How far one run goes: a mark of fifty fits into one property. */
export const LIMITS = { chunk: 50 } as const satisfies Partial<SendingLimits>;

/** How long everything can be taken back after a person has said yes. */
export const GRACE_MS = 10_000;

/** Sends what has not been sent, has the rest go on by itself, and writes down who was invited. */
export function performSending(
  deeds: readonly InvitationDeed[],
  facts: Omit<DriverFacts, "started">,
): Outcome {
  const started = Date.now();
  const alone = facts.agreedAt === null;
  const opened = openDriver({ ...facts, started });
  const by = Session.getEffectiveUser().getEmail();
  const limits = { ...LIMITS, graceMs: alone ? 0 : GRACE_MS };
  try {
    const outcome = runProgram(sendAll({ run: newRun(started), by, deeds, limits }), opened.driver);
    // A person who was told that somebody else is sending presses again; nothing of theirs waits in the journal.
    const goesOn = outcome.goOnAt !== null && (alone || outcome.stopped !== "busy");
    if (goesOn && outcome.goOnAt !== null) continueAt(outcome.goOnAt);
    const done = new Set([...outcome.sent, ...outcome.already]);
    const invited = deeds.filter(({ key }) => done.has(key));
    recordInvited(invited, { ...facts, today: startClock().today });
    return outcome;
  } finally {
    opened.release();
  }
}
