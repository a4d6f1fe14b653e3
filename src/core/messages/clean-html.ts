import { fold } from "../czech/text.ts";
import { type HtmlPiece, type HtmlTag, readHtml, withoutEntities } from "./html-pieces.ts";

/** Somebody's HTML as it may stand in a letter. */
interface CleanHtml {
  readonly html: string;
  /** Marks that stand in attributes where nothing is filled in. */
  readonly marksInTags: readonly string[];
}

/** Tags that do something, load something or belong to a whole page. */
const DROPPED = new Set(
  "applet audio base body button embed form frame frameset head html iframe input link math meta object option script select source style svg textarea title video xmp".split(
    " ",
  ),
);
const LINE_ENDS = new Set([
  "br",
  "p",
  "div",
  "li",
  "tr",
  "ul",
  "ol",
  "table",
  "blockquote",
  "h1",
  "h2",
  "h3",
]);
const ATTRIBUTE_NAME = /^[a-z][a-z0-9:-]*$/;
const DROPPED_ATTRIBUTE = /^on|^(?:srcdoc|srcset|action|formaction|ping|background|xmlns|xlink:href|id)$/;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#)/i;
const SAFE_SOURCE = /^(?:https?:\/\/|cid:|data:image\/(?:png|jpe?g|gif);)/i;
const LOADING_STYLE = /url\s*\(|expression|javascript|@import|behavior|\\/i;
const MARK = /\{\{[^{}]*\}\}/g;
/** Mail programs complete and encode what they take for an address. */
const MARK_AS_ADDRESS = /^(?:https?:\/\/)?(?:\{\{|%7B%7B)(.+?)(?:\}\}|%7D%7D)\/?$/i;
/** Fields that hold addresses which the program makes or checks itself. */
const ADDRESS_FIELDS = ["odkaz pro odpověď", "odkaz pro odhlášení", "web"];

/**
 * The HTML without scripts, handlers, forms, styles that load something, and addresses that are none of the web, mail
 * or telephone. Fields in it are made readable; a line of it ends where a paragraph does.
 */
export function cleanHtml(html: string): CleanHtml {
  const marksInTags: string[] = [];
  const written = readHtml(html).map((piece) => writePiece(piece, marksInTags));
  return { html: written.join(""), marksInTags };
}

function writePiece(piece: HtmlPiece, marksInTags: string[]): string {
  if (piece.kind === "text") return writeText(piece.text);
  if (DROPPED.has(piece.name)) return "";
  const end = LINE_ENDS.has(piece.name) && (piece.closing || piece.name === "br") ? "\n" : "";
  if (piece.closing) return `</${piece.name}>${end}`;
  return `<${piece.name}${writeAttributes(piece, marksInTags)}>${end}`;
}

/** Line ends of the source mean nothing in HTML, but would cut a field. */
function writeText(text: string): string {
  return text
    .replace(/>/g, "&gt;")
    .replace(/[\r\n]+/g, " ")
    .replace(/&nbsp;/g, "\u00a0")
    .replace(MARK, (mark) => withoutEntities(mark).replace(/\s+/g, " "));
}

function writeAttributes({ attributes }: HtmlTag, marksInTags: string[]): string {
  return attributes
    .map(([name, written]) => {
      const field = MARK_AS_ADDRESS.exec(withoutEntities(written).trim())?.[1];
      if (name === "href" && field !== undefined) return writeField(field, marksInTags);
      const marks = written.match(MARK);
      if (marks !== null) marksInTags.push(...marks);
      return marks === null && isSafe(name, written) ? ` ${name}="${quoted(written)}"` : "";
    })
    .join("");
}

function writeField(field: string, marksInTags: string[]): string {
  const name = ADDRESS_FIELDS.find((known) => fold(known) === fold(decoded(field)));
  if (name !== undefined) return ` href="{{${name}|}}"`;
  marksInTags.push(`{{${decoded(field)}}}`);
  return "";
}

function decoded(field: string): string {
  try {
    return decodeURIComponent(field).trim();
  } catch {
    return field;
  }
}

function isSafe(name: string, written: string): boolean {
  if (!ATTRIBUTE_NAME.test(name) || DROPPED_ATTRIBUTE.test(name)) return false;
  // Readers ignore control characters and spaces in an address.
  const value = withoutEntities(written).replace(/[\p{Cc}\s]/gu, "");
  if (name === "href") return SAFE_ADDRESS.test(value);
  if (name === "src") return SAFE_SOURCE.test(value);
  return name !== "style" || !LOADING_STYLE.test(value);
}

function quoted(written: string): string {
  return written.replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
