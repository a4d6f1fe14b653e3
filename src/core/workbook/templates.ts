import { column, defineSheet } from "../sheet/definition.ts";
import { text } from "../sheet/types.ts";

/** Letters: subject and text with fields in double braces. */
export const templatesSheet = defineSheet({
  name: { cs: "Šablony", en: "Templates" },
  aliases: ["Dopisy", "Vzory"],
  about: {
    cs: "Texty dopisů. Na místo {{pole}} se doplní údaj příjemce nebo akce.",
    en: "Letters. A {{field}} is replaced by the receiver's or the event's data.",
  },
  kind: "list",
  columns: {
    key: column({ cs: "Klíč", en: "Key" }, text, { required: true, width: 14, example: "pozvánka" }),
    subject: column({ cs: "Předmět", en: "Subject" }, text, { required: true, width: 40 }),
    body: column({ cs: "Text", en: "Text" }, text, {
      aliases: ["Tělo", "Text dopisu"],
      required: true,
      width: 80,
    }),
    use: column({ cs: "Kdy se použije", en: "When it is used" }, text, { aliases: ["Použití"], width: 34 }),
  },
});
