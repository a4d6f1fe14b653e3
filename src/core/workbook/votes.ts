import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, text } from "../sheet/types.ts";

export const VOTES = ["pro", "proti", "zdržel se"] as const;

/** As the page for voting says it, and as minutes have it of women and of many. */
const OTHER_WORDS = {
  "zdržuji se": "zdržel se",
  "zdržela se": "zdržel se",
  "zdržel/a se": "zdržel se",
  zdržení: "zdržel se",
} as const;

/** Votes given per rollam: one member's vote on one decision a row. */
export const votesSheet = defineSheet({
  name: { cs: "Hlasy", en: "Votes" },
  aliases: ["Hlasování", "Per rollam"],
  about: {
    cs: "Hlasy členů při hlasování mimo jednání (per rollam).",
    en: "Members' votes given outside a meeting (per rollam).",
  },
  kind: "list",
  columns: {
    decision: column({ cs: "Schvalování", en: "Decision" }, text, {
      required: true,
      width: 14,
      note: { cs: "ID řádku z listu Schvalování.", en: "The id of the row of Schvalování." },
      choices: { kind: "column", sheet: "Schvalování", header: "ID" },
      example: "SCH-002",
    }),
    contact: column({ cs: "Kontakt", en: "Contact" }, text, {
      required: true,
      width: 12,
      choices: { kind: "column", sheet: "Kontakty", header: "ID" },
      example: "K-0001",
    }),
    vote: column({ cs: "Hlas", en: "Vote" }, choice(VOTES, OTHER_WORDS), { width: 12 }),
    date: column({ cs: "Dne", en: "On" }, date, { width: 12 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 40 }),
  },
});
