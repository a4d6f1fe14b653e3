import type { Text } from "./say.ts";

/** A list of findings on a screen. */
export const ISSUE_LIST_TEXTS = {
  error: { cs: "chyba", en: "error" },
  warning: { cs: "varování", en: "warning" },
  info: { cs: "doporučení", en: "suggestion" },
  show: { cs: "Ukázat v tabulce", en: "Show in the sheet" },
  showOf: { cs: "Ukázat v tabulce: {message}", en: "Show in the sheet: {message}" },
} as const satisfies Record<string, Text>;

/** A button that makes documents. */
export const DOCUMENTS_PART_TEXTS = {
  working: { cs: "Připravuji dokumenty…", en: "Making the documents…" },
  made: { cs: "Hotovo. Dokumenty otevřete zde:", en: "Done. Open the documents here:" },
  nothing: { cs: "Není z čeho dokumenty udělat.", en: "There is nothing to make documents of." },
} as const satisfies Record<string, Text>;
