import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, text } from "../sheet/types.ts";

const APPROVAL_VERBS = ["schválil", "vzal na vědomí", "doporučil", "neschválil"] as const;

/** Which body decided what about which document. */
export const approvalsSheet = defineSheet({
  name: { cs: "Schvalování", en: "Approvals" },
  aliases: ["Schválení"],
  about: { cs: "Cesta dokumentu přes orgány až ke schválení.", en: "A document's way through the bodies." },
  kind: "list",
  columns: {
    document: column({ cs: "Dokument", en: "Document" }, text, { required: true, width: 34 }),
    order: column({ cs: "Pořadí", en: "Order" }, text, { width: 8 }),
    body: column({ cs: "Orgán", en: "Body" }, text, {
      required: true,
      width: 28,
      example: "Zastupitelstvo města",
    }),
    date: column({ cs: "Datum", en: "Date" }, date, { width: 12 }),
    resolution: column({ cs: "Číslo usnesení", en: "Resolution" }, text, {
      aliases: ["Usnesení"],
      width: 16,
    }),
    verb: column({ cs: "Výrok", en: "Verdict" }, choice(APPROVAL_VERBS), { width: 16 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 30 }),
  },
});
