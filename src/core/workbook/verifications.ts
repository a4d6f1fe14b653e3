import { column, defineSheet } from "../sheet/definition.ts";
import { date, email, text } from "../sheet/types.ts";

/** Who was asked in which round to confirm the catalogue's data, and how far it is; a row is one provider. */
export const verificationsSheet = defineSheet({
  name: { cs: "Ověřování", en: "Verification" },
  aliases: ["Ověřování údajů", "Ověřování katalogu"],
  about: {
    cs: "Kdo má ověřit údaje do katalogu a jak je daleko. Jeden řádek je jeden poskytovatel v jednom kole.",
    en: "Who is to confirm the catalogue's data and how far it is: a provider in a round a row.",
  },
  kind: "list",
  idPrefix: "OV",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 9,
      computed: true,
      note: { cs: "Doplní program.", en: "Filled in by the program." },
      example: "OV-001",
    }),
    round: column({ cs: "Kolo", en: "Round" }, text, { required: true, width: 10, example: "2027/1" }),
    provider: column({ cs: "Poskytovatel", en: "Provider" }, text, {
      required: true,
      width: 26,
      note: {
        cs: "IČO z listu Poskytovatelé; kdo ho nemá, toho název.",
        en: "The provider's number, or name.",
      },
    }),
    contact: column({ cs: "Kontakt", en: "Contact" }, text, {
      width: 10,
      note: {
        cs: "ID z listu Kontakty: kdo údaje ověří. Bez něj se píše na e-mail poskytovatele.",
        en: "The id of the person asked; without it the provider's own e-mail is used.",
      },
      choices: { kind: "column", sheet: "Kontakty", header: "ID" },
    }),
    due: column({ cs: "Ověřit do", en: "Due" }, date, { aliases: ["Do kdy"], required: true, width: 12 }),
    sentOn: column({ cs: "Odesláno", en: "Sent" }, date, { width: 12, computed: true }),
    openedOn: column({ cs: "Otevřeno", en: "Opened" }, date, { width: 12, computed: true }),
    confirmedOn: column({ cs: "Potvrzeno", en: "Confirmed" }, date, { width: 12, computed: true }),
    confirmedBy: column({ cs: "Potvrdil", en: "Confirmed by" }, text, { width: 20, computed: true }),
    deputy: column({ cs: "Zástupce", en: "Deputy" }, text, { width: 20, computed: true }),
    deputyEmail: column({ cs: "E-mail zástupce", en: "Deputy's e-mail" }, email, {
      width: 24,
      computed: true,
    }),
    draft: column({ cs: "Rozepsáno", en: "Draft" }, text, {
      width: 20,
      computed: true,
      note: {
        cs: "Uložené a zatím neodeslané úpravy jako JSON.",
        en: "Saved and not yet sent edits as JSON.",
      },
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
