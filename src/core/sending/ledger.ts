import { deedState } from "./journal-entries.ts";
import { type Mark, type MarkEntry, remembered } from "./marks.ts";
import type { JournalEntry } from "./operations.ts";

/** What is known of a deed: `unsent` it certainly did not go out and may be done. */
export type Verdict = "sent" | "refused" | "uncertain" | "unsent";

/** A deed's verdict with what the journal is to show of it. */
export interface Known {
  readonly verdict: Verdict;
  readonly at: string;
  readonly reference: string;
  readonly error: string;
}

/** Everything known of all deeds, from the sheet that people see and from the marks that they do not. */
export interface Ledger {
  readonly known: ReadonlyMap<string, Known>;
  /** What the journal should say and does not: lost or changed rows, and what a crash left behind. */
  readonly repairs: readonly JournalEntry[];
}

const STATES = { sent: "odesláno", refused: "chyba", uncertain: "nejisté", unsent: "čeká" } as const;
const MARKED = { sent: "sent", refused: "refused", unknown: "uncertain", unsent: "unsent" } as const;
/** Of two rows with one key the stronger counts. */
const STRENGTH: readonly Verdict[] = ["unsent", "refused", "uncertain", "sent"];

interface Wanted {
  readonly marks: readonly Mark[];
  /** The deeds in question: rows of others in an unknown state are left alone. */
  readonly keys: readonly string[];
}

/** The journal and the marks read together. What either knows as sent is sent; a doubt is never settled silently. */
export function readLedger(journal: readonly JournalEntry[], { marks, keys }: Wanted): Ledger {
  const marked = remembered(marks);
  const runs = new Set(marks.map(({ run }) => run));
  const rows = strongestRows(journal, marked, runs);
  const wanted = new Set(keys);
  const known = new Map<string, Known>();
  const repairs: JournalEntry[] = [];
  for (const [key, row] of rows) {
    const mark = marked.get(key);
    const one = mark === undefined ? row.known : together(row, mark);
    known.set(key, one);
    const isOurs = mark !== undefined || wanted.has(key) || deedState(row.entry.state) !== null;
    if (isOurs) repairs.push(...repairOf(key, one, row));
  }
  for (const [key, mark] of marked) {
    if (rows.has(key)) continue;
    known.set(key, knownMark(mark));
    repairs.push(...repairOf(key, knownMark(mark), undefined));
  }
  return { known, repairs };
}

interface Row {
  readonly entry: JournalEntry;
  readonly known: Known;
}

function strongestRows(
  journal: readonly JournalEntry[],
  marked: ReadonlyMap<string, MarkEntry>,
  runs: ReadonlySet<string>,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const entry of journal) {
    const { at, reference, error } = entry;
    const verdict = rowVerdict(entry, marked.has(entry.key), runs);
    const there = rows.get(entry.key);
    if (there !== undefined && strength(there.known) >= STRENGTH.indexOf(verdict)) continue;
    rows.set(entry.key, { entry, known: { verdict, at, reference, error } });
  }
  return rows;
}

function strength({ verdict }: Known): number {
  return STRENGTH.indexOf(verdict);
}

/**
 * A row that says neither yes nor no was left by a crash or changed by a person. The marks of its run name the
 * one message that was on its way, so the others were not; without those marks nobody can tell.
 */
function rowVerdict(entry: JournalEntry, isMarked: boolean, runs: ReadonlySet<string>): Verdict {
  const { state, reference } = entry;
  switch (deedState(state)) {
    case "odesláno":
    case "přijato":
      return "sent";
    case "nejisté":
      return "uncertain";
    case "chyba":
      return "refused";
    case "čeká":
      return "unsent";
    default:
      return isMarked || runs.has(reference) ? "unsent" : "uncertain";
  }
}

function together({ entry, known }: Row, mark: MarkEntry): Known {
  const marked = knownMark(mark);
  if (known.verdict === "sent") return known;
  if (marked.verdict === "sent" || marked.verdict === "uncertain") return marked;
  if (known.verdict === "uncertain") return known;
  // A refused deed that a person has put back to „čeká“ by hand may be tried again.
  const putBack = deedState(entry.state) === "čeká";
  return marked.verdict === "refused" && !putBack ? marked : known;
}

function knownMark({ is, at = "", reference = "", error = "" }: MarkEntry): Known {
  return { verdict: MARKED[is], at, reference, error };
}

function repairOf(key: string, known: Known, row: Row | undefined): readonly JournalEntry[] {
  const state = STATES[known.verdict];
  if (row === undefined && known.verdict === "unsent") return [];
  const shown = row === undefined ? null : deedState(row.entry.state);
  if (shown === state || (shown === "přijato" && known.verdict === "sent")) return [];
  const { at, reference, error } = known;
  const by = row?.entry.by ?? "";
  return [{ key, state, at, by, reference: known.verdict === "unsent" ? "" : reference, error }];
}
