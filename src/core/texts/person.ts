import type { Text } from "./say.ts";

/** What the workbook holds about one person: its listing and its erasure. */
export const PERSON_TEXTS = {
  about: {
    cs: "Vypíše vše, co sešit ví o jednom člověku; s --erase navrhne výmaz a s --yes ho zapíše do kopie sešitu.",
    en: "Lists all that the workbook holds about one person; --erase proposes the erasure, --yes writes it into a copy.",
  },
  menu: { cs: "Osobní údaje: výpis nebo výmaz", en: "Personal data: list or erase" },
  idOption: { cs: "ID kontaktu", en: "id of a contact" },
  emailOption: { cs: "e-mail člověka", en: "the person's e-mail" },
  nameOption: {
    cs: "jméno a příjmení člověka, který není v Kontaktech (například zástupce); u vydání katalogu jeho název",
    en: "name of somebody who is no contact (a deputy, for example); of an edition of the catalogue its name",
  },
  eraseOption: { cs: "navrhne výmaz", en: "proposes the erasure" },
  expiredOption: {
    cs: "všichni, kterým uplynula doba Uchovat do",
    en: "everybody whose time of keeping is over",
  },
  chooseOne: {
    cs: "Řekněte, o koho jde: --id K-001, --email adresa, --name „Jméno Příjmení“, nebo --expired.",
    en: "Say whom you mean: --id K-001, --email address, --name “First Last”, or --expired.",
  },
  noSuchId: {
    cs: "Kontakt „{id}“ v listu Kontakty není.",
    en: "There is no contact “{id}” in the sheet Kontakty.",
  },
  noAddress: { cs: "„{email}“ není e-mailová adresa.", en: "“{email}” is no e-mail address." },
  sharedAddress: {
    cs: "Adresu {email} má víc lidí: {ids}. Vyberte jednoho pomocí --id.",
    en: "More people have the address {email}: {ids}. Choose one with --id.",
  },
  nameTooShort: {
    cs: "„{name}“ nestačí. Napište jméno i příjmení.",
    en: "“{name}” is not enough. Write the first name and the surname.",
  },
  standInRow: {
    cs: "Postavte kurzor na řádek člověka v listu Kontakty a zvolte příkaz znovu.",
    en: "Put the cursor into the person's row of Kontakty and choose the command again.",
  },

  exportTitle: { cs: "Výpis osobních údajů: {name}", en: "Personal data: {name}" },
  exportLead: {
    cs: "Vše, co sešit komunitního plánování k {day} obsahuje o této osobě. Výpis podle čl. 15 a 20 obecného nařízení o ochraně osobních údajů (GDPR).",
    en: "All that the workbook of community planning holds about this person on {day}. A listing under articles 15 and 20 GDPR.",
  },
  controller: { cs: "Správce", en: "Controller" },
  purpose: { cs: "Účel", en: "Purpose" },
  purposeText: {
    cs: "příprava a naplňování komunitního plánu sociálních služeb: pozvánky, účast na jednáních, zápisy, připomínky k plánu",
    en: "preparing and fulfilling the community plan of social services: invitations, meetings, minutes, comments on the plan",
  },
  basis: { cs: "Právní základ", en: "Legal basis" },
  source: { cs: "Zdroj údajů", en: "Source of the data" },
  keepUntil: { cs: "Uchovat do", en: "Kept until" },
  receivers: { cs: "Příjemci", en: "Recipients" },
  receiversText: {
    cs: "členové realizačního týmu; podepsané listiny a zápisy také poskytovatel dotace při kontrole",
    en: "the team; signed lists and minutes also the funder when it checks them",
  },
  rights: { cs: "Vaše práva", en: "Your rights" },
  rightsText: {
    cs: "Můžete žádat opravu, výmaz nebo omezení zpracování, vznést námitku a odvolat souhlas, pokud byl dán; stížnost přijímá Úřad pro ochranu osobních údajů (uoou.gov.cz). Program sám o nikom nerozhoduje.",
    en: "You may ask for correction, erasure or restriction, object, and withdraw a consent you gave; complaints go to the Office for Personal Data Protection (uoou.gov.cz). The program takes no decisions about anybody.",
  },
  notSaid: { cs: "v sešitu není uvedeno", en: "not said in the workbook" },
  whyKept: { cs: "Proč a jak dlouho", en: "Why and how long" },
  possible: { cs: "Možná se týká také", en: "May also be about the person" },
  possibleLead: {
    cs: "Buňky, kde stojí stejné jméno, e-mail nebo telefon. Zda jde o téhož člověka, posuďte sami; před předáním výpisu odtud vyškrtněte údaje jiných lidí (čl. 15 odst. 4 GDPR).",
    en: "Cells with the same name, e-mail or telephone. Judge yourselves whether it is the same person, and strike out the data of others before handing the list over (article 15(4) GDPR).",
  },
  nothingHeld: {
    cs: "Sešit o této osobě nic neobsahuje.",
    en: "The workbook holds nothing about this person.",
  },
  row: { cs: "řádek {row}", en: "row {row}" },
  cell: { cs: "buňka", en: "cell" },
  column: { cs: "sloupec", en: "column" },
  says: { cs: "co v ní je", en: "what it says" },
  because: { cs: "shoduje se", en: "matches by" },
  email: { cs: "e-mail", en: "e-mail" },
  phone: { cs: "telefon", en: "telephone" },
  name: { cs: "jméno", en: "name" },
  "similar-name": { cs: "podobné jméno nebo jiný pád", en: "a similar name or another case" },
  surname: { cs: "samotné příjmení", en: "the surname alone" },
  exportSummary: {
    cs: "{name}: {rows} {rows|řádek|řádky|řádků} o této osobě a {possible} {possible|buňka|buňky|buněk} k posouzení.",
    en: "{name}: {rows} {rows|row|rows} about this person and {possible} {possible|cell|cells} to judge.",
  },
  exportCheck: {
    cs: "Než výpis předáte, ověřte, kdo o něj žádá, a přečtěte si oddíl „Možná se týká také“.",
    en: "Before you hand it over, make sure who asks, and read “May also be about the person”.",
  },

  eraseTitle: { cs: "Výmaz osobních údajů: {name}", en: "Erasing personal data: {name}" },
  manyNames: { cs: "{count} {count|člověk|lidé|lidí}", en: "{count} {count|person|people}" },
  eraseLead: {
    cs: "Co se v sešitu změní. Řádek v Kontaktech zůstane s ID a nezasíláním, aby se ID nepoužilo znovu a deník platil dál.",
    en: "What changes in the workbook. The row of Kontakty keeps its id and nezasílat, so that the id is never given again and the journal holds.",
  },
  before: { cs: "teď", en: "now" },
  after: { cs: "potom", en: "then" },
  empty: { cs: "(prázdné)", en: "(empty)" },
  left: { cs: "Zůstane k posouzení", en: "Left for you to judge" },
  leftLead: {
    cs: "Tyto buňky člověka možná jmenují také. Program je nemění: upravte je sami, pokud jde o něj.",
    en: "These cells may name the person too. They are not changed: mend them yourselves where it is the same person.",
  },
  leftNothing: { cs: "Nikde jinde v sešitu není.", en: "Named nowhere else in the workbook." },
  outside: { cs: "Mimo sešit", en: "Outside of the workbook" },
  outsideCopies: {
    cs: "Smažte i starší kopie sešitu, výstupy (listiny, zápisy, .eml), poštu a historii verzí; v tabulce Google starší verze zůstávají, dokud neuděláte kopii a původní nesmažete.",
    en: "Delete older copies of the workbook, what was made from it, mail and the history of versions too; Google keeps older versions until you make a copy and delete the original.",
  },
  outsideLaw: {
    cs: "Podepsané prezenční listiny a zápisy, které dokládají dotaci, se uchovávají po dobu danou poskytovatelem (u projektů ESF zpravidla 10 let); výmaz se jich netýká (čl. 17 odst. 3 písm. b) GDPR).",
    en: "Signed lists and minutes that account for a grant are kept as long as the funder says (10 years as a rule for ESF projects); erasure does not reach them (article 17(3)(b) GDPR).",
  },
  outsideNotes: {
    cs: "List Kontrola se vyprázdní a jeho poznámky z buněk zmizí, protože citují, co v nich stálo. Po výmazu spusťte kontrolu znovu. Vlastní poznámky a komentáře u buněk si projděte sami.",
    en: "The sheet Kontrola is emptied and its notes leave the cells, for they quote them. Run the check again afterwards. Look through your own notes and comments yourselves.",
  },
  eraseSummary: {
    cs: "Výmaz, {name}: {cells} {cells|buňka|buňky|buněk} se změní, {left} {left|zůstane|zůstanou|zůstane} k posouzení.",
    en: "Erasing {name}: {cells} {cells|cell|cells} change, {left} {left|is|are} left to judge.",
  },
  eraseAccept: {
    cs: "Zatím se nic nezměnilo. Prohlédněte si stránku; na příkazové řádce výmaz potvrdíte volbou --yes.",
    en: "Nothing has been changed yet. Look at the page; at the command line --yes confirms the erasure.",
  },
  googleReadOnly: {
    cs: "Tabulku Google příkazová řádka jen čte. Výmaz v ní proveďte z nabídky Komplán.",
    en: "The command line only reads a Google spreadsheet. Erase from the menu Komplán in it.",
  },
  eraseNothing: {
    cs: "{name}: v sešitu není nic, co by šlo bezpečně vymazat samo.",
    en: "{name}: there is nothing in the workbook that could safely be erased by itself.",
  },
  nameIsContact: {
    cs: "Stejně se jmenuje kontakt {ids}. Má-li zmizet i on, použijte --id.",
    en: "The contact {ids} has the same name. Use --id to erase that one.",
  },
  accepted: {
    cs: "Výmaz je v kopii sešitu. Nahraďte jí svůj sešit a původní soubor smažte.",
    en: "The erasure is in the copy of the workbook. Use it in place of yours and delete the original file.",
  },

  expiredTitle: {
    cs: "Kontakty, kterým uplynula doba uchování",
    en: "Contacts whose time of keeping is over",
  },
  expiredSummary: {
    cs: "{count} {count|kontaktu|kontaktům|kontaktům} uplynula doba Uchovat do. Výmaz všech navrhne volba --erase.",
    en: "The time of keeping is over for {count} {count|contact|contacts}. --erase proposes to erase them all.",
  },
  expiredNone: {
    cs: "Žádnému kontaktu doba Uchovat do neuplynula.",
    en: "The time of keeping is over for no contact.",
  },
  id: { cs: "ID", en: "id" },
  person: { cs: "kdo", en: "who" },

  moreCells: {
    cs: "… a {count|další|další|dalších} {count} {count|buňka|buňky|buněk}",
    en: "… and {count} more {count|cell|cells}",
  },
  askWhat: {
    cs: "{name}\n\nAno: uložit výpis údajů do Disku Google.\nNe: připravit výmaz (než se něco změní, zeptáme se ještě jednou).\nZrušit: nic.",
    en: "{name}\n\nYes: save the listing to Google Drive.\nNo: prepare the erasure (you are asked again before anything changes).\nCancel: nothing.",
  },
} as const satisfies Record<string, Text>;
