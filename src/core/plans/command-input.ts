import type { Sign } from "../answers/sign.ts";
import type { LetterSources } from "../messages/letter-sources.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Mark } from "../sending/marks.ts";
import type { Language } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** What a person may ask for beside the command; what is left out, the command chooses. */
export interface Asked {
  readonly year?: number;
  readonly asOf?: PlainDate;
  /** The id of a round of comments. */
  readonly round?: string;
  /** The name of a document in Schvalování and Verze. */
  readonly document?: string;
  /** The id of a decision of Schvalování. */
  readonly decision?: string;
  /** Versions to compare. */
  readonly from?: string;
  readonly to?: string;
  /** Everything anew instead of only what is missing. */
  readonly all?: boolean;
}

/** What a command may know of the world: the workbook, the day, and what the person chose. */
export interface CommandInput {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  /** The instant of the run, ISO 8601 with `Z`; stamps messages and calendar entries. */
  readonly now: string;
  readonly language: Language;
  /** The id of an event; null lets the command choose the next one. */
  readonly event: string | null;
  readonly ask?: Asked;
  /** What the shell remembers of sending beside the journal; without it an interrupted run looks uncertain. */
  readonly marks?: readonly Mark[];
  /** Signs personal links with the workbook's secret; without it letters have none. */
  readonly sign?: Sign;
  /** Reads files and drafts that letters name; without it letters have only what the workbook makes. */
  readonly sources?: LetterSources;
}
