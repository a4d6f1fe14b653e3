import { column, defineSheet } from "../sheet/definition.ts";
import { text, texts } from "../sheet/types.ts";

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
      note: {
        cs: "{{pole}} doplní údaj, {{pole|náhradní text}} má náhradu pro prázdný údaj, {{pole!}} bez údaje nepošle. {{#pole}}…{{/pole}} jen s údajem, {{^pole}}…{{/pole}} jen bez něj, {{#each seznam}}- {{.}}{{/each}} pro každou položku. Místo textu může stát koncept: a číslo konceptu z Gmailu.",
        en: "{{field}} is the value, {{field|other text}} has a text for a blank one, {{field!}} is not sent without it. {{#field}}…{{/field}} only with a value, {{^field}}…{{/field}} only without, {{#each list}}- {{.}}{{/each}} for each item. Instead of a text: koncept: and the id of a Gmail draft.",
      },
    }),
    use: column({ cs: "Kdy se použije", en: "When it is used" }, text, { aliases: ["Použití"], width: 34 }),
    attachments: column({ cs: "Přílohy", en: "Attachments" }, texts, {
      aliases: ["Příloha", "Soubory"],
      width: 30,
      note: {
        cs: "Každá příloha na vlastní řádek (Alt+Enter) nebo oddělená středníkem: zápis, prezenční listina, plán kampaně, katalog, odkaz na soubor na Disku, nebo soubor ve složce sešitu.",
        en: "One a line, or parted by semicolons: zápis, prezenční listina, plán kampaně, katalog, a link to a Drive file, or a file in the workbook's folder.",
      },
    }),
  },
});
