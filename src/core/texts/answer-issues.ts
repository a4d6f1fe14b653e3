import type { IssueTexts } from "./issue-text.ts";

/** What can stand in the way of links in invitations and of answers to them. */
export const ANSWER_ISSUES = {
  "answers-column-missing": {
    severity: "error",
    says: {
      cs: "V listu {sheet} chybí sloupec {column}, a tak do něj nejde zapsat odpověď.",
      en: "The sheet {sheet} has no column {column}, so no answer can be recorded.",
    },
    advice: {
      cs: "Přidejte do záhlaví listu sloupec {column}.",
      en: "Add a column {column} to the sheet's header.",
    },
  },
  "answer-link-without-id": {
    severity: "warning",
    says: {
      cs: "Řádek nemá uložené ID, a tak pozvánka nedostala odkaz pro odpověď.",
      en: "The row has no id of its own, so the invitation got no link for the answer.",
    },
    advice: {
      cs: "Spusťte kontrolu a ID z ní do sešitu převezměte; potom pozvánky připravte znovu.",
      en: "Run the check and take the ids over from it; then prepare the invitations again.",
    },
  },
  "answer-links-unsigned": {
    severity: "warning",
    says: {
      cs: "Adresa pro odpovědi je vyplněná, ale odkazy zatím není čím podepsat. Pozvánky je nemají.",
      en: "The address for answers is there, but nothing to sign links with. The invitations have none.",
    },
    advice: {
      cs: "V tabulce Google zvolte Komplán → Další příkazy → Stránka pro odpovědi, u souboru spusťte jednou příkaz serve; tajemství pro podpis se tím založí.",
      en: "In Google choose Komplán → Další příkazy → Stránka pro odpovědi, with a file run the command serve once; that makes the secret.",
    },
  },
} as const satisfies IssueTexts;
