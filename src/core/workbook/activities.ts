import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, number, text, timing } from "../sheet/types.ts";

const ACTIVITY_STATES = ["plánováno", "probíhá", "splněno", "zrušeno"] as const;

/** The campaign: what will be done, when, for whom, how people learn of it and who sees to it. */
export const activitiesSheet = defineSheet({
  name: { cs: "Aktivity", en: "Activities" },
  aliases: ["Kampaň", "Plán kampaně", "Harmonogram", "Plán informační kampaně", "Činnosti"],
  about: {
    cs: "Činnosti informační kampaně a projektu. Z nich vzniká plán kampaně.",
    en: "The activities of the campaign. The campaign plan is made from them.",
  },
  kind: "list",
  idPrefix: "A",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 8,
      computed: true,
      note: { cs: "Doplní program. Drží řádek i po seřazení.", en: "Filled in by the program." },
      example: "A-001",
    }),
    block: column({ cs: "Oblast", en: "Block" }, text, {
      aliases: ["Blok", "Skupina činností"],
      width: 16,
      note: {
        cs: "Oddíl tabulky v plánu. Řádky stejné oblasti stojí spolu.",
        en: "Rows of one block stand together.",
      },
      example: "setkání",
    }),
    activity: column({ cs: "Činnost", en: "Activity" }, text, {
      aliases: ["Aktivita", "Název", "Jaké činnosti a aktivity se budou realizovat?", "Název aktivity"],
      required: true,
      width: 34,
      example: "úvodní veřejné projednání",
    }),
    timing: column({ cs: "Kdy", en: "When" }, timing, {
      aliases: ["Termín", "Kdy se budou realizovat?", "Datum", "Kdy se uskuteční"],
      required: true,
      width: 24,
      note: {
        cs: "Pište tak, jak se to říká: 5/2018, 9-11/2018, čtvrtletně, průběžně, 4 akce. Program to přečte a ukáže vpravo.",
        en: "As it is said; the program shows its reading on the right.",
      },
      example: "9-11/2018",
    }),
    audience: column({ cs: "Pro koho", en: "For whom" }, text, {
      aliases: ["Pro koho jsou určeny?", "Cílová skupina", "Cílové skupiny", "Komu"],
      required: true,
      width: 32,
      example: "uživatelé, zadavatelé, poskytovatelé sociálních služeb, veřejnost",
    }),
    channel: column({ cs: "Jak osloveni", en: "Channel" }, text, {
      aliases: [
        "Kanál",
        "Jak budou účastníci osloveni",
        "Jak budou účastníci osloveni/obsah sdělení?",
        "Způsob oslovení",
      ],
      width: 28,
      note: { cs: "E-mail, web, plakát, tisk, osobně …", en: "E-mail, web, poster, press, in person …" },
      example: "pozvánka e-mailem",
    }),
    message: column({ cs: "Obsah sdělení", en: "Message" }, text, {
      aliases: ["Sdělení", "Obsah"],
      width: 32,
      example: "informace o komunitním plánování",
    }),
    responsible: column({ cs: "Kdo zajišťuje", en: "Responsible" }, text, {
      aliases: ["Kdo zajišťuje?", "Zajišťuje", "Odpovídá", "Zodpovídá", "Odpovědnost"],
      required: true,
      width: 22,
      note: {
        cs: "Skupina, osoba nebo organizace. Bez ní nemá činnost kdo udělat.",
        en: "A body, a person or an organisation.",
      },
      example: "realizační tým KPSS",
    }),
    state: column({ cs: "Stav", en: "State" }, choice(ACTIVITY_STATES), { width: 12, example: "plánováno" }),
    doneOn: column({ cs: "Splněno", en: "Done on" }, date, { aliases: ["Splněno dne"], width: 12 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { aliases: ["Pozn."], width: 24 }),
    start: column({ cs: "Od", en: "Start" }, text, {
      width: 11,
      computed: true,
      note: { cs: "Jak program čte sloupec Kdy.", en: "Read from When." },
    }),
    end: column({ cs: "Do", en: "End" }, text, {
      width: 11,
      computed: true,
      note: { cs: "Jak program čte sloupec Kdy.", en: "Read from When." },
    }),
    recurrence: column({ cs: "Opakování", en: "Recurrence" }, text, {
      width: 14,
      computed: true,
      note: { cs: "Jak program čte sloupec Kdy.", en: "Read from When." },
    }),
    count: column({ cs: "Počet", en: "Count" }, number, {
      width: 8,
      computed: true,
      note: { cs: "Jak program čte sloupec Kdy.", en: "Read from When." },
    }),
    next: column({ cs: "Nejbližší termín", en: "Next" }, text, {
      width: 16,
      computed: true,
      note: { cs: "Kdy na činnost přijde řada.", en: "When it is due next." },
    }),
  },
});
