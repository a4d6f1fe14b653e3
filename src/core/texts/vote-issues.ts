import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with a vote outside a meeting, and with a plan that was approved. */
export const VOTE_ISSUES = {
  "plan-changed-after-approval": {
    severity: "warning",
    says: {
      cs: "Řádek se od schválené verze {version} změnil: {change}",
      en: "The row has changed since the approved version {version}: {change}",
    },
    advice: {
      cs: "Uložte novou verzi plánu a nechte ji schválit, nebo vraťte, co bylo schváleno.",
      en: "Keep a new version of the plan and have it approved, or put back what was approved.",
    },
  },
  "vote-decision-unknown": {
    severity: "warning",
    says: { cs: "Rozhodnutí „{found}“ list Schvalování nemá.", en: "Schvalování has no decision “{found}”." },
    advice: { cs: "Opravte ID rozhodnutí.", en: "Correct the id of the decision." },
  },
  "vote-of-outsider": {
    severity: "warning",
    says: {
      cs: "„{found}“ není členem orgánu {body}, hlas se nepočítá.",
      en: "“{found}” is no member of {body}; the vote does not count.",
    },
    advice: {
      cs: "Opravte kontakt, nebo mu v Kontaktech doplňte skupinu. Zástupce za člena hlasovat nemůže.",
      en: "Correct the contact, or add the group in Kontakty. A deputy cannot vote for a member.",
    },
  },
  "vote-contradicted": {
    severity: "error",
    says: {
      cs: "Člen má ke stejnému dni dva různé hlasy, nepočítá se žádný.",
      en: "The member has two different votes on the same day; neither counts.",
    },
    advice: {
      cs: "Nechte jen ten, který platí, nebo opravte den.",
      en: "Leave the one that holds, or correct the day.",
    },
  },
  "vote-late": {
    severity: "warning",
    says: {
      cs: "Hlas přišel až po konci hlasování, nepočítá se.",
      en: "The vote came after the last day; it does not count.",
    },
    advice: {
      cs: "Přišel-li včas, opravte den. Jinak ho nechte být.",
      en: "If it came in time, correct the day. Otherwise leave it.",
    },
  },
  "vote-body-unknown": {
    severity: "warning",
    says: {
      cs: "Orgán „{found}“ list Skupiny nemá, a tak nejde poznat, kdo hlasuje.",
      en: "Skupiny has no body “{found}”, so nobody can tell who votes.",
    },
    advice: {
      cs: "Napište orgán tak, jak se jmenuje ve Skupinách, nebo výsledek vyplňte ručně.",
      en: "Write the body as Skupiny has it, or fill the result in by hand.",
    },
  },
  "vote-not-allowed": {
    severity: "warning",
    says: {
      cs: "Orgán {body} podle Skupin mimo jednání nehlasuje.",
      en: "By Skupiny, {body} does not vote outside meetings.",
    },
    advice: {
      cs: "Nechte rozhodnout jednání, nebo opravte sloupec Per rollam ve Skupinách.",
      en: "Let a meeting decide, or correct the column Per rollam of Skupiny.",
    },
  },
  "vote-undated": {
    severity: "warning",
    says: {
      cs: "Hlasování per rollam nemá poslední den.",
      en: "The vote outside a meeting has no last day.",
    },
    advice: { cs: "Doplňte sloupec Hlasovat do.", en: "Fill in the column Hlasovat do." },
  },
  "vote-proposal-changed": {
    severity: "error",
    says: {
      cs: "Návrh se změnil, když už o něm členové hlasují.",
      en: "The proposal has changed while members are voting on it.",
    },
    advice: {
      cs: "Vraťte dokument, verzi, návrh usnesení i odkaz, jak byly v rozeslaných dopisech. O změněném návrhu nechte hlasovat znovu, na novém řádku.",
      en: "Put the document, version, proposal and link back as they were in the letters. Have a changed proposal voted on anew, in a new row.",
    },
  },
  "per-rollam-unread": {
    severity: "warning",
    says: {
      cs: "Z „{found}“ nepoznám, kolik hlasů stačí při hlasování mimo jednání.",
      en: "“{found}” does not tell how many votes are enough outside a meeting.",
    },
    advice: {
      cs: "Napište třeba nadpoloviční většina, 2/3 členů, nejméně 5 členů, nebo ne.",
      en: "Write for example nadpoloviční většina, 2/3 členů, nejméně 5 členů, or ne.",
    },
  },
} as const satisfies IssueTexts;
