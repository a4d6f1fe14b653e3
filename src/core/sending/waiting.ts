import { deedState } from "./journal-entries.ts";
import type { JournalEntry } from "./operations.ts";
import { REPLACED_NOTE, STOPPED_NOTE } from "./send-entries.ts";

/** Keys that a run left behind and that may go on by themselves; not what a person stopped or a newer one replaced. */
export function waitingKeys(journal: readonly JournalEntry[]): readonly string[] {
  return journal.filter(({ state, error }) => isOpen(state) && !isEnded(error)).map(({ key }) => key);
}

function isEnded(error: string): boolean {
  return error === STOPPED_NOTE || error === REPLACED_NOTE;
}

function isOpen(state: string): boolean {
  const known = deedState(state);
  return known === "čeká" || known === "odesílá se";
}
