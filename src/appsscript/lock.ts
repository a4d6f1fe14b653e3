import { RefusedError } from "../core/errors.ts";
import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";

/** How long a second run waits for the first before it gives up. */
const WAIT_MS = 10_000;

/** Does the writing while no other run of the script writes into the same document. */
export function whileLocked<T>(language: Language, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) throw new RefusedError("cannot-write", say(GOOGLE_TEXTS.busy, language));
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
