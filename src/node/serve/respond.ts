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

/** Only the page's own styles hold, known by their hash (CSP level 3); widths of columns stand at their elements. */
function policyFor(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);
  const hashes = styles.map(
    (style) => `'sha256-${createHash("sha256").update(style, "utf8").digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `style-src ${hashes.join(" ") || "'none'"}`,
    ...(/<col style="/.test(html) ? ["style-src-attr 'unsafe-inline'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
