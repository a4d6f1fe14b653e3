import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with reaching people without e-mail: addresses, letters, telephones. */
export const PAPER_ISSUES = {
  "contact-address-incomplete": {
    severity: "info",
    says: {
      cs: "Poštovní adresa není celá, chybí {column}. Dopis by nedošel.",
      en: "The postal address is not complete; {column} is missing.",
    },
    advice: {
      cs: "Doplňte ulici a číslo, PSČ i obec.",
      en: "Fill in the street, the postal code and the municipality.",
    },
  },
  "contact-unreachable": {
    severity: "warning",
    says: {
      cs: "{name} nemá e-mail, poštovní adresu ani telefon, a tak nedostane nic.",
      en: "{name} has no e-mail, no postal address and no telephone, and so gets nothing.",
    },
    advice: {
      cs: "Doplňte aspoň jedno z toho, nebo pozvěte osobně a den zapište do listu Účast.",
      en: "Fill in one of them, or invite in person and write the day into the sheet Účast.",
    },
  },
  "letter-speaks-of-mail": {
    severity: "warning",
    says: {
      cs: "Šablona mluví o odpovědi na „{words}“, na papírový dopis se tak odpovědět nedá.",
      en: "The template speaks of answering “{words}”, which nobody can do with a paper letter.",
    },
    advice: {
      cs: "Místo té věty napište {{jak odpovědět}}; program doplní odkaz, e-mail nebo telefon podle toho, jak zpráva odchází.",
      en: "Write {{jak odpovědět}} instead; the program says how to answer by the way the message goes.",
    },
  },
} as const satisfies IssueTexts;
