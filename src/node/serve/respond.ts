import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { ServedPage } from "../../core/pages/answers/frame.ts";

/** Who a page is for: the public's says nothing of where it was opened; the team's must, for its forms' Origin. */
export type Audience = "public" | "team";

/** Sends a page that loads nothing, is kept nowhere, stands in no frame and posts only to where it came from. */
export function sendPage(response: ServerResponse, { status, html }: ServedPage, audience: Audience): void {
  const bytes = Buffer.from(html, "utf8");
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": bytes.length,
    "Content-Security-Policy": policyFor(html),
    "Cache-Control": "no-store",
    "Referrer-Policy": audience === "public" ? "no-referrer" : "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
  response.end(bytes);
}

/** Something that is no page for the public: a screen, what one of its calls answers, a file. */
export interface Content {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The name under which the browser saves it; null for what is shown. */
  readonly saveAs: string | null;
  /** True for a document that the program has made: it asks nothing, and stands in no frame. */
  readonly made?: true;
}

/** Sends it with a policy that lets nothing in but the page's own script, style and calls. */
export function sendContent(response: ServerResponse, content: Content): void {
  const { status, type, body, saveAs, made = false } = content;
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(saveAs ?? "")}`;
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": bytes.length,
    "Content-Security-Policy": (made ? madePolicy : screenPolicy)(typeof body === "string" ? body : ""),
    ...(saveAs === null ? {} : { "Content-Disposition": disposition }),
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
  response.end(bytes);
}

/** A screen runs its own script, known by its hash, asks its own server, and stands in the workbench's frame. */
function screenPolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashesOf("script", html)}`,
    `style-src ${hashesOf("style", html)}`,
    // A letter shown in a frame of the screen has its styles at its elements, as mail programs want them.
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** A document's page: its own script where it has one (the catalogue searches), styles at its elements, drawn pictures. */
function madePolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashesOf("script", html)}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Only the page's own styles hold, known by their hash; widths of columns stand at their elements. */
function policyFor(html: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashesOf("style", html)}`,
    ...(/<col style="/.test(html) ? ["style-src-attr 'unsafe-inline'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The hashes of the page's own elements of that name (CSP level 3). */
function hashesOf(tag: "script" | "style", html: string): string {
  const contents = [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))];
  const hashes = contents.map(
    ([, content = ""]) => `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`,
  );
  return hashes.join(" ") || "'none'";
}
