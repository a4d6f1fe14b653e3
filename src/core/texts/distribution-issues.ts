import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with who gets how many copies. */
export const DISTRIBUTION_ISSUES = {
  "distribution-left-exceeds": {
    severity: "warning",
    says: {
      cs: "Příjemci má zbývat {found} ks, dostal jich ale {copies}.",
      en: "{found} copies are said to be left of {copies}.",
    },
    advice: { cs: "Opravte jedno z obou čísel.", en: "Correct one of the two numbers." },
  },
  "distribution-left-undelivered": {
    severity: "info",
    says: {
      cs: "U příjemce je, kolik mu zbylo, ale ne, kdy výtisky dostal.",
      en: "It says how many are left, but not when they were handed over.",
    },
    advice: { cs: "Doplňte den předání.", en: "Add the day of the handing over." },
  },
  "distribution-future": {
    severity: "warning",
    says: {
      cs: "Den předání {day} teprve bude.",
      en: "The day of the handing over, {day}, is still to come.",
    },
    advice: {
      cs: "Zapište ho, až výtisky předáte; podle něj se počítá, co zbývá.",
      en: "Note it once they are handed over; the stock is counted by it.",
    },
  },
  "distribution-after-project": {
    severity: "info",
    says: {
      cs: "Výtisky byly předané {day}, až po konci projektu ({end}).",
      en: "The copies were handed over on {day}, after the end of the project ({end}).",
    },
    advice: {
      cs: "Ověřte datum. Výdaje po konci projektu nebývají způsobilé.",
      en: "Check the date; costs after the end are mostly not eligible.",
    },
  },
  "distribution-doubled": {
    severity: "warning",
    says: { cs: "Stejný příjemce je už v řádku {row}.", en: "The same receiver is in row {row} already." },
    advice: {
      cs: "Slučte oba řádky do jednoho a kusy sečtěte.",
      en: "Merge the two rows and add up the copies.",
    },
  },
} as const satisfies IssueTexts;
