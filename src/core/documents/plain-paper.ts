import type { Language } from "../texts/say.ts";
import type { Block, Document, PageSetup } from "./document.ts";

interface Look {
  readonly language: Language;
  /** Tables of many columns need the width; upright otherwise. */
  readonly orientation?: PageSetup["orientation"];
}

/** A4 for the team to read or print: the title heads it and stands at the foot of every page. */
export function plainPaper(
  title: string,
  blocks: readonly Block[],
  { language, orientation = "portrait" }: Look,
): Document {
  return {
    title,
    language,
    page: { size: "A4", orientation },
    footer: title,
    blocks: [{ kind: "title", text: [title] }, ...blocks],
  };
}
