import { deedState } from "./journal-entries.ts";
import type { JournalEntry } from "./operations.ts";
import { STOPPED_NOTE } from "./send-entries.ts";

/** Keys that a run left behind and that may go on by themselves; what a person stopped is not among them. */
export function waitingKeys(journal: readonly JournalEntry[]): readonly string[] {
  return journal.filter(({ state, error }) => isOpen(state) && error !== STOPPED_NOTE).map(({ key }) => key);
}

function isOpen(state: string): boolean {
  const known = deedState(state);
  return known === "čeká" || known === "odesílá se";
}
