import { column, defineSheet } from "../sheet/definition.ts";
import { date, text, webAddress } from "../sheet/types.ts";

/** When people may comment on which version of which document. */
export const commentRoundsSheet = defineSheet({
  name: { cs: "Kola připomínek", en: "Comment rounds" },
  aliases: ["Kola", "Připomínková kola"],
  about: {
    cs: "Odkdy dokdy lze k čemu podat připomínky a kdy je veřejné projednání.",
    en: "From when to when people may comment on what, and when the hearing is.",
  },
  kind: "list",
  idPrefix: "KP",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 9,
      computed: true,
      note: { cs: "Doplní program.", en: "Filled in by the program." },
      example: "KP-001",
    }),
    document: column({ cs: "Dokument", en: "Document" }, text, {
      required: true,
      width: 34,
      example: "střednědobý plán 2028–2030",
    }),
    version: column({ cs: "Verze", en: "Version" }, text, { width: 8, example: "1" }),
    opens: column({ cs: "Od", en: "Opens" }, date, { aliases: ["Zahájení"], required: true, width: 12 }),
    closes: column({ cs: "Do", en: "Closes" }, date, { aliases: ["Ukončení"], required: true, width: 12 }),
    hearing: column({ cs: "Projednání", en: "Hearing" }, text, {
      width: 12,
      note: { cs: "ID veřejného projednání z listu Akce.", en: "The id of the hearing in Akce." },
      choices: { kind: "column", sheet: "Akce", header: "ID" },
      example: "S-004",
    }),
    decides: column({ cs: "Vypořádá", en: "Settled by" }, text, {
      width: 20,
      note: { cs: "Kdo o připomínkách rozhoduje: zkratka skupiny.", en: "The body that settles them." },
      choices: { kind: "column", sheet: "Skupiny", header: "Zkratka" },
      example: "ŘS",
    }),
    settleBy: column({ cs: "Vypořádat do", en: "Settle by" }, date, { width: 13 }),
    published: column({ cs: "Vypořádání na webu", en: "Settlement online" }, webAddress, {
      width: 30,
      note: {
        cs: "Adresa zveřejněného vypořádání; dostanou ji autoři v odpovědi.",
        en: "Where the settlement is published; authors get it in their answers.",
      },
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 30 }),
  },
});
