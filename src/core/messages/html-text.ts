import { type HtmlPiece, type HtmlTag, readHtml, withoutEntities } from "./html-pieces.ts";

const PARAGRAPHS = new Set(["p", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "hr"]);
const LINES = new Set(["div", "tr", "li", "br"]);

/** The text so far, and the link that is open with the place where its words begin. */
interface Reading {
  readonly text: string;
  readonly address: string;
  readonly from: number;
}

/** What a letter in HTML says, for readers of plain text: lines, items, pictures by their description, named links. */
export function textOfHtml(html: string): string {
  const { text } = readHtml(html).reduce(withPiece, { text: "", address: "", from: 0 });
  return text
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function withPiece(reading: Reading, piece: HtmlPiece): Reading {
  const { text, address, from } = reading;
  if (piece.kind === "text") return { ...reading, text: text + wordsAfter(text, piece.text) };
  if (piece.name !== "a") return { ...reading, text: text + wordsOf(piece) };
  if (!piece.closing) return { text, address: attribute(piece, "href"), from: text.length };
  return { text: text + addressBeside(address, text.slice(from)), address: "", from: text.length };
}

/** White space of the source is one space, and none where a line begins. */
function wordsAfter(before: string, source: string): string {
  const words = withoutEntities(source.replace(/[ \t\r\n]+/g, " "));
  return before === "" || before.endsWith("\n") ? words.replace(/^ +/, "") : words;
}

function wordsOf(tag: HtmlTag): string {
  const { name, closing } = tag;
  if (name === "img") return pictureWords(attribute(tag, "alt"));
  if (name === "li" && !closing) return "\n- ";
  if (PARAGRAPHS.has(name)) return closing ? "\n\n" : "\n";
  return LINES.has(name) && (closing || name === "br") ? "\n" : "";
}

function pictureWords(alt: string): string {
  return alt === "" ? "" : `[${alt}]`;
}

function addressBeside(address: string, shown: string): string {
  const bare = address.replace(/^mailto:/i, "").replace(/\/$/, "");
  const isTold = bare === "" || shown.trim().replace(/\/$/, "") === bare;
  return isTold || address.startsWith("#") ? "" : ` <${bare}>`;
}

function attribute({ attributes }: HtmlTag, wanted: string): string {
  return withoutEntities(attributes.find(([name]) => name === wanted)?.[1] ?? "").trim();
}
