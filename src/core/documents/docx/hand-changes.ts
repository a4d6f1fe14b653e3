import { MADE_TEXTS } from "../../texts/made.ts";
import { type Language, say } from "../../texts/say.ts";
import { characters } from "../../xml.ts";
import type { Document } from "../document.ts";
import { body } from "./body.ts";
import { writerFor } from "./writer.ts";

const SHOWN = 3;
const LONGEST_SHOWN = 80;

/** What somebody's document has that the newly made one lacks. */
export interface HandChanges {
  readonly count: number;
  /** The beginnings of the first few. */
  readonly first: readonly string[];
}

/** Paragraphs of one text that another lacks; spaces and list signs do not count. */
export function missingParagraphs(theirs: readonly string[], ours: readonly string[]): HandChanges {
  const known = new Set(ours.map(plain));
  const lacking = [...new Set(theirs.map(plain))].filter((text) => text !== "" && !known.has(text));
  const first = lacking
    .slice(0, SHOWN)
    .map((text) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).trimEnd()}…` : text));
  return { count: lacking.length, first };
}

function plain(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^(?:[*•●-]|\d+\.) /, "")
    .trim();
}

/** How a document that was left alone differs from the new one, as a sentence. */
export function sayHandChanges({ count, first }: HandChanges, language: Language): string {
  if (count === 0) return say(MADE_TEXTS.keptSame, language);
  const shown = first.map((text) => `„${text}“`).join(", ");
  return say(MADE_TEXTS.keptLines, language, { count, first: count > first.length ? `${shown} …` : shown });
}

/** The texts of a document, a paragraph each, as its .docx has them. */
export function documentParagraphs(document: Document): readonly string[] {
  return paragraphsOf(body(writerFor(document)));
}

/** The texts of a .docx's main part, a paragraph each, without the lines of its contents: page numbers are no change. */
export function paragraphsOf(main: string): readonly string[] {
  return main
    .split("</w:p>")
    .filter((part) => !part.includes("PAGEREF"))
    .map((part) => {
      const text = [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, run]) => run).join("");
      return characters(text, 0, text.length);
    });
}
