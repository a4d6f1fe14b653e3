import type { Sign } from "../../core/answers/sign.ts";
import type { PlainDate } from "../../core/plain-date.ts";
import type { Language } from "../../core/texts/say.ts";
import type { AresWorld } from "../ares.ts";
import type { ScreenPages } from "./screens/screen-pages.ts";
import type { SendingDesk } from "./screens/sending-desk.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** What the pages are served from. */
export interface Site {
  /** The workbook's file. */
  readonly path: string;
  readonly file: WorkbookFile;
  readonly sign: Sign;
  /** Opens the team's pages; new at every start. */
  readonly staffToken: string;
  readonly language: Language;
  readonly clock: () => Date;
  /** A fixed day instead of the clock's; null as a rule. */
  readonly today: PlainDate | null;
  /** Told of a fault of the program. */
  readonly fault: (error: unknown) => void;
  /** The team's screens as they were built; null where only the pages for answers are served. */
  readonly screens: ScreenPages | null;
  readonly sending: SendingDesk;
  /** Where the register ARES is asked. */
  readonly ares: AresWorld;
  readonly allows: (link: string, today: PlainDate) => boolean;
  /** The same for entries of the catalogue, which are gone through in many steps. */
  readonly allowsVerification: (link: string, today: PlainDate) => boolean;
  /** The same for comments, by their round and by the network address that a proxy tells; "" where none does. */
  readonly allowsComment: (round: string, address: string, today: PlainDate) => boolean;
}
