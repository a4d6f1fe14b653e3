import { type Address, safeEmail } from "./address.ts";
import { toCalendar } from "./calendar.ts";
import { calendarFindings } from "./calendar-findings.ts";
import { shortHash } from "./hash.ts";
import { addressHeader, foldedHeader, textHeader } from "./header.ts";
import { toMailDate } from "./instant.ts";
import { isUnsubscribeAddress, isUnsubscribePage } from "./list-unsubscribe.ts";
import type { Attachment, Message } from "./message.ts";
import { isMessageId } from "./message-id.ts";
import {
  attachmentPart,
  calendarParts,
  htmlPart,
  inlinePart,
  multipart,
  type Part,
  textPart,
} from "./mime-part.ts";
import { toUtf8 } from "./utf8.ts";

/**
 * The exact bytes of a message as ASCII text with CRLF line ends (RFC 5322, 2045–2047, 2231): write it as .eml,
 * hand it to SMTP, or base64url it for Gmail. A value that could break a header is made harmless: control
 * characters become spaces, an address that cannot be written becomes nobody's, a wrong date or unsubscribe
 * address is left out. `messageFindings` reports the same beforehand.
 */
export function toMime(message: Message): string {
  const headers = headersOf(message);
  const root = bodyOf(message);
  return [...headers, "MIME-Version: 1.0", ...root.headers, "", root.body].join("\r\n").concat("\r\n");
}

function headersOf(message: Message): readonly string[] {
  const { replyTo, cc = [], language } = message;
  return [
    addressHeader("From", [message.from]),
    ...(replyTo === undefined ? [] : [addressHeader("Reply-To", [replyTo])]),
    addressHeader("To", receivers(message.to)),
    ...(cc.length === 0 ? [] : [addressHeader("Cc", cc)]),
    textHeader("Subject", message.subject),
    ...dateHeader(message.date),
    foldedHeader("Message-ID", [`<${safeMessageId(message.messageId)}>`]),
    ...(message.autoSubmitted === true ? ["Auto-Submitted: auto-generated"] : []),
    ...unsubscribeHeaders(message),
    ...(language === undefined ? [] : [`Content-Language: ${language}`]),
  ];
}

/** RFC 5322 wants an address in To; a message for nobody says so instead of failing in the middle of a run. */
function receivers(to: readonly Address[]): readonly Address[] {
  return to.length === 0 ? [{ name: "", email: safeEmail("") }] : to;
}

function dateHeader(date: string | undefined): readonly string[] {
  const written = date === undefined ? null : toMailDate(date);
  return written === null ? [] : [`Date: ${written}`];
}

function safeMessageId(id: string): string {
  return isMessageId(id) ? id : `${shortHash(id)}@komplan.invalid`;
}

/** The page goes first, for programs that look at one only; both headers or none (RFC 8058 3.1). */
function unsubscribeHeaders({ listUnsubscribe = "", unsubscribePage = "" }: Message): readonly string[] {
  const page = isUnsubscribePage(unsubscribePage) ? [`<${unsubscribePage}>`] : [];
  const address = isUnsubscribeAddress(listUnsubscribe) ? [`<${listUnsubscribe}>`] : [];
  const ways = [...page, ...address];
  if (ways.length === 0) return [];
  const words = ways.map((way, index) => (index < ways.length - 1 ? `${way},` : way));
  const oneClick = page.length === 0 ? [] : ["List-Unsubscribe-Post: List-Unsubscribe=One-Click"];
  return [foldedHeader("List-Unsubscribe", words), ...oneClick];
}

/**
 * The tree that Gmail and Outlook make of an invitation themselves: the calendar as the last alternative (so that
 * both offer Yes and No), and once more as a file for clients that know only files. Pictures of the HTML stand beside
 * it (RFC 2387).
 */
function bodyOf({ messageId, text, html, calendar, attachments = [] }: Message): Part {
  const id = shortHash(messageId);
  const entry = calendar === undefined || calendarFindings(calendar).length > 0 ? undefined : calendar;
  const invitation = entry === undefined ? [] : calendarParts(entry.method, toUtf8(toCalendar(entry)));
  const isInline = ({ contentId }: Attachment) => contentId !== undefined && html !== "";
  const pictures = attachments.filter(isInline).map(inlinePart);
  const shown = html === "" ? [] : [multipart("related", id, [htmlPart(html), ...pictures])];
  const body = multipart("alternative", id, [textPart(text), ...shown, ...invitation.slice(0, 1)]);
  const files = attachments.filter((attachment) => !isInline(attachment)).map(attachmentPart);
  return multipart("mixed", id, [body, ...invitation.slice(1), ...files]);
}
