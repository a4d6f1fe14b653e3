import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with files that comments came in. */
export const INTAKE_ISSUES = {
  "form-comments-waiting": {
    severity: "info",
    says: {
      cs: "Formulář Google má {count} {count|připomínku, která ještě není|připomínky, které ještě nejsou|připomínek, které ještě nejsou} v registru.",
      en: "The form of Google has {count} {count|comment that is|comments that are} not in the register yet.",
    },
    advice: {
      cs: "Převezměte je v panelu Vypořádání připomínek, nebo na počítači příkazem comments. Když máte zapnuté připomínky, převezmou se samy do hodiny.",
      en: "Take them in the panel Settlement of comments, or by the command comments. With reminders on they are taken within the hour.",
    },
  },
  "intake-unreadable": {
    severity: "warning",
    says: { cs: "Soubor {found} nejde přečíst.", en: "The file {found} cannot be read." },
    advice: {
      cs: "Otevřete ho a uložte znovu jako .docx nebo .xlsx; nebo připomínky opište do listu Připomínky.",
      en: "Open it and save it again as .docx or .xlsx, or type the comments into the sheet.",
    },
  },
  "intake-nothing": {
    severity: "warning",
    says: { cs: "V souboru {found} není žádná připomínka.", en: "The file {found} holds no comment." },
    advice: {
      cs: "Ve Wordu se čtou komentáře a sledované změny, v tabulce řádky pod záhlavím se sloupcem Připomínka nebo Navrhované znění.",
      en: "In Word comments and tracked changes are read, in a table the rows below a header with a column for the comment.",
    },
  },
  "intake-automatic": {
    severity: "info",
    says: {
      cs: "Zprávu {found} poslal stroj, například jako odpověď v nepřítomnosti.",
      en: "{found} was sent by a machine.",
    },
    advice: { cs: "Nic dělat nemusíte.", en: "Nothing needs to be done." },
  },
  "intake-attachment": {
    severity: "warning",
    says: {
      cs: "Zpráva {found} má přílohu, kterou program z e-mailu nečte.",
      en: "{found} has an attachment that was not read.",
    },
    advice: {
      cs: "Uložte přílohu jako soubor a přidejte ji k příkazu.",
      en: "Save the attachment as a file and give it to the command.",
    },
  },
  "intake-unknown-kind": {
    severity: "warning",
    says: {
      cs: "Soubor {found} není druhu, který program čte.",
      en: "The program does not read files such as {found}.",
    },
    advice: {
      cs: "Čte .docx, .xlsx, .csv, .eml a .txt. Ostatní opište do listu Připomínky.",
      en: "It reads .docx, .xlsx, .csv, .eml and .txt. Type others into the sheet.",
    },
  },
} as const satisfies IssueTexts;
