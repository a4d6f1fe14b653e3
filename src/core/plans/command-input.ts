import type { Sign } from "../answers/sign.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Language } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** What a command may know of the world: the workbook, the day, and what the person chose. */
export interface CommandInput {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  /** The instant of the run, ISO 8601 with `Z`; stamps messages and calendar entries. */
  readonly now: string;
  readonly language: Language;
  /** The id of an event; null lets the command choose the next one. */
  readonly event: string | null;
  /** Signs personal links with the workbook's secret; without it letters have none. */
  readonly sign?: Sign;
}
