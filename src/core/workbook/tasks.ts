import { column, defineSheet } from "../sheet/definition.ts";
import { choice, number, text, timing } from "../sheet/types.ts";

const TASK_KINDS = ["úkol", "usnesení"] as const;
const TASK_STATES = ["trvá", "splněno", "zrušeno"] as const;

/** What a meeting asked somebody to do, and what it resolved. */
export const tasksSheet = defineSheet({
  name: { cs: "Úkoly", en: "Tasks" },
  aliases: ["Úkoly a usnesení", "Usnesení", "Úkoly ze zápisů"],
  about: {
    cs: "Úkoly a usnesení z jednání. Příští zápis je připomene i se stavem.",
    en: "Tasks and resolutions of the meetings. The next minutes recall them with their state.",
  },
  kind: "list",
  idPrefix: "U",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 8,
      computed: true,
      note: { cs: "Doplní program. Drží řádek i po seřazení.", en: "Filled in by the program." },
      example: "U-001",
    }),
    event: column({ cs: "Akce", en: "Event" }, text, {
      aliases: ["ID akce", "Z jednání"],
      required: true,
      width: 10,
      note: { cs: "ID jednání, které úkol uložilo.", en: "The id of the meeting that set it." },
      choices: { kind: "column", sheet: "Akce", header: "ID" },
      example: "S-002",
    }),
    kind: column({ cs: "Druh", en: "Kind" }, choice(TASK_KINDS), {
      width: 12,
      note: { cs: "Prázdné znamená úkol.", en: "A task (úkol) when empty." },
      example: "úkol",
    }),
    text: column({ cs: "Text", en: "Text" }, text, {
      aliases: ["Znění", "Úkol", "Co"],
      required: true,
      width: 50,
      example: "Rozeslat návrh jednacího řádu",
    }),
    responsible: column({ cs: "Zodpovídá", en: "Responsible" }, text, {
      aliases: ["Odpovídá", "Kdo zajišťuje", "Zajistí", "Kdo"],
      width: 24,
      example: "Mgr. Jana Vzorová",
    }),
    timing: column({ cs: "Termín", en: "By when" }, timing, {
      aliases: ["T", "Do kdy"],
      width: 16,
      note: { cs: "Den nebo měsíc: do 15. 6. 2026, 6/2026.", en: "A day or a month." },
      example: "do 15. 6. 2026",
    }),
    state: column({ cs: "Stav", en: "State" }, choice(TASK_STATES), {
      width: 12,
      note: { cs: "Prázdné znamená, že úkol trvá.", en: "Still open (trvá) when empty." },
      example: "trvá",
    }),
    votesFor: column({ cs: "Pro", en: "For" }, number, { aliases: ["Hlasů pro"], width: 8 }),
    votesAgainst: column({ cs: "Proti", en: "Against" }, number, { aliases: ["Hlasů proti"], width: 8 }),
    abstained: column({ cs: "Zdrželi se", en: "Abstained" }, number, {
      aliases: ["Zdržel se", "Zdrželo se"],
      width: 10,
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { aliases: ["Pozn."], width: 24 }),
  },
});
