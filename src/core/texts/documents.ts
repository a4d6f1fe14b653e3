import type { Text } from "./say.ts";

/** Words of the documents and pages themselves: frames, page numbers, the timeline, publicity. */
export const DOCUMENT_TEXTS = {
  page: { cs: "Strana {page} z {pages}", en: "Page {page} of {pages}" },
  skip: { cs: "Přeskočit na obsah stránky", en: "Skip to the page content" },
  contents: { cs: "Obsah", en: "Contents" },
  scrollable: { cs: "{name} (lze posouvat do stran)", en: "{name} (scrolls sideways)" },
  barName: { cs: "co", en: "what" },
  barPicture: { cs: "pruh", en: "bar" },
  barShown: { cs: "kolik", en: "how much" },
  projectLine: { cs: "projekt „{name}“", en: "project “{name}”" },
  registration: { cs: "registrační číslo projektu: {number}", en: "project registration number: {number}" },
  emblemAlt: {
    cs: "Znak Evropské unie: kruh dvanácti žlutých hvězd na modrém poli",
    en: "Emblem of the European Union: a circle of twelve yellow stars on a blue field",
  },
} as const satisfies Record<string, Text>;

/** What each programme asks to stand beside the emblem; a project may write its own lines instead. */
export const PUBLICITY_TEXTS = {
  "op-lzz": [
    { cs: "Evropský sociální fond v ČR", en: "European Social Fund in the Czech Republic" },
    { cs: "Evropská unie", en: "European Union" },
    {
      cs: "Operační program Lidské zdroje a zaměstnanost",
      en: "Operational Programme Human Resources and Employment",
    },
    { cs: "Podporujeme vaši budoucnost", en: "Supporting your future" },
    { cs: "www.esfcr.cz", en: "www.esfcr.cz" },
  ],
  opz: [
    { cs: "Evropská unie", en: "European Union" },
    { cs: "Evropský sociální fond", en: "European Social Fund" },
    { cs: "Operační program Zaměstnanost", en: "Operational Programme Employment" },
  ],
  "opz-plus": [{ cs: "Spolufinancováno Evropskou unií", en: "Co-funded by the European Union" }],
} as const satisfies Record<string, readonly Text[]>;

export const TIMELINE_TEXTS = {
  title: { cs: "Časová osa: {name}", en: "Timeline: {name}" },
  desc: {
    cs: "{rows} {rows|činnost|činnosti|činností} od {from} do {to}. Tytéž údaje jsou vypsány v seznamu pod obrázkem.",
    en: "{rows} {rows|activity|activities} from {from} to {to}. The list below the picture says the same.",
  },
  range: { cs: "v rozmezí", en: "within a period" },
  point: { cs: "v jednom měsíci či dni", en: "in one month or day" },
  recurring: { cs: "opakovaně", en: "repeatedly" },
  continuous: { cs: "průběžně", en: "continuously" },
  deadline: { cs: "nejpozději do", en: "no later than" },
  outside: { cs: "mimo zobrazené měsíce", en: "outside the months shown" },
  undated: { cs: "termín není určen", en: "no date given" },
  legend: { cs: "Vysvětlivky", en: "Legend" },
} as const satisfies Record<string, Text>;
