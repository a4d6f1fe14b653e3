import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, number, text, time } from "../sheet/types.ts";

const EVENT_STATES = ["koncept", "potvrzeno", "proběhlo", "zrušeno"] as const;

/** Dated events to which people are invited. */
export const eventsSheet = defineSheet({
  name: { cs: "Akce", en: "Events" },
  aliases: ["Setkání", "Události", "Jednání"],
  about: {
    cs: "Jednotlivá setkání s datem. Odtud se posílají pozvánky a připomínky.",
    en: "Dated meetings. Invitations and reminders start here.",
  },
  kind: "list",
  idPrefix: "S",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 8,
      computed: true,
      note: { cs: "Doplní program. Drží řádek i po seřazení.", en: "Filled in by the program." },
      example: "S-001",
    }),
    activity: column({ cs: "Aktivita", en: "Activity" }, text, {
      aliases: ["ID aktivity"],
      width: 10,
      note: {
        cs: "ID řádku z listu Aktivity, ke kterému akce patří.",
        en: "The id of the activity it belongs to.",
      },
      choices: { kind: "column", sheet: "Aktivity", header: "ID" },
      example: "A-003",
    }),
    name: column({ cs: "Název", en: "Name" }, text, {
      aliases: ["Název akce", "Akce"],
      required: true,
      width: 34,
      example: "Jednání řídicího výboru",
    }),
    groups: column({ cs: "Skupina", en: "Groups" }, text, {
      aliases: ["Skupiny", "Pro skupinu"],
      width: 18,
      note: {
        cs: "Zkratky skupin oddělené čárkou. „všichni“ znamená všechny kontakty.",
        en: "Abbreviations of bodies, parted by commas; „všichni“ means everybody.",
      },
      example: "ŘV",
    }),
    date: column({ cs: "Datum", en: "Date" }, date, {
      aliases: ["Dne", "Termín"],
      required: true,
      width: 12,
      example: "14. 5. 2026",
    }),
    start: column({ cs: "Od", en: "Start" }, time, {
      aliases: ["Začátek", "Čas od", "Hodina"],
      width: 8,
      example: "9:00",
    }),
    end: column({ cs: "Do", en: "End" }, time, { aliases: ["Konec", "Čas do"], width: 8, example: "11:00" }),
    place: column({ cs: "Místo", en: "Place" }, text, {
      aliases: ["Kde"],
      width: 26,
      example: "zasedací místnost městského úřadu",
    }),
    address: column({ cs: "Adresa", en: "Address" }, text, {
      width: 30,
      example: "Velké náměstí 2, 386 01 Strakonice",
    }),
    programme: column({ cs: "Program", en: "Agenda" }, text, {
      aliases: ["Program jednání", "Body"],
      width: 40,
      note: { cs: "Každý bod na vlastní řádek (Alt+Enter).", en: "One item a line." },
    }),
    capacity: column({ cs: "Kapacita", en: "Capacity" }, number, { width: 10 }),
    replyBy: column({ cs: "Potvrdit do", en: "Reply by" }, date, { aliases: ["Potvrzení do"], width: 12 }),
    remindBefore: column({ cs: "Připomenout (dní předem)", en: "Remind before" }, text, {
      aliases: ["Připomenout"],
      width: 14,
      note: {
        cs: "Jen když má být jinak než v listu Projekt: 7, 2 nebo „ne“.",
        en: "Only where it differs from the sheet Projekt.",
      },
    }),
    state: column({ cs: "Stav", en: "State" }, choice(EVENT_STATES), { width: 12, example: "potvrzeno" }),
    changeReason: column({ cs: "Důvod změny", en: "Reason of the change" }, text, {
      aliases: ["Důvod zrušení"],
      width: 24,
      note: {
        cs: "Proč se akce mění nebo ruší. Stojí v dopise těm, kdo už byli pozváni.",
        en: "Why the event changes or is called off; stands in the letter to those invited.",
      },
      example: "nemoc přednášející",
    }),
    version: column({ cs: "Verze", en: "Version" }, number, {
      width: 8,
      computed: true,
      note: {
        cs: "Zvyšuje program, když oznámí změnu akce po pozvání.",
        en: "Raised when a change of the event is announced after the invitation.",
      },
    }),
  },
});
