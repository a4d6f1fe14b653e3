import { characters, escapeText, nextChild, nextTag, type Tag } from "../../core/xml.ts";
import { elementAt } from "./elements.ts";

/** Excel calls a file damaged when a cell in it holds more than this. */
const LONGEST_CELL = 32_767;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML 1.0 cannot carry, and the carriage return, which a reader of XML would turn into a line feed. */
const NOT_IN_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as cells store it: `_x000D_` for what XML cannot carry (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function encodeCellText(text: string): string {
  return escapeText(
    shortened(text)
      .replace(LOOKS_ESCAPED, "_x005F_")
      .replace(NOT_IN_XML, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}

function shortened(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

/** The way back from `encodeCellText`, after XML's own entities. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * The plain text of a rich text element (`si`, `is`, `text`), all runs joined, phonetic hints left out, and a
 * place behind its last text, so that a reader goes on from there.
 */
export function richText(xml: string, open: Tag): { readonly text: string; readonly end: number } {
  let text = "";
  let at = open.end;
  if (open.kind === "empty") return { text, end: at };
  for (let tag = nextChild(xml, at, open.name); tag !== null; tag = nextChild(xml, at, open.name)) {
    const isText = tag.name === "t" && tag.kind === "open";
    at = isText ? (nextTag(xml, tag.end)?.start ?? xml.length) : afterTag(xml, tag);
    if (isText) text += characters(xml, tag.end, at);
  }
  return { text: decodeCellText(text), end: at };
}

/** Goes on inside an element, but not inside a phonetic hint, whose text is not the cell's. */
function afterTag(xml: string, tag: Tag): number {
  return tag.name === "rPh" ? (elementAt(xml, tag)?.end ?? tag.end) : tag.end;
}
