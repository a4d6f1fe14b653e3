import { DOCUMENT_TEXTS } from "../../texts/documents.ts";
import { type Language, say } from "../../texts/say.ts";
import type { PageSetup } from "../document.ts";
import { escapeMarkup } from "../markup.ts";
import { BASE_STYLES, pageStyles } from "./styles.ts";

/** A whole page before it is put together; all its HTML is already safe. */
interface HtmlPage {
  readonly title: string;
  readonly language: Language;
  readonly paper: PageSetup;
  readonly main: string;
  /** Printed at the head of every page. */
  readonly header?: string;
  /** The line at the foot, as text. */
  readonly footer: string;
  /** Rules beside those that every page has. */
  readonly styles?: string;
  /** A script that the page works without. */
  readonly script?: string;
  /** The page is shown inside another one: its links and forms lead the whole window, only jumps within it stay. */
  readonly framed?: boolean;
  /** The Content-Security-Policy of the page: where anything in it may come from. */
  readonly policy?: string;
}

/** A standalone page in one file: it fetches nothing, so it works from a disk, a stick or an attachment. */
export function htmlPage(page: HtmlPage): string {
  const skip = escapeMarkup(say(DOCUMENT_TEXTS.skip, page.language));
  const foot = page.footer === "" ? "" : `<footer><p>${escapeMarkup(page.footer)}</p></footer>\n`;
  const base = page.framed === true ? '\n<base target="_top">' : "";
  const policy =
    page.policy === undefined
      ? ""
      : `\n<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(page.policy)}">`;
  const stay = page.framed === true ? ' target="_self"' : "";
  const script = page.script === undefined ? "" : `<script>${page.script}</script>\n`;
  return `<!DOCTYPE html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">${policy}${base}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(page.title)}</title>
<style>${BASE_STYLES}${page.styles ?? ""}
${pageStyles(page.paper)}</style>
</head>
<body>
<a class="skip" href="#main"${stay}>${skip}</a>
${paged(page)}
${foot}${script}</body>
</html>
`;
}

/** Laid out as a table on paper, the header is repeated as a table's head is. */
function paged({ main, header }: HtmlPage): string {
  const content = `<main id="main" tabindex="-1">\n${main}\n</main>`;
  return header === undefined ? content : `<div class="paged">\n${header}\n${content}\n</div>`;
}
