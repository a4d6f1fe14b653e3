import { column, defineSheet } from "../sheet/definition.ts";
import { choice, number, text, yesNo } from "../sheet/types.ts";

export const PHOTO_PLACES = ["obálka", "fotostrana", "služba"] as const;

/** Photographs for the catalogue, such as the winners of a photo contest. */
export const photosSheet = defineSheet({
  name: { cs: "Fotografie", en: "Photos" },
  aliases: ["Fotky", "Fotosoutěž"],
  about: {
    cs: "Fotografie do katalogu, třeba vítězné snímky fotosoutěže. Tisknou se jen ty se souhlasem.",
    en: "Photographs for the catalogue; only those with a consent are printed.",
  },
  kind: "list",
  columns: {
    file: column({ cs: "Soubor", en: "File" }, text, {
      required: true,
      width: 30,
      note: {
        cs: "Jméno souboru vedle sešitu, nebo odkaz na obrázek na Disku Google.",
        en: "The name of a file beside the workbook, or the link of a picture in Google Drive.",
      },
      example: "fotosoutez-1.jpg",
    }),
    caption: column({ cs: "Popisek", en: "Caption" }, text, { width: 34 }),
    author: column({ cs: "Autor", en: "Author" }, text, { width: 20 }),
    alt: column({ cs: "Co je na snímku", en: "Alternative text" }, text, {
      width: 34,
      note: { cs: "Pro lidi, kteří snímek nevidí.", en: "For people who do not see the picture." },
    }),
    place: column({ cs: "Kam", en: "Place" }, choice(PHOTO_PLACES), { width: 12, example: "fotostrana" }),
    service: column({ cs: "Služba", en: "Service" }, text, {
      width: 12,
      note: { cs: "ID služby, ke které snímek patří.", en: "The id of the service it belongs to." },
      choices: { kind: "column", sheet: "Služby", header: "ID" },
    }),
    award: column({ cs: "Ocenění", en: "Award" }, text, { width: 20, example: "1. místo" }),
    consent: column({ cs: "Souhlas", en: "Consent" }, yesNo, {
      width: 9,
      note: {
        cs: "ano: autor i lidé na snímku souhlasí s otištěním.",
        en: "ano: the author and the people shown agree to the printing.",
      },
    }),
    order: column({ cs: "Pořadí", en: "Order" }, number, { width: 8 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
