import type { PlainDate } from "../plain-date.ts";
import type { TickPlan } from "../plans/tick.ts";
import type { Mark } from "../sending/marks.ts";
import type { JournalEntry } from "../sending/operations.ts";
import type { WallTime } from "../sending/wall-time.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** What a shell has found out about itself; nothing in it is judged yet. */
export interface CareFacts {
  readonly now: WallTime;
  readonly workbook: Workbook;
  readonly journal: readonly JournalEntry[];
  readonly marks: readonly Mark[];
  /** What the next run would send. */
  readonly due: TickPlan;
  /** Whose rights the program works with, and who is at the screen; "" where nobody says. */
  readonly account: string;
  readonly activeAccount: string;
  readonly on: Switched | null;
  /** Ids of this account's triggers of the reminders; those of others cannot be seen. */
  readonly triggers: readonly string[];
  /** The last sign of life that left no trace in the sheet. */
  readonly lastBeat: WallTime | null;
  readonly trouble: { readonly sentence: string; readonly since: WallTime } | null;
  /** null where nobody counts. */
  readonly mailsLeft: number | null;
  readonly authorised: boolean;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
}

/** Who has turned the reminders on. */
interface Switched {
  readonly by: string;
  readonly since: PlainDate;
  readonly triggerId: string;
}
