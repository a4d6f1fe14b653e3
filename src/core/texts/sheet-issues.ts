import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with the shape of the workbook: sheets, headers, rows and references between them. */
export const SHEET_ISSUES = {
  "missing-value": {
    severity: "error",
    says: { cs: "Sloupec {column} je prázdný.", en: "{column} is empty." },
    advice: { cs: "Doplňte ho, nebo smažte celý řádek.", en: "Fill it in, or clear the whole row." },
  },
  "header-not-found": {
    severity: "error",
    says: {
      cs: "List nemá v prvních dvaceti řádcích záhlaví, které by program poznal.",
      en: "None of the first twenty rows is a header that the program knows.",
    },
    advice: {
      cs: "Pojmenujte sloupce v jednom řádku, například: {wanted}.",
      en: "Name the columns in one row, for example: {wanted}.",
    },
  },
  "missing-column": {
    severity: "error",
    says: { cs: "V listu chybí sloupec {column}.", en: "The sheet lacks the column {column}." },
    advice: { cs: "Přidejte sloupec s tímto záhlavím.", en: "Add a column with this header." },
  },
  "missing-column-nearest": {
    severity: "error",
    says: {
      cs: "V listu chybí sloupec {column}. Nejbližší záhlaví je „{nearest}“.",
      en: "The sheet lacks the column {column}. The nearest header is “{nearest}”.",
    },
    advice: {
      cs: "Pokud je to on, přejmenujte záhlaví na {column}.",
      en: "If that is the one, rename the header to {column}.",
    },
  },
  "doubled-column": {
    severity: "warning",
    says: { cs: "Sloupec {column} je v listu dvakrát.", en: "The column {column} stands twice." },
    advice: {
      cs: "Čte se první z nich. Druhý přejmenujte nebo smažte.",
      en: "The first one is read. Rename or delete the other.",
    },
  },
  "missing-setting": {
    severity: "error",
    says: { cs: "V listu chybí řádek {column}.", en: "The sheet lacks the row {column}." },
    advice: {
      cs: "Přidejte řádek s tímto názvem a vedle něj hodnotu.",
      en: "Add a row with this name and the value beside it.",
    },
  },
  "empty-setting": {
    severity: "error",
    says: { cs: "Řádek {column} je prázdný.", en: "{column} is empty." },
    advice: { cs: "Napište hodnotu vedle názvu.", en: "Write the value beside the name." },
  },
  "sheet-renamed": {
    severity: "info",
    says: {
      cs: "List „{found}“ se podle sloupců čte jako {expected}.",
      en: "The sheet “{found}” is read as {expected} because of its columns.",
    },
    advice: { cs: "Je-li to omyl, přejmenujte jeho záhlaví.", en: "If that is wrong, rename its headers." },
  },
  "not-a-number": {
    severity: "error",
    says: { cs: "„{found}“ není číslo.", en: "“{found}” is not a number." },
    advice: {
      cs: "Napište jen číslici, například 12 nebo 12,5.",
      en: "Write digits only, such as 12 or 12.5.",
    },
  },
  "not-yes-or-no": {
    severity: "error",
    says: { cs: "Ve sloupci {column} je „{found}“.", en: "{column} says “{found}”." },
    advice: { cs: "Napište ano nebo ne, nebo nechte prázdné.", en: "Write ano or ne, or leave it empty." },
  },
  "unknown-choice": {
    severity: "error",
    says: { cs: "Sloupec {column} nezná „{found}“.", en: "{column} does not know “{found}”." },
    advice: { cs: "Vyberte jednu z možností: {listed}.", en: "Choose one of: {listed}." },
  },
  "unknown-choice-nearest": {
    severity: "error",
    says: {
      cs: "Sloupec {column} nezná „{found}“. Nemá to být „{nearest}“?",
      en: "{column} does not know “{found}”. Is it “{nearest}”?",
    },
    advice: { cs: "Vyberte z nabídky „{nearest}“.", en: "Choose “{nearest}”." },
  },
} as const satisfies IssueTexts;
