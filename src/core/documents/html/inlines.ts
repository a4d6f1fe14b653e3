import type { Inline } from "../document.ts";
import { fileAddress, linkAddress } from "../links.ts";
import { escapeMarkup } from "../markup.ts";
import type { HtmlWriter } from "./writer.ts";

/** A text with its links; a link or a reference that leads nowhere is printed as plain words. */
export function inlines(text: readonly Inline[], writer: HtmlWriter): string {
  return text.map((part) => inline(part, writer)).join("");
}

function inline(part: Inline, writer: HtmlWriter): string {
  if (typeof part === "string") return words(part);
  switch (part.kind) {
    case "strong":
      return `<strong>${words(part.text)}</strong>`;
    case "link":
      return anchor(part.text, linkAddress(part.href));
    case "file":
      return anchor(part.text, fileAddress(part.name));
    case "reference": {
      const fragment = writer.fragment(part.to);
      return anchor(part.text, fragment === null ? null : `#${fragment}`);
    }
  }
}

/** Text safe in HTML; line ends become breaks, and „e-mailem“ stays on one line. */
export function words(text: string): string {
  const safe = escapeMarkup(text);
  const lines = safe.includes("\n") ? safe.replace(/\n/g, "<br>") : safe;
  return lines.includes("-mail") ? lines.replace(E_MAIL, '<span class="whole">$&</span>') : lines;
}

const E_MAIL = /(?<![\p{L}\d])e-mail\p{L}*/giu;

function anchor(text: string, address: string | null): string {
  return address === null || text === ""
    ? words(text)
    : `<a href="${escapeMarkup(address)}">${words(text)}</a>`;
}
