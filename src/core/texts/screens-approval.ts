import type { Text } from "./say.ts";

/** What the core says on the screen Schvalování. */
export const APPROVAL_SCREEN_TEXTS = {
  missingDay: {
    cs: "K výroku patří den, kdy orgán rozhodl.",
    en: "A verdict needs the day of the decision.",
  },
  notVotes: {
    cs: "„{text}“ není počet hlasů. Napište celé číslo, nebo nechte prázdné.",
    en: "“{text}” is no number of votes. Type a whole number or nothing.",
  },
  unknownVerb: { cs: "Takový výrok program nezná.", en: "There is no such verdict." },
  already: {
    cs: "Dokument „{document}“ už v listu Schvalování kroky má.",
    en: "“{document}” already has steps in Schvalování.",
  },
  proposed: {
    cs: "Do listu Schvalování přibylo {count} {count|krok|kroky|kroků} dokumentu „{document}“. Upravte je podle sebe.",
    en: "{count} {count|step|steps} of “{document}” added. Change them as you like.",
  },
  locked: {
    cs: "Verze {version} je v listu Verze zamčená: změnit ji můžete jen vy a vlastník tabulky. V listu Strategie Google před změnou plánu upozorní. Zámky spravuje Google v nabídce Data, Chránit listy a rozsahy.",
    en: "Version {version} is locked in Verze: only you and the owner of the spreadsheet may change it. In Strategie Google warns before the plan is changed. The locks are in Google's menu Data, Protect sheets and ranges.",
  },
  lockedAlready: {
    cs: "Verze {version} už v listu Verze zamčená je.",
    en: "Version {version} is locked in Verze already.",
  },
  lockName: {
    cs: "Komplán: schválená verze {version}, {document}",
    en: "Komplán: approved version {version}, {document}",
  },
  warningName: {
    cs: "Komplán: schválený plán, změnu ukáže Kontrola",
    en: "Komplán: approved plan, the check tells every change",
  },
  nothingToLock: {
    cs: "Dokument „{document}“ nemá v listu Verze žádnou schválenou verzi.",
    en: "Verze keeps no approved version of “{document}”.",
  },
  onlyInGoogle: {
    cs: "V souboru se nic nezamyká: zámek by sundal každý, kdo soubor otevře. Co se od schválené verze změnilo, ukáže Kontrola.",
    en: "Nothing is locked in a file: whoever opens it could take the lock off. The check tells what has changed since the approval.",
  },
  votes: {
    cs: "{for} pro, {against} proti, {abstained} se zdrželo",
    en: "{for} for, {against} against, {abstained} abstained",
  },
} as const satisfies Record<string, Text>;

/** What the screen Schvalování itself says. */
export const APPROVAL_PANEL_TEXTS = {
  approved: { cs: "schváleno", en: "approved" },
  onTheWay: { cs: "na cestě", en: "on the way" },
  missing: {
    cs: "Co chybí, aby se dalo říct „schváleno“ ({count})",
    en: "What is missing before it is approved ({count})",
  },
  nothingMissing: {
    cs: "Nic nechybí. Dokument je schválený.",
    en: "Nothing is missing. The document is approved.",
  },
  lock: { cs: "Zamknout schválenou verzi {version}", en: "Lock the approved version {version}" },
  lockNote: {
    cs: "Její řádky v listu Verze pak změníte jen vy a vlastník tabulky. List Strategie zůstane otevřený, Google jen upozorní.",
    en: "Its rows in Verze can then be changed only by you and the owner. Strategie stays open; Google only warns.",
  },
  steps: { cs: "Cesta přes orgány", en: "The way through the bodies" },
  open: { cs: "zatím nerozhodnuto", en: "not decided yet" },
  resolution: { cs: "usnesení {text}", en: "resolution {text}" },
  version: { cs: "verze {text}", en: "version {text}" },
  document: { cs: "Otevřít dokument", en: "Open the document" },
  record: { cs: "Zapsat rozhodnutí", en: "Record a decision" },
  recordOf: { cs: "Zapsat rozhodnutí: {body}", en: "Record a decision: {body}" },
  change: { cs: "Upravit", en: "Change" },
  changeOf: { cs: "Upravit rozhodnutí: {body}", en: "Change the decision: {body}" },
  decisionOf: { cs: "Rozhodnutí: {body}", en: "Decision: {body}" },
  notChosen: { cs: "zatím nerozhodnuto", en: "not decided yet" },
  take: { cs: "Převzít výsledek do formuláře", en: "Take the result into the form" },
  takeOf: { cs: "Převzít výsledek do formuláře: {body}", en: "Take the result into the form: {body}" },
  perRollam: { cs: "Hlasování mimo jednání (per rollam)", en: "Voting outside a meeting (per rollam)" },
  save: { cs: "Uložit rozhodnutí", en: "Save the decision" },
  cancel: { cs: "Zavřít", en: "Close" },
  show: { cs: "Ukázat v tabulce", en: "Show in the sheet" },
  showOf: { cs: "Ukázat v tabulce: {name}", en: "Show in the sheet: {name}" },
  none: {
    cs: "List Schvalování je zatím prázdný.",
    en: "Schvalování is empty.",
  },
  propose: { cs: "Navrhnout obvyklou cestu", en: "Propose the usual way" },
  proposeFor: { cs: "Pro který dokument", en: "For which document" },
  proposeNote: {
    cs: "Přidá orgány v obvyklém pořadí. Bez data a výroku; nic tím není schválené.",
    en: "Adds the bodies in their usual order, without days and verdicts; nothing is approved by it.",
  },
  proposeSteps: { cs: "Obvyklá cesta", en: "The usual way" },
  usually: { cs: "{body} (obvykle {verb})", en: "{body} (usually {verb})" },
  documents: { cs: "Přehled", en: "Overview" },
  page: { cs: "Vytvořit přehled cesty ke schválení", en: "Make the overview of the way" },
  proposeHeading: { cs: "Další dokument", en: "Another document" },
} as const satisfies Record<string, Text>;
