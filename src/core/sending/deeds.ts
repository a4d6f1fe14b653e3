import { shortHash } from "../messages/hash.ts";
import type { Message } from "../messages/message.ts";
import { deedKey } from "./deed-key.ts";
import type { Known, Ledger } from "./ledger.ts";
import type { Failed } from "./outcome.ts";

/** One message to be sent; the key names the deed, not the attempt. */
export interface Deed {
  readonly key: string;
  readonly message: Message;
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
}

/** Every deed once, under the key that the journal can hold, told apart by the ledger. */
export function sortDeeds(deeds: readonly Deed[], { known }: Ledger): SortedDeeds {
  const unique = new Map<string, Deed>();
  for (const { key, message } of deeds) {
    const short = deedKey(key);
    if (!unique.has(short)) unique.set(short, { key: short, message });
  }
  const sorted = [...unique.values()].map((deed) => ({ deed, one: known.get(deed.key) }));
  const failed = (verdict: Known["verdict"]) =>
    sorted.flatMap(({ deed, one }) =>
      one?.verdict === verdict && !mayTry(deed, one) ? [{ key: deed.key, error: one.error }] : [],
    );
  return {
    todo: sorted.flatMap(({ deed, one }) => (mayTry(deed, one) ? [todoOf(deed, one)] : [])),
    already: sorted.flatMap(({ deed, one }) => (one?.verdict === "sent" ? [deed.key] : [])),
    refused: failed("refused"),
    uncertain: failed("uncertain"),
  };
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
