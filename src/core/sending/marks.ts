import { utf8Length } from "../messages/utf8.ts";
import type { WallTime } from "./wall-time.ts";

/**
 * A durable note made before each message: what this chunk has come to, and what is being sent at this moment.
 * After a crash it says exactly which one message is uncertain, even if the sheet has lost its last changes.
 */
export interface Mark {
  readonly run: string;
  /** Which run of the store it is: clocks go back in autumn and two runs may share a second, turns do not. */
  readonly turn: number;
  readonly chunk: number;
  readonly entries: readonly MarkEntry[];
  /** The key being sent; null between messages. */
  readonly now: string | null;
}

/** What became of one deed: `unsent` it certainly did not go out, `unknown` nobody can tell. */
export interface MarkEntry {
  readonly key: string;
  readonly is: "sent" | "refused" | "unknown" | "unsent";
  readonly at?: WallTime;
  readonly reference?: string;
  readonly error?: string;
}

/** Google keeps 9 KB in one property; the rest is for one more entry and its marks. */
const LARGEST_MARK_OCTETS = 7_500;
const LONGEST_TEXT = 80;

/** An entry short enough for the mark store; the journal has the whole texts. */
export function markEntry(entry: Required<MarkEntry>): MarkEntry {
  const { key, is, at, reference, error } = entry;
  return {
    key,
    is,
    ...(at === "" ? {} : { at }),
    ...(reference === "" ? {} : { reference: reference.slice(0, LONGEST_TEXT) }),
    ...(error === "" ? {} : { error: error.slice(0, LONGEST_TEXT) }),
  };
}

/** True when a mark has no room for another entry. */
export function isFull(entries: readonly MarkEntry[]): boolean {
  let octets = 0;
  for (const character of JSON.stringify(entries)) octets += utf8Length(character.codePointAt(0) ?? 0);
  return octets > LARGEST_MARK_OCTETS;
}

/** What all marks together say of each deed. Later marks win, but what was sent stays sent. */
export function remembered(marks: readonly Mark[]): ReadonlyMap<string, MarkEntry> {
  const known = new Map<string, MarkEntry>();
  const remember = (entry: MarkEntry) => {
    if (known.get(entry.key)?.is !== "sent") known.set(entry.key, entry);
  };
  for (const { entries, now } of [...marks].sort(byAge)) {
    entries.forEach(remember);
    if (now !== null) remember({ key: now, is: "unknown" });
  }
  return known;
}

/** The turn of a run that begins now. */
export function nextTurn(marks: readonly Mark[]): number {
  return marks.reduce((last, { turn }) => Math.max(last, turn), 0) + 1;
}

function byAge(a: Mark, b: Mark): number {
  return a.turn - b.turn || a.chunk - b.chunk;
}
