import type { Text } from "./say.ts";

/** What the screen Začínáme says. */
export const SETUP_TEXTS = {
  lead: {
    cs: "Pět kroků k hotovému sešitu. Každý můžete udělat později a kdykoli se sem vrátit.",
    en: "Five steps to a ready workbook. Each can wait, and you can come back at any time.",
  },
  step: { cs: "{number}. {title}", en: "{number}. {title}" },
  done: { cs: "hotovo", en: "done" },
  todo: { cs: "zbývá", en: "to do" },
  optional: { cs: "nepovinné", en: "optional" },

  sheets: { cs: "Listy sešitu", en: "Sheets of the workbook" },
  sheetsDone: { cs: "Sešit má všechny listy.", en: "The workbook has all sheets." },
  sheetsMissing: {
    cs: "Chybí {count} {count|list|listy|listů}: {sheets}. Listy, které už máte, zůstanou beze změny.",
    en: "{count} {count|sheet is|sheets are} missing: {sheets}. Those you have stay as they are.",
  },
  sheetsAdd: { cs: "Přidat {count} {count|list|listy|listů}", en: "Add {count} {count|sheet|sheets}" },
  sheetsMade: { cs: "Přidáno: {sheets}.", en: "Added: {sheets}." },
  sheetsNone: { cs: "Nic nechybělo.", en: "Nothing was missing." },

  sample: { cs: "Ukázková data", en: "Sample data" },
  sampleOffer: {
    cs: "Pár řádků o vymyšleném městě Příkladov, na kterých si vše vyzkoušíte. Jedním tlačítkem zase zmizí.",
    en: "A few rows about the made-up town of Příkladov to try everything on. One button takes them away again.",
  },
  sampleAdd: { cs: "Přidat ukázková data", en: "Add the sample data" },
  sampleAdded: {
    cs: "{count|Přidán|Přidány|Přidáno} {count} {count|ukázkový řádek|ukázkové řádky|ukázkových řádků}.",
    en: "{count} sample {count|row|rows} added.",
  },
  sampleNot: {
    cs: "V sešitu už máte vlastní údaje, ukázku do nich nepřidám.",
    en: "The workbook has data of your own; the sample is not added to them.",
  },
  sampleOwn: {
    cs: "V sešitu jsou vaše údaje a žádné ukázkové. Není co odebírat.",
    en: "The workbook holds your data and no sample rows. There is nothing to remove.",
  },
  sampleThere: { cs: "V sešitu je ukázka:", en: "The workbook holds the sample:" },
  sampleSheet: {
    cs: "{sheet}: {count} {count|řádek|řádky|řádků}",
    en: "{sheet}: {count} {count|row|rows}",
  },
  sampleHow: {
    cs: "Odeberou se jen řádky, na kterých nikdo nic nezměnil. Poznám je podle toho, že mají všechny texty stejné jako ukázka.",
    en: "Only rows that nobody has changed are removed. They are known by having all the texts of the sample.",
  },
  sampleTouched: {
    cs: "Tyto ukázkové řádky někdo upravil, proto zůstanou:",
    en: "Somebody has changed these sample rows, so they stay:",
  },
  sampleTouchedRow: { cs: "{sheet}, řádek {row}: {name}", en: "{sheet}, row {row}: {name}" },
  sampleRemove: {
    cs: "Odebrat ukázková data ({count})",
    en: "Remove the sample data ({count})",
  },
  sampleRemoved: {
    cs: "{count|Odebrán|Odebrány|Odebráno} {count} {count|ukázkový řádek|ukázkové řádky|ukázkových řádků}.",
    en: "{count} sample {count|row|rows} removed.",
  },
  sampleKept: {
    cs: "{count} {count|upravený řádek zůstal|upravené řádky zůstaly|upravených řádků zůstalo}, ten si smažte sami, pokud ho nechcete.",
    en: "{count} changed {count|row was|rows were} left; delete what you do not want.",
  },

  facts: { cs: "Údaje o projektu", en: "The project's facts" },
  factsNote: {
    cs: "Ukládají se do listu Projekt hned, jak pole opustíte.",
    en: "Saved in the sheet Projekt as soon as you leave a field.",
  },
  factsFirst: { cs: "Nejdřív přidejte list Projekt.", en: "Add the sheet Projekt first." },
  required: { cs: "{label} (nutné)", en: "{label} (required)" },
  example: { cs: "Například: {example}", en: "For example: {example}" },
  factEmpty: { cs: "Tento údaj je potřeba doplnit.", en: "This has to be filled in." },
  factSaved: { cs: "{label}: uloženo.", en: "{label}: saved." },
  factChanged: {
    cs: "{label}: mezitím tam někdo zapsal „{text}“, proto jsem nic nepřepsal. Ukazuji, co v listu je.",
    en: "{label}: somebody has written “{text}” there meanwhile, so nothing was overwritten. You see what the sheet says.",
  },
  factMissing: {
    cs: "V listu Projekt chybí řádek „{label}“. Doplňte ho: název do prvního sloupce, údaj vedle.",
    en: "The sheet Projekt lacks the row “{label}”. Add it: the name in the first column, the value beside.",
  },

  rights: { cs: "Oprávnění", en: "Permissions" },
  rightsShow: { cs: "K čemu má program přístup", en: "What the program may do" },

  next: { cs: "Co dál", en: "What next" },
  nextCheck: {
    cs: "Panel Kontrola projde sešit a řekne, co opravit.",
    en: "The panel Check reads the workbook and says what to mend.",
  },
  nextInvite: {
    cs: "Panel Pozvánky ukáže, koho zvete a komu co přijde, a teprve potom posílá.",
    en: "The panel Invitations shows whom you invite and what they get, and only then sends.",
  },
  nextMeeting: {
    cs: "Panel Setkání vede odpovědi, prezenční listinu a zápis.",
    en: "The panel Meeting keeps answers, the attendance list and the minutes.",
  },
  nextState: {
    cs: "Panel Stav řekne, zda běží připomínky a co je potřeba udělat.",
    en: "The panel State says whether reminders run and what needs doing.",
  },
  nextWhere: {
    cs: "Všechny panely najdete v nabídce Komplán.",
    en: "All panels are in the menu Komplán.",
  },
} as const satisfies Record<string, Text>;

/** The rights that the program asks Google for, by the last part of the scope, and why. */
export const RIGHTS_TEXTS = {
  "spreadsheets.currentonly": {
    cs: "Číst a měnit tento jeden sešit. K jiným vašim tabulkám se nedostane.",
    en: "Read and change this one workbook. It reaches none of your other spreadsheets.",
  },
  "drive.file": {
    cs: "Ukládat na Disk dokumenty, které sám vytvoří. Jiné soubory na Disku nevidí.",
    en: "Save the documents it makes to your Drive. It sees no other files there.",
  },
  "gmail.send": {
    cs: "Odesílat pozvánky a zprávy vaším jménem. Vaši poštu číst nemůže.",
    en: "Send invitations and messages in your name. It cannot read your mail.",
  },
  "script.send_mail": {
    cs: "Zjistit, kolik zpráv dnes ještě smíte poslat.",
    en: "Ask how many messages you may still send today.",
  },
  "script.external_request": {
    cs: "Zeptat se registru ARES na IČO poskytovatelů. Jinam se připojit nemůže.",
    en: "Ask the register ARES about providers' numbers. It can reach nothing else.",
  },
  "script.scriptapp": {
    cs: "Spouštět připomínky a pokračovat v rozesílání, i když máte sešit zavřený.",
    en: "Run reminders and go on sending while the workbook is closed.",
  },
  "script.container.ui": {
    cs: "Ukazovat tyto panely a okna v sešitu.",
    en: "Show these panels and windows in the workbook.",
  },
  "userinfo.email": {
    cs: "Vědět, kdo program používá, aby to stálo v Deníku.",
    en: "Know who uses the program, for the journal.",
  },
  local: {
    cs: "Program běží jen na tomto počítači. Čte a zapisuje tento jeden sešit, dokumenty ukládá do složky vedle něj a nic nikam neposílá, dokud mu to neřeknete.",
    en: "The program runs on this computer only. It reads and writes this one workbook, saves documents in a folder beside it and sends nothing anywhere until you tell it to.",
  },
} as const satisfies Record<string, Text>;
