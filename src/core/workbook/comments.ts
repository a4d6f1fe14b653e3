import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, email, text } from "../sheet/types.ts";

export const COMMENT_WAYS = ["formulář", "e-mail", "datová schránka", "pošta", "osobně", "jednání"] as const;
const AUTHOR_KINDS = ["občan", "organizace", "obec", "člen skupiny"] as const;
export const SETTLEMENTS = [
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
    round: column({ cs: "Kolo", en: "Round" }, text, {
      width: 9,
      note: { cs: "ID z listu Kola připomínek.", en: "The id of the round." },
      choices: { kind: "column", sheet: "Kola připomínek", header: "ID" },
      example: "KP-001",
    }),
    receivedOn: column({ cs: "Doručeno", en: "Received on" }, date, {
      aliases: ["Datum doručení"],
      width: 12,
    }),
    way: column({ cs: "Jak přišla", en: "Way in" }, choice(COMMENT_WAYS), { width: 16 }),
    author: column({ cs: "Předkladatel", en: "Author" }, text, {
      width: 24,
      note: {
        cs: "Organizace, nebo jméno. Ve zveřejněné tabulce se jméno občana nahradí slovem občan.",
        en: "An organisation or a name; a citizen's name is not published.",
      },
    }),
    authorKind: column({ cs: "Kdo to je", en: "Who it is" }, choice(AUTHOR_KINDS), {
      width: 14,
      note: {
        cs: "Občan se ve zveřejněné tabulce nejmenuje. Prázdné znamená občan.",
        en: "A citizen is not named in what is published; a citizen when empty.",
      },
    }),
    email: column({ cs: "E-mail", en: "E-mail" }, email, {
      width: 26,
      note: { cs: "Kam přijde odpověď s vypořádáním.", en: "Where the answer goes." },
    }),
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
    joinedTo: column({ cs: "Stejná jako", en: "Same as" }, text, {
      aliases: ["Duplicita"],
      width: 12,
      note: {
        cs: "ID připomínky, se kterou se vypořádá společně.",
        en: "The id of the comment that it is settled with.",
      },
    }),
    assigned: column({ cs: "Navrhne", en: "Prepared by" }, text, {
      width: 20,
      note: { cs: "Kdo má připravit vypořádání.", en: "Who is to prepare the settlement." },
    }),
    proposal: column({ cs: "Návrh vypořádání", en: "Proposed settlement" }, text, { width: 36 }),
    settlement: column({ cs: "Vypořádání", en: "Settlement" }, choice(SETTLEMENTS), { width: 20 }),
    settlementReason: column({ cs: "Zdůvodnění", en: "Reason" }, text, { width: 36 }),
    decidedBy: column({ cs: "Rozhodl", en: "Decided by" }, text, { width: 20 }),
    decidedOn: column({ cs: "Rozhodnuto dne", en: "Decided on" }, date, { width: 12 }),
    answeredOn: column({ cs: "Odpovězeno dne", en: "Answered on" }, date, { width: 12, computed: true }),
  },
});
