import { TIMELINE_TEXTS } from "../../texts/documents.ts";
import { type Language, say } from "../../texts/say.ts";
import { escapeMarkup } from "../markup.ts";
import { type MarkKind, shapeSvg } from "./marks.ts";

const ORDER: readonly MarkKind[] = ["point", "range", "recurring", "continuous", "deadline", "outside"];
const SHAPE_WIDTH = 34;
const LETTER_WIDTH = 6.6;

/** The shapes that the picture uses, each with its word. */
export function legendSvg(kinds: readonly MarkKind[], y: number, language: Language): string {
  const used = new Set(kinds);
  let x = 4;
  const parts: string[] = [];
  for (const kind of ORDER.filter((known) => used.has(known))) {
    const word = say(TIMELINE_TEXTS[kind], language);
    const from = kind === "deadline" ? x + SHAPE_WIDTH / 2 : x;
    parts.push(shapeSvg(kind, { from, to: x + SHAPE_WIDTH }, y));
    parts.push(`<text x="${x + SHAPE_WIDTH + 8}" y="${y + 4}">${escapeMarkup(word)}</text>`);
    x += SHAPE_WIDTH + 8 + word.length * LETTER_WIDTH + 28;
  }
  return `<g>${parts.join("")}</g>`;
}
