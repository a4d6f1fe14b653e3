import type { Text } from "./say.ts";

/** What the commands do that need no workbook. */
export const TOOL_TEXTS = {
  new: {
    cs: "Založí nový sešit s nabídkami, poznámkami a formáty; na přání s ukázkou.",
    en: "Makes a new workbook with drop-downs, notes and formats; with sample rows if wanted.",
  },
  timing: {
    cs: "Přečte jeden termín tak, jak ho píší úřady, a navrhne dny.",
    en: "Reads one timing phrase as officials write it and proposes days.",
  },
  greeting: { cs: "Napíše oslovení jednoho člověka.", en: "Writes the salutation of one person." },
} as const satisfies Record<string, Text>;
