import type { IncomingMessage } from "node:http";
import { LARGEST_FORM } from "../../core/answers/form-limit.ts";
import type { FormFields } from "../../core/answers/read-form.ts";
import { partsOf, partText } from "../../core/messages/read-mail.ts";

/** The register's extract has four million characters, of which a quotation mark or a diacritic takes two bytes here. */
const LARGEST_CALL = 10_000_000;

/** Browsers send the first; mail programs that take somebody off by one click may send the second (RFC 8058 3.2). */
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

export type Body =
  | { readonly kind: "form"; readonly fields: FormFields }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-a-form" };

/** The fields of a form; of a field that comes twice the first holds. Stops reading at the limit. */
export async function readBody(request: IncomingMessage, limit: number = LARGEST_FORM): Promise<Body> {
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== FORM && type !== MULTIPART) return { kind: "not-a-form" };
  const bytes = await readBytes(request, limit);
  if (bytes === null) return { kind: "too-large" };
  const pairs = type === FORM ? new URLSearchParams(bytes.toString("utf8")) : multipartPairs(request, bytes);
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of pairs) if (!(name in fields)) fields[name] = value;
  return { kind: "form", fields };
}

/** The value of a call in JSON; null for anything else, for too much of it, and for what is none. */
export async function readJson(request: IncomingMessage): Promise<{ readonly value: unknown } | null> {
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return null;
  const bytes = await readBytes(request, LARGEST_CALL);
  if (bytes === null) return null;
  try {
    return { value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return null;
  }
}

/** The whole body; null as soon as it is over the limit. */
async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function multipartPairs({ headers }: IncomingMessage, body: Buffer): readonly (readonly [string, string])[] {
  const entity = `Content-Type: ${headers["content-type"] ?? ""}\r\n\r\n${body.toString("latin1")}`;
  return partsOf(entity).map((part) => [part.field, partText(part)]);
}
