import type { FilledCell } from "./cells.ts";
import { type Naming, namingIn } from "./names.ts";
import type { Subject } from "./subject.ts";

/** By what a cell may be about a person. */
export type TraceBy = "email" | "phone" | Naming;

/** A cell in which a person may be named. */
export interface Trace {
  readonly cell: FilledCell;
  readonly by: TraceBy;
}

/** The cells that hold a person's address, telephone or name in any form; whether it is this person a human decides. */
export function tracesOf(cells: readonly FilledCell[], subject: Subject): readonly Trace[] {
  return cells.flatMap((cell) => {
    const by = traceIn(cell, subject);
    return by === null ? [] : [{ cell, by }];
  });
}

type Forms = Pick<FilledCell, "text" | "lower" | "folded" | "digits">;

/** By what a text may be about the person; null when it is not. */
export function traceIn({ text, lower, folded, digits }: Forms, subject: Subject): TraceBy | null {
  if (subject.emails.some((email) => lower.includes(email))) return "email";
  for (const name of subject.names) {
    const naming = namingIn(text, folded, name);
    if (naming !== null) return naming;
  }
  return subject.phones.some((phone) => digits.includes(phone)) ? "phone" : null;
}

/** True when a text holds exactly this address, not a longer one that ends or begins with it. */
export function holdsAddress(lower: string, email: string): boolean {
  for (let at = lower.indexOf(email); at !== -1; at = lower.indexOf(email, at + 1)) {
    const before = lower.charAt(at - 1);
    const after = lower.slice(at + email.length, at + email.length + 2);
    if (!/[a-z0-9.!#$%&'*+/=?^_`{|}~-]/.test(before) && !/^[a-z0-9-]|^\.[a-z0-9]/.test(after)) return true;
  }
  return false;
}
