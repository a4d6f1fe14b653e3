import type { Document } from "./document.ts";
import { blocksToHtml } from "./html/blocks.ts";
import { htmlHeader } from "./html/header.ts";
import { htmlPage } from "./html/page.ts";
import { htmlWriterFor } from "./html/writer.ts";

/** The document as one standalone, accessible page (EN 301 549): no file, font or script beside it. */
export function toHtml(document: Document): string {
  const { title, language, page, footer, header } = document;
  const blocks = document.blocks.flatMap((block) => (block.kind === "web-only" ? block.blocks : [block]));
  const main = blocksToHtml(blocks, htmlWriterFor(blocks), language);
  const running = header === undefined ? {} : { header: htmlHeader(header) };
  return htmlPage({ title, language, paper: page, main, footer: footer ?? "", ...running });
}
