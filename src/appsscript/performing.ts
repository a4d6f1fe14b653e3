import type { Language } from "../core/texts/say.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import type { Clock } from "./clock.ts";
import type { Source } from "./read-spreadsheet.ts";

/** What plans are performed on. */
export interface Performing {
  readonly source: Source;
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly language: Language;
}

/** What came of one action, as sentences with links. */
export interface Made {
  readonly sentence: string;
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** What was made, and how many actions there was no time for. */
export interface Performed {
  readonly made: readonly Made[];
  readonly left: number;
}
