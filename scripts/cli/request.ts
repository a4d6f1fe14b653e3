import type { PlainDate } from "../../src/core/plain-date.ts";
import type { Language } from "../../src/core/texts/say.ts";
import type { OptionName } from "./options.ts";

/** What a person asked for, checked as far as words go. */
export interface CommandRequest {
  readonly operands: readonly string[];
  readonly language: Language;
  readonly json: boolean;
  readonly out: string;
  /** The day the command works with. */
  readonly today: PlainDate;
  /** The instant of the run; six in the morning UTC of the day when the day was given. */
  readonly now: string;
  /** The command's own options as typed. */
  readonly given: Readonly<Partial<Record<OptionName, string | boolean>>>;
}
