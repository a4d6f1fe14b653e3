import { column, defineSheet } from "../sheet/definition.ts";
import { money, number, text } from "../sheet/types.ts";

/** Money of the plan: an amount for a measure, a year and a source. */
export const fundingSheet = defineSheet({
  name: { cs: "Financování", en: "Funding" },
  aliases: ["Finance", "Rozpočet plánu"],
  about: { cs: "Náklady opatření podle roků a zdrojů.", en: "Costs by measure, year and source." },
  kind: "list",
  columns: {
    measure: column({ cs: "Opatření", en: "Measure" }, text, {
      aliases: ["Číslo opatření"],
      required: true,
      width: 12,
    }),
    year: column({ cs: "Rok", en: "Year" }, number, { required: true, width: 8 }),
    source: column({ cs: "Zdroj", en: "Source" }, text, {
      width: 32,
      choices: { kind: "column", sheet: "Číselníky", header: "Zdroj financování" },
    }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, {
      width: 18,
      note: {
        cs: "Která obec peníze dává nebo čí je to podíl. Prázdné znamená celé území.",
        en: "Whose share it is; the whole territory when empty.",
      },
    }),
    amount: column({ cs: "Částka", en: "Amount" }, money, {
      required: true,
      width: 18,
      example: "120 000 Kč",
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 30 }),
  },
});
