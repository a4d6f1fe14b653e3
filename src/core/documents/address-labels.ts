import { PAPER_TEXTS as TEXTS } from "../texts/paper.ts";
import { type Language, say } from "../texts/say.ts";
import type { LABEL_SHEETS } from "../workbook/project.ts";
import type { Document, LabelSize } from "./document.ts";

type LabelSheet = (typeof LABEL_SHEETS)[number];

interface Sheet {
  readonly size: LabelSize;
  /** Above the first row and below the last. */
  readonly edgeMm: number;
}

/** A sheet of A4 is 210 × 297 mm: rows of labels that touch each other leave the rest at both ends. */
const SHEETS: Readonly<Record<LabelSheet, Sheet>> = {
  "24 štítků 70x37 mm": { size: { columns: 3, widthMm: 70, heightMm: 37 }, edgeMm: 0 },
  "24 štítků 70x36 mm": { size: { columns: 3, widthMm: 70, heightMm: 36 }, edgeMm: 4.5 },
  "14 štítků 105x42 mm": { size: { columns: 2, widthMm: 105, heightMm: 42.3 }, edgeMm: 0 },
};

const USUAL: LabelSheet = "24 štítků 70x37 mm";

/** Address labels in the order given, on the sheet that the project uses. */
export function addressLabels(
  labels: readonly (readonly string[])[],
  { name, sheet }: { readonly name: string; readonly sheet: LabelSheet | "" },
  language: Language,
): Document {
  const { size, edgeMm } = SHEETS[sheet === "" ? USUAL : sheet];
  return {
    title: say(TEXTS.labelsTitle, language, { name }),
    language,
    page: { size: "A4", orientation: "portrait", marginsMm: { vertical: edgeMm, side: 0 } },
    footer: null,
    blocks: [{ kind: "labels", size, labels }],
  };
}
