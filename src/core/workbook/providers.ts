import { column, defineSheet } from "../sheet/definition.ts";
import { dataBox, date, email, ico, phones, postalCode, text, webAddress } from "../sheet/types.ts";

/** The organisations that provide services. */
export const providersSheet = defineSheet({
  name: { cs: "Poskytovatelé", en: "Providers" },
  aliases: ["Organizace", "Poskytovatelé služeb"],
  about: { cs: "Organizace, které služby poskytují.", en: "Organisations that provide services." },
  kind: "list",
  columns: {
    ico: column({ cs: "IČO", en: "Company number" }, ico, {
      aliases: ["IČ"],
      width: 11,
      note: { cs: "Osm číslic i s nulami na začátku.", en: "Eight digits with leading zeros." },
      example: "00263958",
    }),
    name: column({ cs: "Název", en: "Name" }, text, {
      aliases: ["Název organizace", "Poskytovatel", "Organizace"],
      required: true,
      width: 34,
    }),
    legalForm: column({ cs: "Právní forma", en: "Legal form" }, text, { width: 20 }),
    street: column({ cs: "Ulice a číslo", en: "Street" }, text, { aliases: ["Ulice", "Sídlo"], width: 24 }),
    postalCode: column({ cs: "PSČ", en: "Postal code" }, postalCode, { width: 9 }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, { aliases: ["Město"], width: 18 }),
    phone: column({ cs: "Telefon", en: "Phone" }, phones, { aliases: ["Tel."], width: 18 }),
    email: column({ cs: "E-mail", en: "E-mail" }, email, { aliases: ["Email"], width: 26 }),
    web: column({ cs: "Web", en: "Website" }, webAddress, { aliases: ["WWW"], width: 24 }),
    dataBox: column({ cs: "Datová schránka", en: "Data box" }, dataBox, { width: 14 }),
    verifiedOn: column({ cs: "Ověřeno dne", en: "Verified on" }, date, { aliases: ["Ověřeno"], width: 12 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
