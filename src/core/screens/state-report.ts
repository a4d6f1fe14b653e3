import type { CareReport } from "../care/care-report.ts";

/** What the screen Stav shows; every sentence in the language of the screen. */
export interface StateReport extends CareReport {
  /** Where this is false reminders cannot go by themselves. */
  readonly canSwitch: boolean;
  /** What would go out by itself, to be read before the reminders are turned on. */
  readonly preview: readonly string[];
  /** What has just happened; "" as a rule. */
  readonly notice: string;
}
