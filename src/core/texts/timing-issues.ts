import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with a timing phrase. */
export const TIMING_ISSUES = {
  "timing-empty": {
    severity: "error",
    says: { cs: "Termín není vyplněn.", en: "There is no term." },
    advice: {
      cs: "Napište, kdy se to bude konat: „5/2018“, „9–11/2018“, „čtvrtletně“, „průběžně“.",
      en: "Say when it will take place: „5/2018“, „9–11/2018“, „čtvrtletně“, „průběžně“.",
    },
  },
  "timing-no-term": {
    severity: "error",
    says: { cs: "„{found}“ není žádný termín.", en: "„{found}“ is no term." },
    advice: {
      cs: "Napište datum, měsíc, období nebo jak často se to opakuje.",
      en: "Write a date, a month, a period, or how often it repeats.",
    },
  },
  "timing-too-long": {
    severity: "warning",
    says: {
      cs: "Text termínu je příliš dlouhý, nečteme ho.",
      en: "The text is too long to be read as a term.",
    },
    advice: {
      cs: "Nechte ve sloupci jen termín a ostatní přesuňte do poznámky.",
      en: "Keep only the term here and move the rest to the note.",
    },
  },
  "timing-not-understood": {
    severity: "warning",
    says: {
      cs: "Termínu „{found}“ rozumí člověk, program z něj datum neurčí.",
      en: "A person may understand „{found}“, the program finds no date in it.",
    },
    advice: {
      cs: "Pokud má program termín hlídat, napište ho určitěji, například „10/2019“ nebo „od 1. 10. do 15. 11. 2019“.",
      en: "If the program is to watch it, be more definite: „10/2019“ or „od 1. 10. do 15. 11. 2019“.",
    },
  },
  "timing-unknown-words": {
    severity: "warning",
    says: {
      cs: "V termínu „{found}“ nerozumíme slovům: {words}. Mohla by změnit význam, proto datum neurčujeme.",
      en: "In „{found}“ these words are not understood: {words}. They could change the meaning, so no date is read.",
    },
    advice: {
      cs: "Nechte ve sloupci jen termín, vysvětlení patří do poznámky.",
      en: "Keep only the term here; explanations belong to the note.",
    },
  },
  "timing-as-needed": {
    severity: "info",
    says: { cs: "Termín je jen „dle potřeby“.", en: "The term is only „as needed“." },
    advice: {
      cs: "Doplňte aspoň nejmenší počet, například „dle potřeby, nejméně 2× ročně“.",
      en: "Add a minimum, such as „dle potřeby, nejméně 2× ročně“.",
    },
  },
  "timing-year-missing": {
    severity: "warning",
    says: { cs: "V termínu „{found}“ chybí rok.", en: "The year is missing in „{found}“." },
    advice: { cs: "Doplňte rok, program ho nehádá.", en: "Add the year; the program does not guess it." },
  },
  "timing-year-improbable": {
    severity: "warning",
    says: { cs: "Rok {year} je nepravděpodobný.", en: "The year {year} is improbable." },
    advice: { cs: "Zkontrolujte, zda v roce není překlep.", en: "Check the year for a slip." },
  },
  "timing-impossible-date": {
    severity: "error",
    says: { cs: "Datum v „{found}“ v kalendáři není.", en: "The calendar has no such date as in „{found}“." },
    advice: { cs: "Opravte den nebo měsíc.", en: "Correct the day or the month." },
  },
  "timing-end-before-start": {
    severity: "error",
    says: { cs: "Konec termínu „{found}“ je dříve než začátek.", en: "„{found}“ ends before it starts." },
    advice: { cs: "Prohoďte data, nebo opravte rok.", en: "Swap the dates or correct the year." },
  },
  "timing-ambiguous-date": {
    severity: "warning",
    says: {
      cs: "Termín „{found}“ se dá číst více způsoby, proto z něj datum neurčujeme.",
      en: "„{found}“ can be read in more than one way, so no date is taken from it.",
    },
    advice: {
      cs: "Napište každé datum celé i s rokem, například „9. 11. 2018“ nebo „9–11/2018“.",
      en: "Write each date in full with its year: „9. 11. 2018“ or „9–11/2018“.",
    },
  },
  "timing-ambiguous-year": {
    severity: "info",
    says: {
      cs: "„Do roku {year}“ může být do jeho začátku, nebo do jeho konce.",
      en: "„Do roku {year}“ may mean until its beginning or until its end.",
    },
    advice: {
      cs: "Napište „do konce roku {year}“, nebo přesné datum.",
      en: "Write „do konce roku {year}“ or an exact date.",
    },
  },
  "timing-open-bound": {
    severity: "info",
    says: {
      cs: "U „{found}“ není jasné, zda se den sám ještě počítá.",
      en: "It is not clear whether the day itself counts in „{found}“.",
    },
    advice: { cs: "Napište „od“ nebo „do“ s přesným dnem.", en: "Write „od“ or „do“ with the exact day." },
  },
  "timing-loose-months": {
    severity: "info",
    says: {
      cs: "„{found}“ čteme jako období {start} až {end}.",
      en: "„{found}“ is read as {start} to {end}.",
    },
    advice: { cs: "Napište raději měsíce.", en: "Months would be clearer." },
  },
  "timing-roman-month": {
    severity: "info",
    says: {
      cs: "Římskou číslici čteme jako měsíc {month}, ne jako {quarter}. čtvrtletí.",
      en: "The Roman numeral is read as the month {month}, not as quarter {quarter}.",
    },
    advice: {
      cs: "Myslíte-li čtvrtletí, napište „{quarter}. čtvrtletí“.",
      en: "If a quarter is meant, write „{quarter}. čtvrtletí“.",
    },
  },
  "timing-weekday-mismatch": {
    severity: "warning",
    says: {
      cs: "Den v týdnu nesouhlasí: {date} je {right}, napsáno je {written}.",
      en: "The weekday does not fit: {date} is {right}, not {written}.",
    },
    advice: { cs: "Ověřte datum i den v týdnu.", en: "Check both the date and the weekday." },
  },
  "timing-typo": {
    severity: "info",
    says: {
      cs: "Překlep v termínu: „{written}“, správně „{right}“.",
      en: "A slip: „{written}“ for „{right}“.",
    },
    advice: { cs: "Opravte na „{fix}“.", en: "Change it to „{fix}“." },
  },
  "timing-relative": {
    severity: "info",
    says: {
      cs: "Termín „{found}“ závisí na něčem jiném: {what}.",
      en: "The term „{found}“ hangs on something else: {what}.",
    },
    advice: {
      cs: "Až bude datum známo, doplňte ho, aby ho program mohl hlídat.",
      en: "Add the date once it is known, so that the program can watch it.",
    },
  },
  "timing-interval-missing": {
    severity: "warning",
    says: { cs: "Není řečeno, jak často se to opakuje.", en: "It is not said how often it repeats." },
    advice: { cs: "Napište například „měsíčně“ nebo „2× ročně“.", en: "Write „měsíčně“ or „2× ročně“." },
  },
} as const satisfies IssueTexts;
