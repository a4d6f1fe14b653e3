import type { Todo } from "./deeds.ts";
import type { Ledger } from "./ledger.ts";
import type { JournalEntry } from "./operations.ts";
import type { StopReason } from "./outcome.ts";
import type { Result } from "./send-chunk.ts";
import type { WallTime } from "./wall-time.ts";

/** What a waiting row says when a person has stopped it: nothing goes on with it by itself. */
export const STOPPED_NOTE = "zastaveno";

/** What a waiting row says when a newer message has taken its place. */
export const REPLACED_NOTE = "nahrazeno novější zprávou";

const STATES = { sent: "odesláno", refused: "chyba", unknown: "nejisté", unsent: "čeká" } as const;

interface Writing {
  readonly by: string;
  readonly now: WallTime;
}

/** The row of a deed that is about to be sent; it names the run, whose marks tell what became of it. */
export function intentEntry(
  { key }: Todo,
  { run, by, now }: Writing & { readonly run: string },
): JournalEntry {
  return { key, state: "odesílá se", at: shown(now), by, reference: run, error: "" };
}

/** What the messages announce and nobody has written down yet. */
export function announcementEntries(
  queue: readonly Todo[],
  { by, now, known }: Writing & { readonly known: Ledger["known"] },
): readonly JournalEntry[] {
  const news = new Map(queue.flatMap(({ announces }) => (announces ? [[announces.key, announces]] : [])));
  const texts = new Map(
    queue.flatMap(({ writtenFrom }) => (writtenFrom ? [[writtenFrom.key, writtenFrom]] : [])),
  );
  const unknown = [...news.values()].filter(({ key }) => known.get(key)?.verdict !== "sent");
  const agreed = [...texts.values()].filter(({ key, reference }) => known.get(key)?.reference !== reference);
  return [...unknown, ...agreed].map(({ key, reference }) => ({
    key,
    state: STATES.sent,
    at: shown(now),
    by,
    reference,
    error: "",
  }));
}

/** The rows of messages that never went and whose place a newer one takes. */
export function replacedEntries(
  queue: readonly Todo[],
  { by, now, known }: Writing & { readonly known: Ledger["known"] },
): readonly JournalEntry[] {
  return queue
    .flatMap(({ replaces = [] }) => replaces)
    .filter((key) => known.get(key)?.verdict === "unsent")
    .map((key) => ({ key, state: STATES.unsent, at: shown(now), by, reference: "", error: REPLACED_NOTE }));
}

/** The row of a deed that was tried. */
export function receiptEntry(
  { todo, is, at, reference, error }: Result,
  { by }: { readonly by: string },
): JournalEntry {
  const told = is === "unsent" ? triedNote(todo) : error;
  return { key: todo.key, state: STATES[is], at: shown(at), by, reference, error: told };
}

/** The row of a deed whose turn has not come. */
export function waitingEntry(
  todo: Todo,
  { by, now, stopped }: Writing & { readonly stopped: StopReason | null },
): JournalEntry {
  const error = stopped === "stop" ? STOPPED_NOTE : triedNote(todo);
  return { key: todo.key, state: "čeká", at: shown(now), by, reference: "", error };
}

/** `3× 451 mailbox busy`: the number is read back by the next run. */
function triedNote({ tried, error }: Todo): string {
  const count = tried.before + tried.now;
  return count === 0 ? error : `${count}× ${error}`.trim();
}

function shown(time: WallTime): string {
  return time.replace("T", " ");
}
