import { fold, tidy, tidyLine } from "../../czech/text.ts";
import { type MailPart, partText, type ReadMail, readMail } from "../../messages/read-mail.ts";
import { type CalendarReply, type ReplyFault, readReplies } from "./calendar-reply.ts";

/** A message or a calendar as it was saved from a mail program; its octets one a character. */
export interface ReceivedFile {
  readonly name: string;
  readonly octets: string;
}

/** What a file says, once it is understood. */
export type Received =
  | { readonly is: "replies"; readonly replies: readonly CalendarReply[]; readonly from: string }
  | { readonly is: "leaving"; readonly from: string }
  | { readonly is: "nothing"; readonly fault: ReplyFault | "reply-nothing" };

const ICS = /\.ics$/i;
const CALENDAR_TYPES = ["text/calendar", "application/ics"];

/** Words that ask to be taken off; the first is the subject that our own letters offer. */
const LEAVING = new Set(
  [
    "odhlasit",
    "odhlásit se",
    "odhlášení",
    "odhlaste mě",
    "odhlásit odběr",
    "odhlašte mě",
    "nezasílat",
    "unsubscribe",
  ].map(fold),
);

/** Reads one file: an answer from a calendar, a request to be taken off, or neither. */
export function readReceived({ name, octets }: ReceivedFile): Received {
  if (ICS.test(name) || /^\s*BEGIN:VCALENDAR\s/i.test(octets.slice(0, 100))) return repliesIn(octets, "");
  const mail = readMail(octets);
  const calendar = calendarPart(mail);
  if (calendar !== undefined) return repliesIn(calendar.octets(), mail.from);
  const leaves = !mail.automatic && (isLeaving(subjectOf(mail)) || isLeaving(firstLine(mail)));
  return leaves ? { is: "leaving", from: mail.from } : { is: "nothing", fault: "reply-nothing" };
}

function repliesIn(octets: string, from: string): Received {
  const { replies, fault } = readReplies(octets, from);
  return fault === null ? { is: "replies", replies, from } : { is: "nothing", fault };
}

/** Programs differ in whether the calendar is a part of its own or a file; the part holds where both are. */
function calendarPart({ parts }: ReadMail): MailPart | undefined {
  return (
    CALENDAR_TYPES.map((type) => parts.find(({ mediaType }) => mediaType === type)).find(
      (part) => part !== undefined,
    ) ?? parts.find(({ name }) => ICS.test(name))
  );
}

function subjectOf({ subject }: ReadMail): string {
  return tidyLine(subject).replace(/^(?:\s*(?:re|odp|fw|fwd|sv|aw)\s*:)+/i, "");
}

function firstLine({ parts }: ReadMail): string {
  const plain = parts.find(({ mediaType }) => mediaType === "text/plain");
  return plain === undefined ? "" : (tidy(partText(plain).slice(0, 2_000)).split("\n")[0] ?? "");
}

function isLeaving(text: string): boolean {
  return LEAVING.has(fold(text));
}
