import { column, defineSheet } from "../sheet/definition.ts";
import { date, number, text } from "../sheet/types.ts";

/** Copies of the printed catalogue for one receiver. */
export const distributionSheet = defineSheet({
  name: { cs: "Distribuce", en: "Distribution" },
  aliases: ["Rozvoz", "Rozdělovník"],
  about: { cs: "Kdo dostane kolik výtisků katalogu.", en: "Who gets how many copies." },
  kind: "list",
  columns: {
    receiver: column({ cs: "Příjemce", en: "Receiver" }, text, { required: true, width: 30 }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, { width: 18 }),
    copies: column({ cs: "Ks", en: "Copies" }, number, {
      aliases: ["Kusů", "Počet kusů"],
      required: true,
      width: 8,
    }),
    deliveredOn: column({ cs: "Předáno", en: "Delivered on" }, date, { aliases: ["Předáno dne"], width: 12 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
