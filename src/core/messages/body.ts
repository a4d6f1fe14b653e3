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
  /** The content id of each picture that goes with the letter, by its name in small letters. */
  readonly pictures?: ReadonlyMap<string, string>;
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
  const small = smallSections(letter);
  return { text: toText([main, ...small]), html: toHtml(letter, main, small) };
}

/** What stands below every letter, for a letter whose main part is somebody's own text and HTML. */
export function belowLetter(letter: Omit<Letter, "text">): Bodies {
  const small = smallSections(letter);
  if (small.length === 0) return { text: "", html: "" };
  const html = [`<div lang="${letter.language}">`, ...smallHtml(small), "</div>"].join("\n");
  return { text: `\n\n${TEXT_RULE}\n${toText(small)}`, html };
}

type Section = readonly LetterBlock[];
type Pictures = ReadonlyMap<string, string>;

const NO_PICTURES: Pictures = new Map();

function smallSections({ footer = [], publicity = [] }: Omit<Letter, "text">): readonly Section[] {
  return [footer, publicity]
    .map((paragraphs) => paragraphs.flatMap(readLetter))
    .filter((blocks) => blocks.length > 0);
}

function toText(sections: readonly Section[]): string {
  return `${sections.map((blocks) => blocks.map(textBlock).join("\n\n")).join(`\n\n${TEXT_RULE}\n`)}\n`;
}

function textBlock({ kind, lines }: LetterBlock): string {
  const bullet = kind === "list" ? "- " : "";
  return lines.map((line) => bullet + line.map(textInline).join("")).join("\n");
}

function textInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
      return inline.inlines.map(textInline).join("");
    case "link":
      return inline.named ? `${inline.text} <${inline.address}>` : inline.text;
    case "image":
      return `[${inline.alt || inline.name}]`;
  }
}

function toHtml({ title, language, pictures }: Letter, main: Section, small: readonly Section[]): string {
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
    ...main.map((block) => htmlBlock(block, pictures)),
    ...smallHtml(small),
    "</div>",
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function smallHtml(small: readonly Section[]): readonly string[] {
  if (small.length === 0) return [];
  const blocks = small.flat().map((block) => htmlBlock(block, NO_PICTURES));
  return ["<hr>", `<div style="${SMALL_STYLE}">`, ...blocks, "</div>"];
}

function htmlBlock({ kind, lines }: LetterBlock, pictures: Pictures = NO_PICTURES): string {
  const contents = lines.map((line) => line.map((inline) => htmlInline(inline, pictures)).join(""));
  if (kind === "paragraph") return `<p>${contents.join("<br>\n")}</p>`;
  return ["<ul>", ...contents.map((item) => `<li>${item}</li>`), "</ul>"].join("\n");
}

function htmlInline(inline: Inline, pictures: Pictures): string {
  switch (inline.kind) {
    case "text":
      return escapeMarkup(inline.text);
    case "strong":
      return `<strong>${inline.inlines.map((one) => htmlInline(one, pictures)).join("")}</strong>`;
    case "link":
      return `<a href="${escapeMarkup(inline.address)}">${escapeMarkup(inline.text)}</a>`;
    case "image":
      return htmlImage(inline, pictures.get(inline.name.toLowerCase()));
  }
}

function htmlImage({ alt, name }: Extract<Inline, { kind: "image" }>, id: string | undefined): string {
  if (id === undefined) return escapeMarkup(`[${alt || name}]`);
  return `<img src="cid:${escapeMarkup(id)}" alt="${escapeMarkup(alt)}" style="max-width:100%;height:auto">`;
}
