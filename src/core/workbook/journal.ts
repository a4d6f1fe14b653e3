import { column, defineSheet } from "../sheet/definition.ts";
import { choice, text } from "../sheet/types.ts";

/** What has become of a deed. */
export const DEED_STATES = ["čeká", "odesílá se", "odesláno", "chyba", "nejisté", "přijato"] as const;

/** What the program did: one deed a row, found by its key and never by its place. */
export const journalSheet = defineSheet({
  name: { cs: "Deník", en: "Journal" },
  aliases: ["Protokol"],
  about: {
    cs: "Co program udělal. Píše ho program; neupravujte ho.",
    en: "What the program did. Do not edit.",
  },
  kind: "list",
  columns: {
    key: column({ cs: "Klíč", en: "Key" }, text, { width: 34, computed: true }),
    state: column({ cs: "Stav", en: "State" }, choice(DEED_STATES), { width: 14, computed: true }),
    at: column({ cs: "Kdy", en: "At" }, text, { width: 20, computed: true }),
    by: column({ cs: "Kdo", en: "By" }, text, { width: 26, computed: true }),
    reference: column({ cs: "Odkaz", en: "Reference" }, text, { width: 34, computed: true }),
    error: column({ cs: "Chyba", en: "Error" }, text, { width: 40, computed: true }),
  },
});
