import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with where services work. */
export const COVERAGE_ISSUES = {
  "coverage-service-unknown": {
    severity: "error",
    says: { cs: "Službu „{found}“ list Služby nezná.", en: "Služby has no service “{found}”." },
    advice: {
      cs: "Napište ID z listu Služby, například SL-001, nebo řádek smažte.",
      en: "Write an id of Služby, such as SL-001, or delete the row.",
    },
  },
  "coverage-service-named": {
    severity: "error",
    says: {
      cs: "Místo názvu „{found}“ tu má být ID služby, tedy {id}.",
      en: "Instead of the name “{found}” the id of the service is needed: {id}.",
    },
    advice: { cs: "Přepište ho na {id}.", en: "Change it to {id}." },
  },
  "coverage-municipality-unknown": {
    severity: "error",
    says: {
      cs: "Obec „{found}“ v Číselnících není, řádek se proto nepočítá.",
      en: "Číselníky has no municipality “{found}”, so the row does not count.",
    },
    advice: {
      cs: "Opravte název, nebo obec přidejte do Číselníků i s jejím ORP.",
      en: "Correct the name, or add it to Číselníky with its ORP.",
    },
  },
  "coverage-municipality-nearest": {
    severity: "error",
    says: {
      cs: "Obec „{found}“ v Číselnících není. Nemá to být „{nearest}“?",
      en: "Číselníky has no municipality “{found}”. Is it “{nearest}”?",
    },
    advice: { cs: "Opravte ji na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "coverage-municipality-ambiguous": {
    severity: "error",
    says: {
      cs: "Obcí „{found}“ je v Číselnících víc: {labels}.",
      en: "Číselníky has several municipalities “{found}”: {labels}.",
    },
    advice: {
      cs: "Napište obec i s kódem tak, jak je uvedená tady.",
      en: "Write the one with its code as it is shown here.",
    },
  },
  "coverage-municipality-outside": {
    severity: "warning",
    says: {
      cs: "Obec „{found}“ patří do ORP {orp}, pro které se neplánuje; v přehledech nebude.",
      en: "“{found}” belongs to ORP {orp}, which is not planned for; it is left out of the overviews.",
    },
    advice: {
      cs: "Řádek můžete nechat, nebo opravte ORP obce v Číselnících či území v listu Projekt.",
      en: "Leave the row, or correct its ORP in Číselníky or the territory in Projekt.",
    },
  },
  "coverage-doubled": {
    severity: "warning",
    says: {
      cs: "Stejná služba, obec i forma už jsou v řádku {row}.",
      en: "The same service, municipality and form are in row {row} already.",
    },
    advice: {
      cs: "Slučte oba řádky do jednoho a dny napište za sebe.",
      en: "Merge the two rows and write the days one after another.",
    },
  },
  "coverage-field-unknown": {
    severity: "info",
    says: {
      cs: "U terénní služby není řečeno, do kterých obcí jezdí.",
      en: "It is not said to which municipalities the field service goes.",
    },
    advice: {
      cs: "Vyplňte obce v panelu Působení služeb, nebo sem napište například „ORP Hlinsko“.",
      en: "Fill in the panel Coverage of services, or write here for example “ORP Hlinsko”.",
    },
  },
  "coverage-text-unclear": {
    severity: "info",
    says: {
      cs: "Z textu „{part}“ není jisté, o které obce jde.",
      en: "It is not certain which municipalities “{part}” means.",
    },
    advice: {
      cs: "Napište názvy obcí oddělené čárkou, nebo je vyplňte v panelu Působení služeb.",
      en: "Write the names parted by commas, or fill in the panel Coverage of services.",
    },
  },
} as const satisfies IssueTexts;
