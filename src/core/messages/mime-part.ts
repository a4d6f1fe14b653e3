import { toBase64Lines } from "./base64.ts";
import type { CalendarMethod } from "./calendar.ts";
import { foldedHeader } from "./header.ts";
import type { Attachment } from "./message.ts";
import { fileName, parameterWords } from "./parameter.ts";
import { toQuotedPrintable } from "./quoted-printable.ts";

/** One part of a MIME body: its headers and its encoded content, both without the last CRLF. */
export interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

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
  return { headers: fileHeaders(type, fileName(name)), body: toBase64Lines(bytes) };
}

/**
 * Parts joined into one; a single part stays as it is. `=_` can occur neither in quoted-printable nor in base64
 * (RFC 2045 6.7, note 5), so the boundary cannot occur in the content, whatever it is.
 */
export function multipart(kind: "alternative" | "mixed", id: string, parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const boundary = `=_${kind}_${id}`;
  const sections = parts.map(({ headers, body }) => [`--${boundary}`, ...headers, "", body].join("\r\n"));
  return {
    headers: [foldedHeader("Content-Type", [`multipart/${kind};`, `boundary="${boundary}"`])],
    body: [...sections, `--${boundary}--`].join("\r\n"),
  };
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
