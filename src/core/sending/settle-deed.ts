import { deedKey } from "./deed-key.ts";
import { readLedger, type Verdict } from "./ledger.ts";
import { nextTurn } from "./marks.ts";
import { ask, type Program } from "./operations.ts";

/** A person's word on one deed. */
export interface Settlement {
  readonly run: string;
  readonly by: string;
  readonly key: string;
  /** `sent` counts it as sent, `resend` lets the next run send it. */
  readonly as: "sent" | "resend";
}

/** `settled`, or why not: somebody is sending, the deed is unknown, or nothing about it is to be decided. */
export type Settled =
  | { readonly is: "settled" | "busy" | "unknown-key" }
  | { readonly is: "nothing-to-decide"; readonly verdict: Verdict };

/** Writes down what a person decided about an uncertain or refused deed, in the journal and then in the marks. */
export function* settleDeed({ run, by, key: typed, as }: Settlement): Program<Settled> {
  const key = deedKey(typed);
  const claim = yield* ask<"claim">({ op: "claim", run });
  if (!claim.granted) return { is: "busy" };
  const journal = yield* ask<"read-journal">({ op: "read-journal" });
  const { known } = readLedger(journal, { marks: claim.marks, keys: [key] });
  const one = known.get(key);
  if (one === undefined) return { is: "unknown-key" };
  const { verdict } = one;
  if (verdict !== "uncertain" && verdict !== "refused") return { is: "nothing-to-decide", verdict };
  const { now } = yield* ask<"budget">({ op: "budget" });
  const state = as === "sent" ? "odesláno" : "čeká";
  const entry = { key, state, at: now.replace("T", " "), by, reference: "", error: "" };
  yield* ask<"write-journal">({ op: "write-journal", entries: [entry] });
  const is = as === "sent" ? "sent" : "unsent";
  yield* ask<"write-mark">({
    op: "write-mark",
    mark: { run, turn: nextTurn(claim.marks), chunk: 0, entries: [{ key, is, at: now }], now: null },
  });
  return { is: "settled" };
}
