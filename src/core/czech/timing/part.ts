import type { Amount } from "./duration.ts";
import type { DateTerm } from "./read-dates.ts";
import type { Recurrence } from "./recurrence.ts";
import type { RelativeTerm, TimeOfDay, TimingFlag } from "./value.ts";

/** What one stretch of a phrase says, before anything is concluded from the whole. */
export type Part =
  | { readonly kind: "date"; readonly term: DateTerm }
  | { readonly kind: "time"; readonly time: TimeOfDay }
  | { readonly kind: "recurrence"; readonly recurrence: Recurrence }
  /** How many times; `once` is „jednorázově“, which only underlines a date. */
  | { readonly kind: "count"; readonly amount: Amount; readonly once: boolean }
  | { readonly kind: "flag"; readonly flag: TimingFlag }
  | { readonly kind: "weekdays"; readonly days: readonly number[]; readonly plural: boolean }
  | { readonly kind: "continuous" }
  /** „vždy“, „pravidelně“ */
  | { readonly kind: "always" }
  /** `deadline` when the words themselves set a limit: „do 14 dnů po jednání“. */
  | { readonly kind: "relative"; readonly relative: RelativeTerm; readonly deadline: boolean }
  /** „T:“, „lhůta končí“ */
  | { readonly kind: "deadline" }
  | { readonly kind: "project-months"; readonly first: number; readonly last: number }
  /** „na konci měsíce“, „v prvním říjnovém týdnu“: something within each such unit when it repeats. */
  | { readonly kind: "within"; readonly every: string }
  /** „někdy“, „v určených termínech“: a person has to say which day. */
  | { readonly kind: "some" }
  /** „ve stanoveném období“: a term that stands elsewhere. */
  | { readonly kind: "fixed"; readonly of: "point" | "range" | "deadline" }
  /** „poprvé“, „a druhé“: one of several. */
  | { readonly kind: "occurrence" }
  /** „letošního roku“, „v příštím roce“ */
  | { readonly kind: "this-year" }
  | { readonly kind: "month-adjective"; readonly month: number }
  /** What takes place, where and by whom; with an edge it names where a stretch begins or ends: „zahájení“. */
  | { readonly kind: "subject"; readonly edge?: "start" | "end" | undefined }
  /** „1. setkání“: one of several that are counted. */
  | { readonly kind: "numbered" }
  | { readonly kind: "filler" }
  | { readonly kind: "separator" }
  | { readonly kind: "dash" }
  | { readonly kind: "and" }
  /** A word nobody explained. */
  | { readonly kind: "unexplained" };
