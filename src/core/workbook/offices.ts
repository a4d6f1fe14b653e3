import { column, defineSheet } from "../sheet/definition.ts";
import { choice, email, number, phones, postalCode, text, webAddress } from "../sheet/types.ts";

export const OFFICE_KINDS = ["úřad", "instituce", "krizová linka"] as const;

/** Offices and lines that the catalogue names beside services, because people turn to them first. */
export const officesSheet = defineSheet({
  name: { cs: "Úřady a linky", en: "Offices and lines" },
  aliases: ["Úřady a instituce", "Důležité kontakty"],
  about: {
    cs: "Úřady a instituce, kde lidem poradí, a krizové linky. Tisknou se na konci katalogu.",
    en: "Offices that give advice, and crisis lines; printed at the end of the catalogue.",
  },
  kind: "list",
  columns: {
    name: column({ cs: "Název", en: "Name" }, text, { required: true, width: 34 }),
    kind: column({ cs: "Druh", en: "Kind" }, choice(OFFICE_KINDS), { width: 14, example: "úřad" }),
    purpose: column({ cs: "S čím pomůže", en: "Helps with" }, text, { width: 40 }),
    phone: column({ cs: "Telefon", en: "Phone" }, phones, { aliases: ["Tel."], width: 18 }),
    email: column({ cs: "E-mail", en: "E-mail" }, email, { aliases: ["Email"], width: 26 }),
    web: column({ cs: "Web", en: "Website" }, webAddress, { aliases: ["WWW"], width: 24 }),
    street: column({ cs: "Ulice a číslo", en: "Street" }, text, { aliases: ["Ulice", "Adresa"], width: 24 }),
    postalCode: column({ cs: "PSČ", en: "Postal code" }, postalCode, { width: 9 }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, { aliases: ["Město"], width: 18 }),
    hours: column({ cs: "Doba", en: "Hours" }, text, {
      aliases: ["Úřední hodiny", "Provozní doba"],
      width: 26,
      example: "nepřetržitě",
    }),
    order: column({ cs: "Pořadí", en: "Order" }, number, { width: 8 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
