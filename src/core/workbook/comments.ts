import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, text } from "../sheet/types.ts";

const COMMENT_WAYS = ["formulář", "e-mail", "datová schránka", "pošta", "osobně", "jednání"] as const;
const SETTLEMENTS = [
  "akceptováno",
  "akceptováno částečně",
  "vysvětleno",
  "neakceptováno",
  "vzato na vědomí",
] as const;

/** Comments on the draft plan and how each was settled. */
export const commentsSheet = defineSheet({
  name: { cs: "Připomínky", en: "Comments" },
  aliases: ["Vypořádání", "Vypořádání připomínek"],
  about: { cs: "Připomínky k návrhu plánu a jejich vypořádání.", en: "Comments and their settlement." },
  kind: "list",
  idPrefix: "P",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 8,
      computed: true,
      note: { cs: "Doplní program.", en: "Filled in by the program." },
    }),
    receivedOn: column({ cs: "Doručeno", en: "Received on" }, date, {
      aliases: ["Datum doručení"],
      width: 12,
    }),
    way: column({ cs: "Jak přišla", en: "Way in" }, choice(COMMENT_WAYS), { width: 16 }),
    author: column({ cs: "Předkladatel", en: "Author" }, text, { width: 24 }),
    place: column({ cs: "Místo v plánu", en: "Place in the plan" }, text, {
      aliases: ["Kapitola", "Strana", "Opatření"],
      width: 18,
    }),
    original: column({ cs: "Původní znění", en: "Original text" }, text, { width: 36 }),
    comment: column({ cs: "Připomínka", en: "Comment" }, text, {
      aliases: ["Navrhované znění"],
      required: true,
      width: 44,
    }),
    reason: column({ cs: "Odůvodnění", en: "Author's reason" }, text, { width: 30 }),
    settlement: column({ cs: "Vypořádání", en: "Settlement" }, choice(SETTLEMENTS), { width: 20 }),
    settlementReason: column({ cs: "Zdůvodnění", en: "Reason" }, text, { width: 36 }),
    decidedBy: column({ cs: "Rozhodl", en: "Decided by" }, text, { width: 20 }),
    decidedOn: column({ cs: "Rozhodnuto dne", en: "Decided on" }, date, { width: 12 }),
  },
});
