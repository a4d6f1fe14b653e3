import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, number, postalCode, text } from "../sheet/types.ts";

export const RECEIVER_KINDS = ["obec", "škola", "lékař", "knihovna", "poskytovatel", "úřad", "jiný"] as const;

/** Copies of the printed catalogue for one receiver. */
export const distributionSheet = defineSheet({
  name: { cs: "Distribuce", en: "Distribution" },
  aliases: ["Rozvoz", "Rozdělovník"],
  about: { cs: "Kdo dostane kolik výtisků katalogu.", en: "Who gets how many copies." },
  kind: "list",
  columns: {
    receiver: column({ cs: "Příjemce", en: "Receiver" }, text, { required: true, width: 30 }),
    kind: column({ cs: "Druh příjemce", en: "Kind of receiver" }, choice(RECEIVER_KINDS), {
      width: 14,
      example: "obec",
    }),
    street: column({ cs: "Ulice a číslo", en: "Street" }, text, { aliases: ["Ulice", "Adresa"], width: 24 }),
    postalCode: column({ cs: "PSČ", en: "Postal code" }, postalCode, { width: 9 }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, { width: 18 }),
    person: column({ cs: "Převezme", en: "To be received by" }, text, {
      aliases: ["Kontaktní osoba"],
      width: 20,
    }),
    copies: column({ cs: "Ks", en: "Copies" }, number, {
      aliases: ["Kusů", "Počet kusů"],
      required: true,
      width: 8,
    }),
    deliveredOn: column({ cs: "Předáno", en: "Delivered on" }, date, { aliases: ["Předáno dne"], width: 12 }),
    deliveredBy: column({ cs: "Předal", en: "Delivered by" }, text, { width: 16 }),
    left: column({ cs: "Zbývá", en: "Left" }, number, {
      width: 8,
      note: {
        cs: "Kolik výtisků příjemci zbylo, když se ozval.",
        en: "How many copies the receiver still has.",
      },
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
