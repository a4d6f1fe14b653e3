import { RefusedError } from "../core/errors.ts";
import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";

/** An answer takes two or three seconds to be written. */
const WAIT_MS = 20_000;

/**
 * Reads and writes rows while nobody else does, for seconds only, and has Google store them before others go on. It is
 * the script's lock because a web app has no document's one; a sending holds that for minutes, and answers must not wait.
 */
export function whileWriting<T>(language: Language, work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MS)) throw new RefusedError("cannot-write", say(GOOGLE_TEXTS.busy, language));
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
