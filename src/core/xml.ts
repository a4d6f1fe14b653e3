/** One tag of an XML text: where it stands, and its name without a namespace prefix. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  /** Of its `<`. */
  readonly start: number;
  /** Just after its `>`. */
  readonly end: number;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const BANG = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

const CDATA = "<![CDATA[";
const ENTITY = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/gi;
const LAST_CODE_POINT = 0x10ffff;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * The next element that begins before its parent ends, or null; closing tags of others are passed over, so a
 * reader may go on from anywhere inside what it has read.
 */
export function nextChild(xml: string, from: number, parent: string): Tag | null {
  for (let tag = nextTag(xml, from); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== "close") return tag;
    if (tag.name === parent) return null;
  }
  return null;
}

/** The next tag at or after a place; comments, CDATA and processing instructions are passed over. */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  while (start !== -1) {
    const next = xml.charCodeAt(start + 1);
    if (next !== BANG && next !== QUESTION) return tagAt(xml, start);
    start = xml.indexOf("<", endOfMarkup(xml, start));
  }
  return null;
}

function tagAt(xml: string, start: number): Tag | null {
  const close = endOfTag(xml, start);
  if (close === -1) return null;
  const closing = xml.charCodeAt(start + 1) === SLASH;
  const kind = closing ? "close" : xml.charCodeAt(close - 1) === SLASH ? "empty" : "open";
  return { kind, name: localName(xml, closing ? start + 2 : start + 1), start, end: close + 1 };
}

function endOfTag(xml: string, start: number): number {
  let at = start + 1;
  while (at < xml.length) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    at = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? afterQuote(xml, at) : at + 1;
  }
  return -1;
}

function afterQuote(xml: string, quote: number): number {
  const end = xml.indexOf(xml.charAt(quote), quote + 1);
  return end === -1 ? xml.length : end + 1;
}

function localName(xml: string, from: number): string {
  let start = from;
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === COLON) start = at + 1;
    else if (code <= 32 || code === GREATER || code === SLASH) break;
  }
  return xml.slice(start, at);
}

function endOfMarkup(xml: string, start: number): number {
  const end = (mark: string) => {
    const at = xml.indexOf(mark, start);
    return at === -1 ? xml.length : at + mark.length;
  };
  if (xml.startsWith("<!--", start)) return end("-->");
  if (xml.startsWith(CDATA, start)) return end("]]>");
  return xml.charCodeAt(start + 1) === QUESTION ? end("?>") : end(">");
}

/** An attribute's value by its full name (`r`, `r:id`), or null when the tag has none. */
export function attribute(xml: string, tag: Tag, name: string): string | null {
  const place = attributePlace(xml, tag, name);
  return place === null ? null : decodeEntities(xml.slice(place.valueStart, place.valueEnd));
}

interface AttributePlace {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Where an attribute stands inside the text, for changing just it. */
export function attributePlace(xml: string, tag: Tag, name: string): AttributePlace | null {
  let at = xml.indexOf("=", tag.start);
  let from = tag.start;
  while (at !== -1 && at < tag.end) {
    const quote = nextQuote(xml, at + 1);
    const valueEnd = xml.indexOf(xml.charAt(quote), quote + 1);
    if (valueEnd === -1 || valueEnd >= tag.end) return null;
    const nameStart = startOfName(xml, from, at);
    const nameLength = endOfName(xml, at) - nameStart;
    if (nameLength === name.length && xml.startsWith(name, nameStart))
      return { start: nameStart, valueStart: quote + 1, valueEnd };
    from = valueEnd + 1;
    at = xml.indexOf("=", from);
  }
  return null;
}

function nextQuote(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at += 1;
  return at;
}

function endOfName(xml: string, equals: number): number {
  let at = equals;
  while (xml.charCodeAt(at - 1) <= 32) at -= 1;
  return at;
}

function startOfName(xml: string, from: number, equals: number): number {
  let at = endOfName(xml, equals);
  while (at > from && xml.charCodeAt(at - 1) > 32) at -= 1;
  return at;
}

/** The characters between two places as XML means them: entities, CDATA and line ends resolved, tags left out. */
export function characters(xml: string, start: number, end: number): string {
  const lessAt = xml.indexOf("<", start);
  const raw = lessAt === -1 || lessAt >= end ? xml.slice(start, end) : null;
  return raw === null ? mixedCharacters(xml, start, end) : decodeEntities(withLineFeeds(raw));
}

function mixedCharacters(xml: string, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; ) {
    const stop = Math.min(end, Math.max(endOfPiece(xml, at), at + 1));
    text += pieceText(xml, at, stop);
    at = stop;
  }
  return text;
}

function endOfPiece(xml: string, at: number): number {
  if (xml.charCodeAt(at) !== LESS) {
    const next = xml.indexOf("<", at);
    return next === -1 ? xml.length : next;
  }
  const next = xml.charCodeAt(at + 1);
  return next === BANG || next === QUESTION ? endOfMarkup(xml, at) : endOfTag(xml, at) + 1;
}

function pieceText(xml: string, start: number, end: number): string {
  if (xml.startsWith(CDATA, start)) return withLineFeeds(xml.slice(start + CDATA.length, end - 3));
  return xml.charCodeAt(start) === LESS ? "" : decodeEntities(withLineFeeds(xml.slice(start, end)));
}

/** XML 1.0, 2.11: a reader sees every line end as a line feed. */
function withLineFeeds(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

function decodeEntities(raw: string): string {
  return raw.includes("&") ? raw.replace(ENTITY, decodeEntity) : raw;
}

function decodeEntity(entity: string): string {
  if (entity.charAt(1) !== "#") return ENTITIES[entity.slice(1, -1)] ?? entity;
  const hexadecimal = entity.charAt(2).toLowerCase() === "x";
  const code = Number.parseInt(entity.slice(hexadecimal ? 3 : 2), hexadecimal ? 16 : 10);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/** Text for between tags. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for inside double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}
