import { column, defineSheet } from "../sheet/definition.ts";
import { text } from "../sheet/types.ts";

/** Where a service really goes: one row is one service in one municipality. */
export const coverageSheet = defineSheet({
  name: { cs: "Působení", en: "Coverage" },
  aliases: ["Územní působnost služeb", "Rozsah a četnost"],
  about: {
    cs: "Do kterých obcí služba opravdu jezdí nebo kde působí, ve které dny a jak často.",
    en: "In which municipalities a service really works, on which days and how often.",
  },
  kind: "list",
  columns: {
    service: column({ cs: "Služba", en: "Service" }, text, {
      required: true,
      width: 12,
      note: { cs: "ID z listu Služby.", en: "The id of the service." },
      choices: { kind: "column", sheet: "Služby", header: "ID" },
      example: "SL-001",
    }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, {
      required: true,
      width: 20,
      choices: { kind: "column", sheet: "Číselníky", header: "Obec" },
    }),
    form: column({ cs: "Forma", en: "Form" }, text, {
      width: 14,
      choices: { kind: "column", sheet: "Číselníky", header: "Forma" },
    }),
    hours: column({ cs: "Dny a doba", en: "Days and hours" }, text, {
      aliases: ["Rozsah", "Doba"],
      width: 26,
      example: "po, st 8:00–12:00",
    }),
    frequency: column({ cs: "Četnost", en: "Frequency" }, text, {
      width: 18,
      note: {
        cs: "Jak často: denně, 2× týdně, podle domluvy.",
        en: "How often: daily, twice a week, by agreement.",
      },
      example: "2× týdně",
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
