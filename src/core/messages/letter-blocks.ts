import { typeset } from "../czech/typography.ts";
import type { Block, Inline as PaperInline } from "../documents/document.ts";
import { type Inline, readLetter } from "./letter.ts";

/**
 * A letter in its light markup as blocks of a paper document. An address behind a named link is printed beside it;
 * a picture of the e-mail is left out.
 */
export function letterBlocks(letter: string): readonly Block[] {
  return readLetter(letter).flatMap(({ kind, lines }): readonly Block[] => {
    const printed = lines
      .map((line) => line.flatMap((inline) => onPaper(inline, false)))
      .filter((line) => line.length > 0);
    if (printed.length === 0) return [];
    if (kind === "list") return [{ kind: "list", ordered: false, items: printed }];
    return [{ kind: "paragraph", text: withBreaks(printed) }];
  });
}

function onPaper(inline: Inline, strong: boolean): readonly PaperInline[] {
  switch (inline.kind) {
    case "text":
      return [look(typeset(inline.text), strong)];
    case "strong":
      return inline.inlines.flatMap((one) => onPaper(one, true));
    case "link":
      return [look(inline.named ? `${inline.text} (${shownAddress(inline.address)})` : inline.text, strong)];
    case "image":
      return [];
  }
}

function look(text: string, strong: boolean): PaperInline {
  return strong ? { kind: "strong", text } : text;
}

function shownAddress(address: string): string {
  return address.replace(/^mailto:/, "");
}

function withBreaks(lines: readonly (readonly PaperInline[])[]): readonly PaperInline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : ["\n", ...line]));
}
