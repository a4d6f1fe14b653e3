import { column, defineSheet } from "../sheet/definition.ts";
import { choice, text, texts } from "../sheet/types.ts";

/** The documents that the plan's chapters can be written for. */
export const PLAN_DOCUMENTS = ["střednědobý plán", "akční plán", "vyhodnocení"] as const;

/** What the program can put after a chapter's words. */
export const PLAN_INSERTS = [
  "SWOT",
  "strom plánu",
  "karty opatření",
  "přehled aktivit",
  "tabulky financování",
  "grafy financování",
  "stav plnění",
  "porovnání s minulým plánem",
  "orgány a skupiny",
  "katalog",
  "vypořádání připomínek",
] as const;

/**
 * What a municipal plan has to hold: § 3 h of Act 108/2006 Sb., with the parts that § 39a of Decree 505/2006 Sb. asks of
 * regional plans, which municipal ones follow.
 */
export const STATUTORY_PARTS = [
  "popis a analýza zdrojů a potřeb",
  "ekonomické vyhodnocení",
  "vyhodnocení minulého plánu",
  "strategie zajišťování a rozvoje",
  "povinnosti zúčastněných",
  "sledování a vyhodnocování plnění",
  "způsob provádění změn",
] as const;

/** The team's own words: the chapters of the plan, which every new version of a document keeps. */
export const planTextsSheet = defineSheet({
  name: { cs: "Texty", en: "Texts" },
  aliases: ["Texty plánu", "Kapitoly"],
  about: {
    cs: "Kapitoly plánu vašimi slovy. Program mezi ně vloží tabulky a do nového dokumentu je zase převezme.",
    en: "The plan's chapters in your own words. The program puts its tables among them and keeps them.",
  },
  kind: "list",
  columns: {
    documents: column({ cs: "Dokument", en: "Document" }, texts, {
      width: 24,
      note: {
        cs: "střednědobý plán, akční plán, vyhodnocení; víc oddělte středníkem. Prázdné znamená střednědobý plán.",
        en: "The documents it belongs to; the medium-term plan when empty.",
      },
      example: "střednědobý plán; akční plán",
    }),
    order: column({ cs: "Pořadí", en: "Order" }, text, {
      width: 8,
      note: { cs: "Číslo kapitoly: 1, 1.1, 2.", en: "The chapter's number: 1, 1.1, 2." },
      example: "2.1",
    }),
    heading: column({ cs: "Nadpis", en: "Heading" }, text, { required: true, width: 40 }),
    text: column({ cs: "Text", en: "Text" }, text, {
      width: 90,
      note: {
        cs: "Odstavec na řádku, odrážka začíná pomlčkou, **tučně**. Prázdný text znamená jen nadpis.",
        en: "A paragraph a line; a list item begins with a dash; **bold**.",
      },
    }),
    insert: column({ cs: "Vložit", en: "Insert" }, choice(PLAN_INSERTS), {
      width: 22,
      note: {
        cs: "Co program přidá za text: strom opatření, tabulky peněz, SWOT …",
        en: "What the program adds after the text.",
      },
    }),
    part: column({ cs: "Obsah podle zákona", en: "Statutory part" }, choice(STATUTORY_PARTS), {
      width: 26,
      note: {
        cs: "Kterou část obsahu podle § 3 písm. h) zákona č. 108/2006 Sb. kapitola plní.",
        en: "The part of the contents by § 3 h of Act 108/2006 that the chapter is.",
      },
    }),
  },
});
