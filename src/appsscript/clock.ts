import type { PlainDate } from "../core/plain-date.ts";

/** The workbook is about Czech towns, whatever zone an account or a spreadsheet happens to have. */
export const TIME_ZONE = "Europe/Prague";

/** Google ends a run after six minutes; the last minute is left for telling what was done. */
const TIME_BUDGET_MS = 5 * 60 * 1000;

/** The day and the instant of this run. */
export interface Clock {
  readonly today: PlainDate;
  readonly now: string;
  /** True when nothing more should be begun. */
  readonly isLate: () => boolean;
}

/** A clock that starts with the run. */
export function startClock(): Clock {
  const started = new Date();
  return {
    today: Utilities.formatDate(started, TIME_ZONE, "yyyy-MM-dd"),
    now: started.toISOString(),
    isLate: () => Date.now() - started.getTime() > TIME_BUDGET_MS,
  };
}
