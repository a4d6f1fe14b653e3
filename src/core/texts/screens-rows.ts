import type { Text } from "./say.ts";

/** What is said of one row of a sheet that is edited on a screen. */
export const ROW_TEXTS = {
  gone: {
    cs: "Tenhle řádek už v listu {sheet} není. Načtěte obrazovku znovu.",
    en: "This row is no longer in the sheet {sheet}. Read the screen anew.",
  },
  columnsMissing: {
    cs: "V listu {sheet} chybí sloupec {column}. Doplňte ho a zkuste to znovu.",
    en: "The sheet {sheet} lacks the column {column}. Add it and try again.",
  },
  sheetMissing: {
    cs: "V sešitu není list {sheet}. Přidá ho panel Začínáme.",
    en: "The workbook has no sheet {sheet}. The panel Getting started adds it.",
  },
  saved: { cs: "Uloženo do listu {sheet}.", en: "Saved in the sheet {sheet}." },
  nothing: { cs: "Nic se nezměnilo, nebylo co uložit.", en: "Nothing was changed, so nothing was saved." },
  notADay: {
    cs: "„{text}“ není den, kterému rozumím. Napište třeba {today}.",
    en: "“{text}” is not a day. Type {today}, say.",
  },
  future: {
    cs: "Den {text} teprve bude. Zapište den, kdy se opravdu rozhodlo.",
    en: "{text} is still to come. Type the day of the decision.",
  },
  conflict: {
    cs: "Nic jsem nezapsal. V listu {sheet} mezitím někdo změnil: {labels}.",
    en: "Nothing was written. Somebody has changed in the sheet {sheet}: {labels}.",
  },
} as const satisfies Record<string, Text>;

/** The form of one row. */
export const ROW_FORM_TEXTS = {
  empty: { cs: "(prázdné)", en: "(empty)" },
  notChosen: { cs: "– nevybráno –", en: "– not chosen –" },
  unknown: { cs: "{text} (neznámá hodnota)", en: "{text} (unknown value)" },
  required: { cs: "{label} (nutné)", en: "{label} (required)" },
  missing: {
    cs: "List nemá {count|sloupec|sloupce|sloupce} {labels}. Chcete-li {count|ho|je|je} vyplňovat, dopište {count|ho|je|je} do záhlaví.",
    en: "The sheet lacks the {count|column|columns} {labels}. To fill {count|it|them} in, add {count|it|them} to the header.",
  },
  conflictOne: {
    cs: "{label}: v listu je teď „{now}“, vy jste napsali „{text}“.",
    en: "{label}: the sheet says “{now}”, you wrote “{text}”.",
  },
  mine: { cs: "Zapsat, co jsem napsal já", en: "Write what I wrote" },
  theirs: { cs: "Nechat, co je v listu", en: "Leave what the sheet says" },
  saving: { cs: "Ukládám…", en: "Saving…" },
} as const satisfies Record<string, Text>;
