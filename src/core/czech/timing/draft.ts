import type { Timing } from "./value.ts";

/** What a phrase says, without its flags and findings. */
export type Draft = Pick<Timing, "kind" | "start" | "end" | "every" | "count"> & Partial<Timing>;

export const NOTHING = { start: null, end: null, every: null, count: null } as const;

/** A person may understand it, the program gives no dates. */
export const VAGUE: Draft = { ...NOTHING, kind: "vague" };
