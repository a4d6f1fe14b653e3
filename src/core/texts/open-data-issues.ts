import type { IssueTexts } from "./issue-text.ts";

/** What open data cannot say because the workbook does not. */
export const OPEN_DATA_ISSUES = {
  "open-data-address": {
    severity: "info",
    says: {
      cs: "Adresa nemá PSČ nebo obec, takže v otevřených datech stojí jen jako název místa.",
      en: "The address has no postal code or municipality, so the open data have it as a name only.",
    },
    advice: { cs: "Doplňte PSČ a obec.", en: "Fill in the postal code and the municipality." },
  },
} as const satisfies IssueTexts;
