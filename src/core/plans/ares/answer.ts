import type { AresSubject } from "./subject.ts";

/**
 * What came of asking for one IČO. found: what ARES says; missing: ARES does not know it (404); unreadable: the answer is
 * not in a shape that is understood; failed: asked for but not answered, with the reason; skipped: not asked any more.
 */
export type AresAnswer =
  | { readonly state: "found"; readonly subject: AresSubject }
  | { readonly state: "missing" | "unreadable" | "skipped" }
  | { readonly state: "failed"; readonly reason: string };

export type AresAnswers = ReadonlyMap<string, AresAnswer>;
