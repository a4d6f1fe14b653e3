/** A run of text (with its entities) or one tag of somebody's HTML. */
export type HtmlPiece = HtmlText | HtmlTag;

interface HtmlText {
  readonly kind: "text";
  readonly text: string;
}

/** A tag; values of attributes are as written, without their quotes. */
export interface HtmlTag {
  readonly kind: "tag";
  /** In small letters. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Elements whose content is no text for people. */
const UNREAD = new Set(["script", "style", "title", "textarea", "noscript", "iframe", "xmp", "template"]);
const TAG_NAME = /<(\/?)([a-z][a-z0-9:-]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const TAG_END = /[\s/]*>/y;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);?/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** HTML of whatever quality in pieces; comments, declarations, scripts and styles are left out. */
export function readHtml(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const small = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open === -1 ? html.length : open;
    if (end > at) pieces.push({ kind: "text", text: html.slice(at, end) });
    if (open === -1) break;
    const found = readMarkup(html, open);
    pieces.push(...found.pieces);
    const [tag] = found.pieces;
    const skips = tag?.kind === "tag" && !tag.closing && UNREAD.has(tag.name);
    at = skips ? after(small, `</${tag.name}`, found.end) : found.end;
  }
  return pieces;
}

/** The characters that entities stand for. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const named = NAMED[entity.replace(/[&;]/g, "").toLowerCase()];
    return named ?? characterOf(entity.replace(/[&#;]/g, ""));
  });
}

/** `8211` and `x2013` are the same dash. */
function characterOf(number: string): string {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  const exists = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return exists ? String.fromCodePoint(code) : "\ufffd";
}

interface Found {
  readonly pieces: readonly HtmlPiece[];
  readonly end: number;
}

function readMarkup(html: string, open: number): Found {
  if (html.startsWith("<!--", open)) return { pieces: [], end: after(html, "-->", open + 4) };
  if (/[!?]/.test(html.charAt(open + 1))) return { pieces: [], end: after(html, ">", open) };
  return readTag(html, open) ?? { pieces: [{ kind: "text", text: "&lt;" }], end: open + 1 };
}

/** Null for a sign that begins no whole tag, as in "5 < 6". */
function readTag(html: string, open: number): Found | null {
  const start = matchAt(TAG_NAME, html, open);
  if (start === null) return null;
  const attributes: [string, string][] = [];
  let at = open + start[0].length;
  for (let match = matchAt(ATTRIBUTE, html, at); match !== null; match = matchAt(ATTRIBUTE, html, at)) {
    const [whole, name = "", double, single, bare] = match;
    attributes.push([name.toLowerCase(), double ?? single ?? bare ?? ""]);
    at += whole.length;
  }
  const close = matchAt(TAG_END, html, at);
  if (close === null) return null;
  const name = (start[2] ?? "").toLowerCase();
  return {
    pieces: [{ kind: "tag", name, closing: start[1] === "/", attributes }],
    end: at + close[0].length,
  };
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The end of the text where it is not found: what it would have ended is lost with it. */
function after(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index === -1 ? text.length : index + (wanted.startsWith("</") ? 0 : wanted.length);
}
