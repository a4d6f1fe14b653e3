import { column, defineSheet } from "../sheet/definition.ts";
import { choice, number, text } from "../sheet/types.ts";

export const SEVERITY_WORDS = { error: "chyba", warning: "varování", info: "doporučení" } as const;

/** What the last check found: one issue a row. */
export const findingsSheet = defineSheet({
  name: { cs: "Kontrola", en: "Check" },
  aliases: ["Výsledek kontroly"],
  about: { cs: "Co našla poslední kontrola. Přepisuje ho program.", en: "What the last check found." },
  kind: "list",
  columns: {
    severity: column({ cs: "Závažnost", en: "Severity" }, choice(Object.values(SEVERITY_WORDS)), {
      width: 12,
      computed: true,
    }),
    sheet: column({ cs: "List", en: "Sheet" }, text, { width: 14, computed: true }),
    row: column({ cs: "Řádek", en: "Row" }, number, { width: 8, computed: true }),
    column: column({ cs: "Sloupec", en: "Column" }, text, { width: 18, computed: true }),
    found: column({ cs: "Nalezeno", en: "Found" }, text, { width: 28, computed: true }),
    message: column({ cs: "Co", en: "What" }, text, { width: 48, computed: true }),
    advice: column({ cs: "Co s tím", en: "What to do" }, text, { width: 48, computed: true }),
    fix: column({ cs: "Návrh opravy", en: "Suggested text" }, text, { width: 26, computed: true }),
    code: column({ cs: "Kód", en: "Code" }, text, { width: 28, computed: true }),
  },
});
