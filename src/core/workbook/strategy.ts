import { column, defineSheet } from "../sheet/definition.ts";
import { choice, money, number, text, texts, timing } from "../sheet/types.ts";

export const FULFILMENT_STATES = [
  "splněno",
  "plněno průběžně",
  "splněno částečně",
  "nesplněno",
  "nezahájeno",
] as const;

/** The plan itself: vision, priorities, goals, measures and activities. */
export const strategySheet = defineSheet({
  name: { cs: "Strategie", en: "Strategy" },
  aliases: ["Strategická část", "Opatření"],
  about: {
    cs: "Vize, priority, opatření a aktivity komunitního plánu.",
    en: "Vision, priorities, measures and activities of the plan.",
  },
  kind: "list",
  idPrefix: "PL",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 9,
      computed: true,
      note: {
        cs: "Doplní program. Podle něj se poznají řádky i po přečíslování.",
        en: "Filled in by the program; it stays when numbers change.",
      },
      example: "PL-001",
    }),
    number: column({ cs: "Číslo", en: "Number" }, text, { aliases: ["Č."], width: 9, example: "1.2.3" }),
    level: column({ cs: "Úroveň", en: "Level" }, text, {
      required: true,
      width: 12,
      note: {
        cs: "Jak se úrovním u vás říká, nastavíte v Číselnících ve sloupci Úroveň plánu.",
        en: "The names of the levels are set in Číselníky, column Úroveň plánu.",
      },
      choices: { kind: "column", sheet: "Číselníky", header: "Úroveň plánu" },
      example: "opatření",
    }),
    name: column({ cs: "Název", en: "Name" }, text, { required: true, width: 40 }),
    description: column({ cs: "Popis", en: "Description" }, text, { aliases: ["Zdůvodnění"], width: 44 }),
    swotLink: column({ cs: "SWOT vazba", en: "SWOT link" }, text, { width: 14 }),
    targetGroup: column({ cs: "Cílová skupina", en: "Target group" }, text, { width: 24 }),
    responsible: column({ cs: "Odpovídá", en: "Responsible" }, text, {
      aliases: ["Zodpovídá", "Realizátor", "Odpovědnost"],
      width: 24,
      note: {
        cs: "Ke každé aktivitě patří instituce nebo osoba, která za ni odpovídá.",
        en: "Each activity needs one.",
      },
    }),
    cooperating: column({ cs: "Spolupracuje", en: "Cooperating" }, texts, {
      aliases: ["Spolupracující subjekty"],
      width: 24,
    }),
    municipality: column({ cs: "Obec", en: "Municipality" }, texts, {
      aliases: ["Obce", "Území"],
      width: 18,
      note: {
        cs: "Kde se uskuteční; více obcí oddělte středníkem. Prázdné znamená celé území.",
        en: "Where it happens; the whole territory when empty.",
      },
    }),
    timing: column({ cs: "Termín", en: "Timing" }, timing, { aliases: ["Harmonogram"], width: 18 }),
    costs: column({ cs: "Náklady", en: "Costs" }, money, { aliases: ["Předpokládané náklady"], width: 18 }),
    sources: column({ cs: "Zdroje", en: "Sources" }, texts, { aliases: ["Zdroje financování"], width: 22 }),
    indicator: column({ cs: "Indikátor", en: "Indicator" }, text, { aliases: ["Indikátory"], width: 22 }),
    baseline: column({ cs: "Výchozí hodnota", en: "Baseline" }, text, { aliases: ["Výchozí"], width: 14 }),
    target: column({ cs: "Cílová hodnota", en: "Target" }, text, { aliases: ["Cíl indikátoru"], width: 14 }),
    actual: column({ cs: "Dosažená hodnota", en: "Actual value" }, text, {
      aliases: ["Skutečnost", "Dosaženo"],
      width: 14,
    }),
    fulfilment: column({ cs: "Plnění", en: "Fulfilment" }, choice(FULFILMENT_STATES), {
      aliases: ["Stav plnění"],
      width: 16,
    }),
    percent: column({ cs: "Plnění v %", en: "Fulfilment in %" }, number, { width: 10 }),
    actualCosts: column({ cs: "Skutečné náklady", en: "Actual costs" }, money, { width: 18 }),
    comment: column({ cs: "Komentář", en: "Comment" }, text, { aliases: ["Komentář k plnění"], width: 30 }),
  },
});
