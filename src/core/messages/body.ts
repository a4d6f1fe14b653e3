import { escapeMarkup } from "../documents/markup.ts";
import type { Language } from "../texts/say.ts";
import { type Inline, type LetterBlock, readLetter } from "./letter.ts";

/** A letter before it becomes an e-mail's two bodies; all texts are in the letter's light markup. */
export interface Letter {
  /** The HTML title, as a rule the subject; plain text. */
  readonly title: string;
  readonly language: Language;
  readonly text: string;
  /** Quiet paragraphs below: the information duty, why the person got it, how to be taken off. */
  readonly footer?: readonly string[];
  /** The publicity block's lines, last. */
  readonly publicity?: readonly string[];
}

/** The same letter twice, for `Message.text` and `Message.html`. */
export interface Bodies {
  readonly text: string;
  readonly html: string;
}

/** No colours: the reader's own light or dark ones stay, with their contrast. */
const BODY_STYLE =
  "margin:0;padding:16px;font-family:Calibri,Carlito,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5";
const COLUMN_STYLE = "max-width:42em";
const SMALL_STYLE = "font-size:13px;line-height:1.4";
const TEXT_RULE = "--------";

/** The plain text and the HTML of a letter: semantic, escaped, in its language, readable in light and dark. */
export function toBodies(letter: Letter): Bodies {
  const main = readLetter(letter.text);
  const small = [letter.footer ?? [], letter.publicity ?? []]
    .map((paragraphs) => paragraphs.flatMap(readLetter))
    .filter((blocks) => blocks.length > 0);
  return { text: toText([main, ...small]), html: toHtml(letter, main, small) };
}

function toText(sections: readonly (readonly LetterBlock[])[]): string {
  return `${sections.map((blocks) => blocks.map(textBlock).join("\n\n")).join(`\n\n${TEXT_RULE}\n`)}\n`;
}

function textBlock({ kind, lines }: LetterBlock): string {
  const bullet = kind === "list" ? "- " : "";
  return lines.map((line) => bullet + line.map(textInline).join("")).join("\n");
}

function textInline(inline: Inline): string {
  if (inline.kind === "text") return inline.text;
  if (inline.kind === "strong") return inline.inlines.map(textInline).join("");
  return inline.named ? `${inline.text} <${inline.address}>` : inline.text;
}

function toHtml(
  { title, language }: Letter,
  main: readonly LetterBlock[],
  small: readonly (readonly LetterBlock[])[],
): string {
  const lines = [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(title.replace(/\s+/g, " ").trim())}</title>`,
    "</head>",
    `<body style="${BODY_STYLE}">`,
    // Webmail drops html and body, so the language is said once more where it stays.
    `<div lang="${language}" style="${COLUMN_STYLE}">`,
    ...main.map(htmlBlock),
    ...(small.length === 0
      ? []
      : ["<hr>", `<div style="${SMALL_STYLE}">`, ...small.flat().map(htmlBlock), "</div>"]),
    "</div>",
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function htmlBlock({ kind, lines }: LetterBlock): string {
  const contents = lines.map((line) => line.map(htmlInline).join(""));
  if (kind === "paragraph") return `<p>${contents.join("<br>\n")}</p>`;
  return ["<ul>", ...contents.map((item) => `<li>${item}</li>`), "</ul>"].join("\n");
}

function htmlInline(inline: Inline): string {
  if (inline.kind === "text") return escapeMarkup(inline.text);
  if (inline.kind === "strong") return `<strong>${inline.inlines.map(htmlInline).join("")}</strong>`;
  return `<a href="${escapeMarkup(inline.address)}">${escapeMarkup(inline.text)}</a>`;
}
