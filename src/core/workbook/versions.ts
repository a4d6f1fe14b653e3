import { column, defineSheet } from "../sheet/definition.ts";
import { date, text } from "../sheet/types.ts";

/** Published versions as data: one row of the plan, as it stood then, a row. */
export const versionsSheet = defineSheet({
  name: { cs: "Verze", en: "Versions" },
  aliases: ["Verze plánu", "Vydání"],
  about: {
    cs: "Jak vypadal plán, když byl zveřejněn nebo schválen. Píše program; neupravujte ho.",
    en: "What the plan was when it was published or approved. Written by the program; do not edit.",
  },
  kind: "list",
  columns: {
    document: column({ cs: "Dokument", en: "Document" }, text, { width: 30, computed: true }),
    version: column({ cs: "Verze", en: "Version" }, text, { width: 8, computed: true }),
    date: column({ cs: "Dne", en: "On" }, date, { width: 12, computed: true }),
    sheet: column({ cs: "List", en: "Sheet" }, text, { width: 14, computed: true }),
    row: column({ cs: "ID řádku", en: "Row id" }, text, { width: 10, computed: true }),
    number: column({ cs: "Číslo", en: "Number" }, text, { width: 9, computed: true }),
    name: column({ cs: "Název", en: "Name" }, text, { width: 44, computed: true }),
    data: column({ cs: "Údaje", en: "Data" }, text, {
      width: 60,
      computed: true,
      note: { cs: "Všechny údaje řádku jako JSON.", en: "All texts of the row as JSON." },
    }),
  },
});
