import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, number, text } from "../sheet/types.ts";

const DECISION_WAYS = ["na jednání", "per rollam"] as const;
export const APPROVAL_VERBS = ["schválil", "vzal na vědomí", "doporučil", "neschválil"] as const;

/** Which body decided what about which document. */
export const approvalsSheet = defineSheet({
  name: { cs: "Schvalování", en: "Approvals" },
  aliases: ["Schválení"],
  about: { cs: "Cesta dokumentu přes orgány až ke schválení.", en: "A document's way through the bodies." },
  kind: "list",
  idPrefix: "SCH",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 10,
      computed: true,
      note: { cs: "Doplní program.", en: "Filled in by the program." },
      example: "SCH-001",
    }),
    document: column({ cs: "Dokument", en: "Document" }, text, { required: true, width: 34 }),
    version: column({ cs: "Verze", en: "Version" }, text, {
      width: 8,
      note: { cs: "O které verzi orgán rozhodl.", en: "The version that the body decided on." },
    }),
    order: column({ cs: "Pořadí", en: "Order" }, text, { width: 8 }),
    body: column({ cs: "Orgán", en: "Body" }, text, {
      required: true,
      width: 28,
      example: "Zastupitelstvo města",
    }),
    way: column({ cs: "Jak", en: "How" }, choice(DECISION_WAYS), {
      width: 14,
      note: { cs: "Prázdné znamená na jednání.", en: "At a meeting when empty." },
    }),
    proposal: column({ cs: "Návrh usnesení", en: "Proposal" }, text, {
      aliases: ["O čem se hlasuje"],
      width: 40,
      note: {
        cs: "O čem se per rollam hlasuje, jedna věta. Prázdné znamená, že se dokument schvaluje.",
        en: "What is voted on outside a meeting; the document's approval when empty.",
      },
      example: "Řídicí výbor schvaluje Komunitní plán 2028–2030.",
    }),
    voteBy: column({ cs: "Hlasovat do", en: "Vote by" }, date, {
      width: 12,
      note: {
        cs: "Poslední den hlasování per rollam. Potom se stránka pro hlasování uzavře.",
        en: "The last day of a vote outside a meeting; then its page closes.",
      },
    }),
    date: column({ cs: "Datum", en: "Date" }, date, { width: 12 }),
    resolution: column({ cs: "Číslo usnesení", en: "Resolution" }, text, {
      aliases: ["Usnesení"],
      width: 16,
    }),
    verb: column({ cs: "Výrok", en: "Verdict" }, choice(APPROVAL_VERBS), { width: 16 }),
    votesFor: column({ cs: "Pro", en: "For" }, number, { width: 7 }),
    votesAgainst: column({ cs: "Proti", en: "Against" }, number, { width: 7 }),
    abstained: column({ cs: "Zdrželo se", en: "Abstained" }, number, { width: 10 }),
    link: column({ cs: "Odkaz na dokument", en: "Link" }, text, { width: 30 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 30 }),
  },
});
