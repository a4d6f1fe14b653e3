import type { Draft } from "./letter-sources.ts";
import type { Attachment } from "./message.ts";
import { safeContentId } from "./mime-part.ts";
import { fromUtf8 } from "./utf8.ts";

/** A part of a message as Gmail's API gives it with `format=full`. */
export interface GmailPart {
  readonly mimeType?: string | undefined;
  readonly filename?: string | undefined;
  readonly headers?:
    | readonly { readonly name?: string | undefined; readonly value?: string | undefined }[]
    | undefined;
  readonly body?: GmailBody | undefined;
  readonly parts?: readonly GmailPart[] | undefined;
}

/** The content of a part, or the id under which it can be had. */
interface GmailBody {
  readonly attachmentId?: string | undefined;
  readonly data?: unknown;
}

/** How a shell gets at contents. */
interface Contents {
  /** The bytes of `data`, in whatever shape the shell has them. */
  readonly decode: (data: unknown) => Uint8Array;
  readonly fetch: (attachmentId: string) => Uint8Array;
}

/** A draft with its texts and everything attached; pictures of the HTML keep their place by their content ids. */
export function readGmailDraft(payload: GmailPart, contents: Contents): Draft {
  const parts = leavesOf(payload);
  const texts = parts.filter(({ filename = "" }) => filename === "");
  const textOf = (type: string) => {
    const part = texts.find(({ mimeType }) => mimeType === type);
    return part === undefined ? "" : fromUtf8(bytesOf(part, contents)).replace(/\r\n?/g, "\n");
  };
  const html = textOf("text/html");
  const files = parts.filter(({ filename = "" }) => filename !== "");
  const attachments = files.map((part) => attachmentOf(part, html, contents));
  return {
    subject: headerOf(payload, "subject"),
    html: withSafeIds(html, attachments),
    text: textOf("text/plain"),
    attachments: attachments.map(({ attachment }) => attachment),
  };
}

/** The subject of a draft, however little of it was asked for. */
export function subjectOfDraft(payload: GmailPart): string {
  return headerOf(payload, "subject");
}

function leavesOf(part: GmailPart): readonly GmailPart[] {
  const { parts = [] } = part;
  return parts.length === 0 ? [part] : parts.flatMap(leavesOf);
}

function bytesOf({ body = {} }: GmailPart, { decode, fetch }: Contents): Uint8Array {
  if (body.attachmentId !== undefined && body.attachmentId !== "") return fetch(body.attachmentId);
  return body.data === undefined ? new Uint8Array(0) : decode(body.data);
}

interface Found {
  readonly attachment: Attachment;
  /** As the HTML names it; "" for a file that it does not show. */
  readonly id: string;
}

function attachmentOf(part: GmailPart, html: string, contents: Contents): Found {
  const { filename = "", mimeType = "application/octet-stream" } = part;
  const id = headerOf(part, "content-id").replace(/^<|>$/g, "");
  const file = { name: filename, mediaType: mimeType, bytes: bytesOf(part, contents) };
  const isShown = id !== "" && html.includes(`cid:${id}`);
  return isShown
    ? { attachment: { ...file, contentId: safeContentId(id) }, id }
    : { attachment: file, id: "" };
}

function withSafeIds(html: string, found: readonly Found[]): string {
  return found.reduce(
    (text, { attachment: { contentId = "" }, id }) =>
      id === "" || id === contentId ? text : text.split(`cid:${id}`).join(`cid:${contentId}`),
    html,
  );
}

function headerOf({ headers = [] }: GmailPart, wanted: string): string {
  return headers.find(({ name = "" }) => name.toLowerCase() === wanted)?.value ?? "";
}
