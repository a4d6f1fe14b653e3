import { shortHash } from "../messages/hash.ts";
import type { Message } from "../messages/message.ts";
import { deedKey } from "./deed-key.ts";
import type { Known, Ledger } from "./ledger.ts";
import type { Failed } from "./outcome.ts";

/** One message to be sent; the key names the deed, not the attempt. */
export interface Deed {
  readonly key: string;
  readonly message: Message;
  /** Written down for good before the message goes. */
  readonly announces?: Announcement;
  /** The text that a person agrees to, remembered with the first message so that a rest is not sent in other words. */
  readonly writtenFrom?: Announcement;
  /** Keys of messages that never went and that this one makes needless. */
  readonly replaces?: readonly string[];
}

/** What a message says about the world, remembered under a key of its own so that a change can be told later. */
export interface Announcement {
  readonly key: string;
  readonly reference: string;
}

/** A deed that is to be done, with the attempts that failed before. */
export interface Todo extends Deed {
  readonly tried: { readonly before: number; readonly now: number };
  readonly error: string;
}

/** The deeds asked for, by what is known of them. */
export interface SortedDeeds {
  readonly todo: readonly Todo[];
  readonly already: readonly string[];
  readonly refused: readonly Failed[];
  readonly uncertain: readonly Failed[];
  /** A part has gone out in other words than the rest has now. */
  readonly rewritten: boolean;
}

/** Every deed once, under the key that the journal can hold, told apart by the ledger. */
export function sortDeeds(deeds: readonly Deed[], { known }: Ledger): SortedDeeds {
  const unique = new Map<string, Deed>();
  for (const deed of deeds) {
    const short = deedKey(deed.key);
    if (!unique.has(short)) unique.set(short, { ...deed, key: short });
  }
  const sorted = [...unique.values()].map((deed) => ({ deed, one: known.get(deed.key) }));
  const failed = (verdict: Known["verdict"]) =>
    sorted.flatMap(({ deed, one }) =>
      one?.verdict === verdict && !mayTry(deed, one) ? [{ key: deed.key, error: one.error }] : [],
    );
  const todo = sorted.flatMap(({ deed, one }) => (mayTry(deed, one) ? [todoOf(deed, one)] : []));
  return {
    todo,
    already: sorted.flatMap(({ deed, one }) => (one?.verdict === "sent" ? [deed.key] : [])),
    refused: failed("refused"),
    uncertain: failed("uncertain"),
    rewritten: todo.some((deed) => isRewritten(deed, known)),
  };
}

function isRewritten({ writtenFrom }: Deed, known: Ledger["known"]): boolean {
  if (writtenFrom === undefined) return false;
  const before = known.get(writtenFrom.key);
  return before?.verdict === "sent" && before.reference !== "" && before.reference !== writtenFrom.reference;
}

/** A refused deed may be tried again when its address has been changed since. */
function mayTry(deed: Deed, one: Known | undefined): boolean {
  if (one === undefined || one.verdict === "unsent") return true;
  return one.verdict === "refused" && one.reference !== addressMark(deed.message);
}

function todoOf(deed: Deed, one: Known | undefined): Todo {
  const before = one?.verdict === "unsent" ? Number(/^(\d{1,3})× /.exec(one.error)?.[1] ?? 0) : 0;
  return { ...deed, tried: { before, now: 0 }, error: "" };
}

/** Stands for the address in the journal, which must not hold the person's data. */
export function addressMark({ to }: Message): string {
  return `adresa ${shortHash(to.map(({ email }) => email.toLowerCase()).join(" "))}`;
}

/** How many of the day's messages one deed takes: Google counts receivers. */
export function mailsOf({ message: { to, cc = [] } }: Deed): number {
  return Math.max(to.length + cc.length, 1);
}
