import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, text } from "../sheet/types.ts";

/** Where a proposal came from. */
export const PROPOSAL_SOURCES = ["registr", "ARES", "poskytovatel", "soubor"] as const;

/** What a proposal would do: change one cell, add a row, or write down that a service has ended. */
export const PROPOSAL_KINDS = [
  "změna",
  "nová služba",
  "nový poskytovatel",
  "nový kontakt",
  "ukončení",
] as const;

export const PROPOSAL_DECISIONS = ["přijmout", "odmítnout"] as const;

/** What registers and providers say otherwise than the workbook; a person accepts or refuses each row. */
export const proposalsSheet = defineSheet({
  name: { cs: "Návrhy změn", en: "Proposed changes" },
  aliases: ["Návrhy", "Změny k přijetí"],
  about: {
    cs: "Co registry a poskytovatelé uvádějí jinak než sešit. O každém řádku rozhodnete ve sloupci Rozhodnutí.",
    en: "What registers and providers say otherwise than the workbook. You decide on each row.",
  },
  kind: "list",
  idPrefix: "NZ",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 9,
      computed: true,
      note: { cs: "Doplní program.", en: "Filled in by the program." },
      example: "NZ-001",
    }),
    source: column({ cs: "Zdroj", en: "Source" }, choice(PROPOSAL_SOURCES), { width: 12, computed: true }),
    kind: column({ cs: "Druh návrhu", en: "Kind" }, choice(PROPOSAL_KINDS), { width: 15, computed: true }),
    sheet: column({ cs: "List", en: "Sheet" }, text, { width: 14, computed: true }),
    target: column({ cs: "Řádek", en: "Row" }, text, {
      width: 12,
      computed: true,
      note: {
        cs: "ID služby nebo IČO poskytovatele; u nového řádku jeho klíč v registru.",
        en: "The id of the service or the provider's number; the register's key of a new row.",
      },
    }),
    name: column({ cs: "Název", en: "Name" }, text, { width: 30, computed: true }),
    field: column({ cs: "Údaj", en: "Field" }, text, {
      width: 18,
      computed: true,
      note: { cs: "Sloupec, který by se změnil.", en: "The column that would change." },
    }),
    before: column({ cs: "Nyní", en: "Now" }, text, { width: 34, computed: true }),
    after: column({ cs: "Nově", en: "Proposed" }, text, { width: 34, computed: true }),
    decision: column({ cs: "Rozhodnutí", en: "Decision" }, choice(PROPOSAL_DECISIONS), {
      width: 13,
      note: {
        cs: "přijmout nebo odmítnout. Odmítnutý návrh se už nevrátí.",
        en: "„přijmout“ to accept, „odmítnout“ to refuse; a refused proposal does not come back.",
      },
    }),
    result: column({ cs: "Výsledek", en: "Result" }, text, { width: 22, computed: true }),
    decidedOn: column({ cs: "Vyřízeno", en: "Done on" }, date, { width: 12, computed: true }),
    decidedBy: column({ cs: "Rozhodl", en: "Decided by" }, text, { width: 18 }),
    proposedOn: column({ cs: "Navrženo", en: "Proposed on" }, date, { width: 12, computed: true }),
    proposedBy: column({ cs: "Navrhl", en: "Proposed by" }, text, { width: 18, computed: true }),
    data: column({ cs: "Data", en: "Data" }, text, {
      width: 20,
      computed: true,
      note: { cs: "Všechny údaje nového řádku jako JSON.", en: "All texts of a new row as JSON." },
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
