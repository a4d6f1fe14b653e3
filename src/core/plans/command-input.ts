import type { Sign } from "../answers/sign.ts";
import type { CatalogueVariant } from "../documents/catalogue/variant.ts";
import type { LetterSources } from "../messages/letter-sources.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Mark } from "../sending/marks.ts";
import type { Language } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** What a person may ask for beside the command; what is left out, the command chooses. */
export interface Asked {
  readonly year?: number;
  readonly asOf?: PlainDate;
  /** The id of a round of comments; the name of a round of verification. */
  readonly round?: string;
  /** The last day of what is to begin. */
  readonly due?: PlainDate;
  /** The name of a document in Schvalování and Verze. */
  readonly document?: string;
  /** The id of a decision of Schvalování. */
  readonly decision?: string;
  /** False leaves open data out of what the catalogue makes: where every file costs a call they are made on their own. */
  readonly openData?: false;
  /** What a new edition of the catalogue is called. */
  readonly name?: string;
  /** Versions to compare. */
  readonly from?: string;
  readonly to?: string;
  /** Proposed changes to accept and to refuse: ids, or `all`. */
  readonly accept?: string;
  readonly refuse?: string;
  /** Which variant of the catalogue; without it the usual one. */
  readonly variant?: CatalogueVariant | "all";
  /** Documents as PDF, too. */
  readonly pdf?: boolean;
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
