import { column, defineSheet } from "../sheet/definition.ts";
import { choice, text, timing } from "../sheet/types.ts";

const GROUP_KINDS = [
  "řídící",
  "koordinační",
  "pracovní tematická",
  "pracovní územní",
  "monitorovací",
  "jiná",
] as const;

/** The bodies that meet. */
export const groupsSheet = defineSheet({
  name: { cs: "Skupiny", en: "Groups" },
  aliases: ["Pracovní skupiny", "Orgány"],
  about: { cs: "Řídící a pracovní skupiny a jejich pravidla.", en: "The bodies and their rules." },
  kind: "list",
  columns: {
    abbreviation: column({ cs: "Zkratka", en: "Abbreviation" }, text, {
      required: true,
      width: 10,
      example: "ŘV",
    }),
    name: column({ cs: "Název", en: "Name" }, text, {
      aliases: ["Název skupiny"],
      required: true,
      width: 34,
      example: "Řídicí výbor",
    }),
    kind: column({ cs: "Druh", en: "Kind" }, choice(GROUP_KINDS), {
      aliases: ["Druh skupiny"],
      width: 20,
      example: "řídící",
    }),
    leader: column({ cs: "Vedoucí", en: "Leader" }, text, { aliases: ["Manažer skupiny"], width: 22 }),
    frequency: column({ cs: "Četnost jednání", en: "How often it meets" }, timing, {
      width: 24,
      note: { cs: "Jak se to říká: čtvrtletně, nejméně 1x za dva měsíce.", en: "As it is said." },
      example: "čtvrtletně",
    }),
    notice: column({ cs: "Lhůta pozvánky", en: "Notice" }, text, {
      width: 16,
      note: {
        cs: "Kolik dní předem musí pozvánka odejít: 7, 10, 3 pracovní dny. Prázdné znamená 7 dní.",
        en: "How many days ahead an invitation must leave; 7 when empty.",
      },
      example: "7 dní",
    }),
    quorum: column({ cs: "Usnášeníschopnost", en: "Quorum" }, text, {
      aliases: ["Kvorum"],
      width: 18,
      example: "nadpoloviční většina",
    }),
    perRollam: column({ cs: "Per rollam", en: "Outside meetings" }, text, {
      aliases: ["Hlasování per rollam"],
      width: 20,
      note: {
        cs: "Kolik členů musí být pro při hlasování mimo jednání. Prázdné znamená nadpoloviční většinu všech členů, „ne“ znamená, že orgán takto nehlasuje.",
        en: "How many members must vote for outside a meeting; a majority of all members when empty, never for “ne”.",
      },
      example: "nadpoloviční většina",
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
