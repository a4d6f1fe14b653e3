import { fold } from "../czech/text.ts";
import { remembered } from "../documents/remembered.ts";
import type { Finding } from "../issue.ts";

/** Where a mark stands in its template, as a person counts: lines and columns from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mark in double braces as it was typed, and what it says. */
export interface Mark extends Place {
  /** The whole mark with its braces. */
  readonly source: string;
  readonly kind: "field" | "present" | "missing" | "each" | "close";
  readonly name: string;
  /** What stands in place of a blank value. */
  readonly fallback?: string;
  /** `{{pole!}}`: nobody is written to without the value. */
  readonly required?: true;
}

type Piece = { readonly kind: "text"; readonly text: string } | Mark;

interface Scan {
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

const BRACES = /\{\{([^{}\n]*)\}\}|\{\{|\}\}/g;
const NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} \u00a0_.,()/:%?+&–-]*$/u;
const SECTION_KINDS: Readonly<Record<string, Mark["kind"]>> = {
  "#": "present",
  "^": "missing",
  "/": "close",
};

/** Names are matched without regard to case, diacritics, spaces and punctuation; "." is the item of a plain list. */
export const fieldKey = remembered((name) => (name === "." ? "." : fold(name)));

/** A template cut into texts and marks. A section's mark that stands alone on its line takes the line with it. */
export function readMarks(source: string): Scan {
  const pieces: Piece[] = [];
  const findings: Finding[] = [];
  const placeAt = placeFinder(source);
  let done = 0;
  let before = "";
  for (const match of source.matchAll(BRACES)) {
    const place = placeAt(match.index);
    const mark = match[1] === undefined ? null : readMark(match[0], match[1].trim(), place);
    const endsUnclosed = before === "{{" && match[0] === "}}";
    before = match[0];
    if (mark === null) {
      if (!endsUnclosed) findings.push(unreadable(match[0], excerpt(source, match.index), place));
      continue;
    }
    const { start, end } = extent(source, match.index, mark);
    pieces.push({ kind: "text", text: source.slice(done, Math.max(start, done)) }, mark);
    done = end;
  }
  pieces.push({ kind: "text", text: source.slice(done) });
  return { pieces: pieces.filter((piece) => piece.kind !== "text" || piece.text !== ""), findings };
}

/** Marks come in order, so that the lines before each are counted once. */
function placeFinder(source: string): (index: number) => Place {
  let line = 1;
  let lineStart = 0;
  return (index) => {
    for (let next = source.indexOf("\n", lineStart); next !== -1 && next < index; ) {
      line += 1;
      lineStart = next + 1;
      next = source.indexOf("\n", lineStart);
    }
    return { line, column: index - lineStart + 1 };
  };
}

function readMark(source: string, content: string, place: Place): Mark | null {
  const kind = SECTION_KINDS[content.charAt(0)];
  if (kind === undefined) return readField(source, content, place);
  const name = content.slice(1).trim();
  const list = kind === "present" ? /^each\s+(.*)$/iu.exec(name)?.[1]?.trim() : undefined;
  if (list !== undefined) return isName(list) ? { source, kind: "each", name: list, ...place } : null;
  return isName(name) ? { source, kind, name, ...place } : null;
}

function readField(source: string, content: string, place: Place): Mark | null {
  const bar = content.indexOf("|");
  const isRequired = bar === -1 && content.endsWith("!");
  const name = (bar === -1 ? content.slice(0, isRequired ? -1 : undefined) : content.slice(0, bar)).trim();
  if (!isName(name)) return null;
  const field: Mark = { source, kind: "field", name, ...place };
  if (isRequired) return { ...field, required: true };
  return bar === -1 ? field : { ...field, fallback: content.slice(bar + 1).trim() };
}

function isName(name: string): boolean {
  return name === "." || (NAME.test(name) && fold(name) !== "");
}

function unreadable(braces: string, text: string, { line, column }: Place): Finding {
  const values = { mark: text, line, column };
  if (braces === "{{") return { code: "template-unclosed-mark", values };
  if (braces === "}}") return { code: "template-stray-mark", values };
  return { code: "template-unknown-syntax", values: { ...values, mark: braces.slice(0, 60) } };
}

function excerpt(source: string, index: number): string {
  const [line = ""] = source.slice(index, index + 40).split("\n");
  return line.trim();
}

function extent(source: string, index: number, mark: Mark): { start: number; end: number } {
  const end = index + mark.source.length;
  if (mark.kind === "field") return { start: index, end };
  const lineStart = skipBack(source, index);
  const lineEnd = skipForward(source, end);
  const alone =
    (lineStart === 0 || source.charAt(lineStart - 1) === "\n") &&
    (lineEnd === source.length || source.charAt(lineEnd) === "\n");
  return alone ? { start: lineStart, end: Math.min(lineEnd + 1, source.length) } : { start: index, end };
}

function skipBack(source: string, index: number): number {
  let at = index;
  while (at > 0 && isBlank(source.charAt(at - 1))) at -= 1;
  return at;
}

function skipForward(source: string, index: number): number {
  let at = index;
  while (at < source.length && isBlank(source.charAt(at))) at += 1;
  return at;
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}
