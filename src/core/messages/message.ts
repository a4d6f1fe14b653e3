import type { Language } from "../texts/say.ts";
import type { Address } from "./address.ts";
import type { CalendarEntry } from "./calendar.ts";

/** A file that goes with a message. */
export interface Attachment {
  readonly name: string;
  /** `application/pdf`; anything that is not a media type is sent as `application/octet-stream`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Tells a change of the file where its bytes do not: what is exported anew differs each time. */
  readonly version?: string;
  /** `left@right`: shown inside the HTML where it says `cid:left@right`, not listed as a file (RFC 2392). */
  readonly contentId?: string;
}

/** An e-mail before sending, in the words of RFC 5322. There is no Bcc: one message goes to one person. */
export interface Message {
  readonly from: Address;
  readonly replyTo?: Address;
  readonly to: readonly Address[];
  readonly cc?: readonly Address[];
  readonly subject: string;
  /** `left@right` without angle brackets, the same for every attempt at one deed. */
  readonly messageId: string;
  /** An ISO instant with `Z` or an offset; only the shell that sends knows it. */
  readonly date?: string;
  /** True for what nobody pressed a button for, so that no machine answers it (RFC 3834). */
  readonly autoSubmitted?: boolean;
  /** A `mailto:` address that takes people off the list (RFC 2369). */
  readonly listUnsubscribe?: string;
  /** An https page that takes this receiver off the list by one POST, without asking (RFC 8058). */
  readonly unsubscribePage?: string;
  readonly language?: Language;
  readonly text: string;
  /** May be "": the message is then plain text only. */
  readonly html: string;
  readonly calendar?: CalendarEntry;
  readonly attachments?: readonly Attachment[];
}
