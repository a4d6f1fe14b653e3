import type { IncomingMessage } from "node:http";
import type { FormFields } from "../../core/answers/read-form.ts";

/** A form of these pages has some two thousand characters; three times as many when they are escaped. */
const LARGEST_BODY = 32_768;

export type Body =
  | { readonly kind: "form"; readonly fields: FormFields }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-a-form" };

/** The fields of a form; of a field that comes twice the first holds. Stops reading at the limit. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return { kind: "not-a-form" };
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) return { kind: "too-large" };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return { kind: "too-large" };
    chunks.push(chunk);
  }
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString("utf8"))) {
    if (!(name in fields)) fields[name] = value;
  }
  return { kind: "form", fields };
}
