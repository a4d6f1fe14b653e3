import { toBase64Lines } from "./base64.ts";
import type { CalendarMethod } from "./calendar.ts";
import { shortHash } from "./hash.ts";
import { foldedHeader } from "./header.ts";
import type { Attachment } from "./message.ts";
import { isMessageId } from "./message-id.ts";
import { fileName, parameterWords } from "./parameter.ts";
import { toQuotedPrintable } from "./quoted-printable.ts";

/** One part of a MIME body: its headers and its encoded content, both without the last CRLF. */
export interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

/** With its header's name on one line of 76 characters. */
const MAX_CONTENT_ID = 60;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,60}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,90}$/i;

/**
 * The plain text, each paragraph one long line under its soft breaks: every client wraps it to its own window,
 * and no address is cut.
 */
export function textPart(text: string): Part {
  return quotedPart("text/plain", text);
}

export function htmlPart(html: string): Part {
  return quotedPart("text/html", html);
}

/**
 * A calendar as an alternative of the texts, then as a file. Gmail and Outlook want `method` to say the same as
 * inside (RFC 6047 2.4).
 */
export function calendarParts(method: CalendarMethod, bytes: Uint8Array): readonly Part[] {
  const type = foldedHeader("Content-Type", ["text/calendar;", "charset=utf-8;", `method=${method}`]);
  const body = toBase64Lines(bytes);
  const name = method === "REQUEST" ? "pozvanka.ics" : "kalendar.ics";
  return [
    { headers: [type, "Content-Transfer-Encoding: base64"], body },
    { headers: fileHeaders("application/ics", name), body },
  ];
}

export function attachmentPart({ name, mediaType, bytes }: Attachment): Part {
  const type = MEDIA_TYPE.test(mediaType) ? mediaType : "application/octet-stream";
  return { headers: fileHeaders(type, fileName(name)), body: encodedOnce(bytes) };
}

/** A picture that the HTML shows by its content id. */
export function inlinePart({ contentId = "", ...attachment }: Attachment): Part {
  const { headers, body } = attachmentPart(attachment);
  const inline = headers.map((line) =>
    line.replace(/^Content-Disposition: attachment;/, "Content-Disposition: inline;"),
  );
  return { headers: [...inline, foldedHeader("Content-ID", [`<${safeContentId(contentId)}>`])], body };
}

/** The id as a header can hold it; the same id always gives the same. */
export function safeContentId(id: string): string {
  return isMessageId(id) && id.length <= MAX_CONTENT_ID ? id : `${shortHash(id)}@komplan.invalid`;
}

/** One file goes with hundreds of messages: it is encoded with the first. */
const ENCODED = new WeakMap<Uint8Array, string>();

function encodedOnce(bytes: Uint8Array): string {
  const known = ENCODED.get(bytes);
  if (known !== undefined) return known;
  const encoded = toBase64Lines(bytes);
  ENCODED.set(bytes, encoded);
  return encoded;
}

/**
 * Parts joined into one; a single part stays as it is. `=_` can occur neither in quoted-printable nor in base64
 * (RFC 2045 6.7, note 5), so the boundary cannot occur in the content, whatever it is.
 */
export function multipart(
  kind: "alternative" | "mixed" | "related",
  id: string,
  parts: readonly Part[],
): Part {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const boundary = `=_${kind}_${id}`;
  const sections = parts.map(({ headers, body }) => [`--${boundary}`, ...headers, "", body].join("\r\n"));
  return {
    headers: [
      foldedHeader("Content-Type", [`multipart/${kind};`, ...rootType(kind), `boundary="${boundary}"`]),
    ],
    body: [...sections, `--${boundary}--`].join("\r\n"),
  };
}

/** RFC 2387 3.1 wants the type of the root named. */
function rootType(kind: string): readonly string[] {
  return kind === "related" ? ['type="text/html";'] : [];
}

function fileHeaders(type: string, name: string): readonly string[] {
  return [
    `Content-Type: ${type}`,
    "Content-Transfer-Encoding: base64",
    foldedHeader("Content-Disposition", ["attachment;", ...parameterWords("filename", name)]),
  ];
}

function quotedPart(type: string, text: string): Part {
  return {
    headers: [`Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: quoted-printable"],
    body: toQuotedPrintable(text),
  };
}
