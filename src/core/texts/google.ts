import type { Text } from "./say.ts";

/** What is said inside Google Sheets: the menu, questions before a deed, and what was made. */
export const GOOGLE_TEXTS = {
  name: { cs: "Komplán", en: "Komplán" },
  setUpSheets: { cs: "Doplnit listy sešitu", en: "Add the missing sheets" },
  about: { cs: "Nápověda", en: "Help" },

  willDo: { cs: "Komplán teď udělá toto:", en: "Komplán is about to do this:" },
  willSaveDocument: {
    cs: "– dokument „{name}“ uloží na váš Disk Google",
    en: "– save the document “{name}” to your Google Drive",
  },
  willSavePage: {
    cs: "– webovou stránku „{name}“ uloží na váš Disk Google",
    en: "– save the web page “{name}” to your Google Drive",
  },
  willSavePdf: {
    cs: "– a k němu PDF „{name}“",
    en: "– and its PDF “{name}”",
  },
  noPdf: {
    cs: "PDF dokumentu „{file}“ je větší než 10 MB a Google ho programu nevydá. Otevřete dokument a zvolte Soubor → Stáhnout → PDF.",
    en: "The PDF of “{file}” is larger than 10 MB, and Google does not hand it out to programs. Open the document and choose File → Download → PDF.",
  },
  willSaveData: {
    cs: "– údaje pro počítač „{name}“ uloží na váš Disk Google",
    en: "– save the data “{name}” to your Google Drive",
  },
  willWriteCells: {
    cs: "– zapíše {count} {count|buňku|buňky|buněk} do listu {sheet}: {cells}",
    en: "– write {count} {count|cell|cells} in the sheet {sheet}: {cells}",
  },
  willMakeSheet: {
    cs: "– založí list {sheet} a zapíše do něj {count} {count|řádek|řádky|řádků}",
    en: "– make the sheet {sheet} and write {count} {count|row|rows} into it",
  },
  andMore: { cs: " a další", en: " and more" },
  alsoThis: {
    cs: "Mám to zapsat? Co kontrola našla, uvidíte i bez toho.",
    en: "Write it? You will see what the check has found in any case.",
  },
  goOn: { cs: "Pokračovat?", en: "Go on?" },
  stopped: {
    cs: "Nic nevzniklo. Nejdřív opravte {count} {count|chybu|chyby|chyb}:",
    en: "Nothing was made. First correct {count} {count|error|errors}:",
  },
  issues: {
    cs: "Na {count} {count|místo|místa|míst} se ještě podívejte:",
    en: "{count} {count|place needs|places need} a look:",
  },
  issueLine: {
    cs: "{sheet}, řádek {row}, {column}: {message} {advice}",
    en: "{sheet}, row {row}, {column}: {message} {advice}",
  },
  issueOfSheet: {
    cs: "{sheet}, řádek {row}: {message} {advice}",
    en: "{sheet}, row {row}: {message} {advice}",
  },
  moreIssues: {
    cs: "… a {count} {count|další|další|dalších}. Všechny vypíše „Zkontrolovat data“.",
    en: "… and {count} more. “Check the data” lists them all.",
  },
  made: { cs: "Hotovo", en: "Done" },
  open: { cs: "Otevřít „{name}“", en: "Open “{name}”" },
  openFolder: { cs: "Otevřít složku „{name}“", en: "Open the folder “{name}”" },
  updated: { cs: "Odkaz zůstal stejný jako minule.", en: "The link is the same as last time." },
  beside: {
    cs: "Minulou verzi mezitím někdo upravil, proto zůstala beze změny a tato leží vedle ní.",
    en: "Somebody has changed the last version since, so it was left as it is and this one lies beside it.",
  },
  lastVersion: { cs: "Minulá verze", en: "Last version" },
  cellsWritten: {
    cs: "Zapsáno {count} {count|buňka|buňky|buněk} v listu {sheet}.",
    en: "{count} {count|cell|cells} written in the sheet {sheet}.",
  },
  rowsReplaced: { cs: "Výsledek najdete v listu {sheet}.", en: "The result is in the sheet {sheet}." },
  cellsMarked: {
    cs: "Poznámku a barvu {count|má|mají|má} {count} {count|buňka|buňky|buněk}.",
    en: "{count} {count|cell carries|cells carry} a note and a colour.",
  },
  outOfTime: {
    cs: "Google dává na jeden běh šest minut. Nestihlo se: {left}. Spusťte příkaz znovu.",
    en: "Google gives one run six minutes. Not done: {left}. Run the command again.",
  },

  letter: { cs: "Dopis {number} z {count}", en: "Letter {number} of {count}" },
  to: { cs: "Komu", en: "To" },
  subject: { cs: "Předmět", en: "Subject" },
  moreLetters: {
    cs: "{count|Další|Další|Dalších} {count} {count|dopis se liší|dopisy se liší|dopisů se liší} jen oslovením a údaji příjemce.",
    en: "{count} more {count|letter differs|letters differ} only in the greeting and the receiver's data.",
  },

  foreignSheet: {
    cs: "List „{sheet}“ obsahuje něco jiného, než co sem Komplán zapisuje, a byl by přepsán. Přejmenujte ho a spusťte příkaz znovu.",
    en: "The sheet “{sheet}” holds something else than Komplán writes there and would be overwritten. Rename it and run the command again.",
  },
  sheetChanged: {
    cs: "List „{sheet}“ mezitím někdo změnil, proto jsem do něj nic nezapsal. Spusťte příkaz znovu.",
    en: "Somebody has changed the sheet “{sheet}” meanwhile, so nothing was written there. Run the command again.",
  },
  busy: {
    cs: "Do sešitu právě zapisuje jiný běh Komplánu. Počkejte chvíli a spusťte příkaz znovu.",
    en: "Another run of Komplán is writing to the workbook. Wait a moment and run the command again.",
  },

  allSheetsThere: { cs: "Sešit má všechny listy, nic nechybí.", en: "The workbook has all its sheets." },
  willMakeSheets: {
    cs: "Do sešitu přibudou listy: {sheets}. Těch, které v něm už jsou, se nedotknu.",
    en: "These sheets will be added: {sheets}. Those already there stay as they are.",
  },
  sheetsMade: { cs: "Přibyly listy: {sheets}.", en: "Sheets added: {sheets}." },

  aboutTitle: { cs: "Komplán: nápověda", en: "Komplán: help" },
  whereState: {
    cs: "Zda běží připomínky, co odejde příště a co potřebuje vaši pozornost, ukáže „{state}“.",
    en: "“{state}” shows whether the reminders run, what goes next and what needs your attention.",
  },
  aboutCommands: { cs: "Co umí", en: "What it does" },
  aboutPromise: { cs: "Co nikdy neudělá", en: "What it never does" },
  promise: {
    cs: "Nic neodešle ani nepřepíše, dokud to neuvidíte a nepotvrdíte; co smí posílat samo, ukáže předem a zapínáte to vy. Vidí jen tento sešit a soubory, které sám vytvořil. Nic neposílá mimo váš účet.",
    en: "It sends and overwrites nothing before you have seen and confirmed it; what may go by itself is shown beforehand and turned on by you. It sees this workbook and the files it made, and sends nothing out of your account.",
  },
} as const satisfies Record<string, Text>;
