import type { Text } from "./say.ts";

/** What is said of a workbook that cannot be used at all. */
export const WORKBOOK_TEXTS = {
  unknown: {
    cs: "V sešitu není žádný list, který by program znal. Listy v sešitu: {found}. Hledal například listy a záhlaví: {wanted}.",
    en: "The workbook has no sheet that the program knows. Its sheets: {found}. Looked for sheets and headers such as: {wanted}.",
  },
  nearest: {
    cs: "List „{name}“ se podobá listu {similar}.",
    en: "The sheet “{name}” resembles {similar}.",
  },
  unknownAdvice: {
    cs: "Přejmenujte listy nebo záhlaví, anebo začněte novým sešitem: npx komplan new sesit.xlsx",
    en: "Rename the sheets or headers, or begin with a new workbook: npx komplan new workbook.xlsx",
  },
  tooLong: {
    cs: "List {sheet} má {rows} vyplněných řádků; nejvíc jich umím zpracovat {limit}. Rozdělte ho, například podle území.",
    en: "The sheet {sheet} has {rows} filled-in rows; the most I can handle is {limit}. Split it, for example by territory.",
  },
} as const satisfies Record<string, Text>;
