import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong in the tables of minutes that are read back. */
export const MEETING_ISSUES = {
  "minutes-row-without-text": {
    severity: "warning",
    says: {
      cs: "Řádek tabulky má vyplněné „{found}“, ale chybí v něm znění.",
      en: "The row of the table says “{found}”, but not what is to be done.",
    },
    advice: {
      cs: "Doplňte do zápisu znění, nebo řádek smažte. Do listu Úkoly se nepřevezme.",
      en: "Add the text to the minutes, or delete the row. It is not taken over.",
    },
  },
  "minutes-text-too-long": {
    severity: "warning",
    says: {
      cs: "Znění má {length} znaků, do buňky se jich vejde nejvýš {limit}.",
      en: "The text has {length} characters; a cell takes {limit}.",
    },
    advice: {
      cs: "Zkraťte znění v zápisu. Řádek se do listu Úkoly nepřevezme.",
      en: "Shorten the text in the minutes. The row is not taken over.",
    },
  },
  "minutes-owner-unknown": {
    severity: "warning",
    says: {
      cs: "„{name}“ není v listu Kontakty ani mezi skupinami a organizacemi.",
      en: "“{name}” is neither among the contacts nor among the bodies and organisations.",
    },
    advice: {
      cs: "Opravte jméno, nebo člověka přidejte do listu Kontakty; jinak mu termín nemá kdo připomenout.",
      en: "Mend the name, or add the person to Kontakty; else nobody can be reminded of the term.",
    },
  },
  "minutes-term-unread": {
    severity: "warning",
    says: {
      cs: "Termínu „{found}“ program nerozumí.",
      en: "The term “{found}” is not understood.",
    },
    advice: {
      cs: "Napište den nebo měsíc: „do 15. 6. 2026“ nebo „6/2026“. Převezme se, jak je napsaný, ale nepřipomene se.",
      en: "Write a day or a month: „do 15. 6. 2026“ or „6/2026“. It is taken over as it stands, but nobody is reminded.",
    },
  },
  "minutes-term-before-meeting": {
    severity: "warning",
    says: {
      cs: "Termín „{found}“ je dřív, než se jednání konalo ({day}).",
      en: "The term “{found}” is before the day of the meeting ({day}).",
    },
    advice: { cs: "Zkontrolujte rok a měsíc.", en: "Check the year and the month." },
  },
  "minutes-state-unread": {
    severity: "warning",
    says: {
      cs: "Stavu „{found}“ program nerozumí; stav úkolu v sešitu zůstane, jak je.",
      en: "The state “{found}” is not understood; the task's state stays as it is.",
    },
    advice: { cs: "Napište trvá, splněno, nebo zrušeno.", en: "Write trvá, splněno or zrušeno." },
  },
  "minutes-votes-unread": {
    severity: "warning",
    says: {
      cs: "„{found}“ není počet hlasů a nepřevezme se.",
      en: "“{found}” is no number of votes and is not taken over.",
    },
    advice: { cs: "Napište číslo, například 7.", en: "Write a number, for example 7." },
  },
  "minutes-task-not-found": {
    severity: "info",
    says: {
      cs: "Úkol „{found}“ mezi úkoly z minula v listu Úkoly není, jeho stav se nepřevezme.",
      en: "The task “{found}” is not among the earlier tasks in the sheet; its state is not taken over.",
    },
    advice: {
      cs: "Je-li nový, zapište ho v zápisu do tabulky nových úkolů.",
      en: "If it is new, write it into the table of new tasks.",
    },
  },
  "tasks-column-missing": {
    severity: "error",
    says: {
      cs: "V listu {sheet} chybí sloupec {column}, a tak do něj nejde úkol zapsat.",
      en: "The sheet {sheet} has no column {column}, so no task can be written down.",
    },
    advice: {
      cs: "Přidejte do záhlaví listu sloupec {column}.",
      en: "Add a column {column} to the sheet's header.",
    },
  },
} as const satisfies IssueTexts;
