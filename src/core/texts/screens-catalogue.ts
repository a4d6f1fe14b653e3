import type { Text } from "./say.ts";

/** What the core says on the screen Katalog. */
export const CATALOGUE_SCREEN_TEXTS = {
  listed: {
    cs: "V katalogu {count|je|jsou|je} {count} {count|služba|služby|služeb} od {providers} {providers|poskytovatele|poskytovatelů|poskytovatelů}.",
    en: "The catalogue has {count} {count|service|services} of {providers} {providers|provider|providers}.",
  },
  unverified: {
    cs: "U {count} {count|služby|služeb|služeb} poskytovatel údaje za posledních 12 měsíců nepotvrdil.",
    en: "{count} {count|service has|services have} not been confirmed in the last 12 months.",
  },
  verified: {
    cs: "Všechny údaje poskytovatelé za posledních 12 měsíců potvrdili.",
    en: "All data have been confirmed in the last 12 months.",
  },
  decided: {
    cs: "Přijato: {accepted}, odmítnuto: {refused}.",
    en: "Accepted: {accepted}, refused: {refused}.",
  },
  stale: {
    cs: "{count} {count|návrh se neprovedl|návrhy se neprovedly|návrhů se neprovedlo}, protože se údaj mezitím změnil.",
    en: "{count} {count|proposal was|proposals were} not carried out: the data have changed meanwhile.",
  },
  duePassed: {
    cs: "Den {day} už uplynul. Zvolte den, do kterého to poskytovatelé stihnou ověřit.",
    en: "The day {day} is over. Choose one that leaves the providers time to verify.",
  },
} as const satisfies Record<string, Text>;

/** What the screen Katalog itself says. */
export const CATALOGUE_PANEL_TEXTS = {
  state: { cs: "Jak na tom katalog je", en: "How the catalogue stands" },
  proposals: { cs: "Návrhy změn", en: "Proposed changes" },
  proposalsNote: {
    cs: "Co registr a poskytovatelé uvádějí jinak než sešit. Přijetím se údaj zapíše, odmítnutý návrh se nevrátí.",
    en: "What the register and providers say otherwise than the workbook. A refused proposal does not come back.",
  },
  none: { cs: "Na rozhodnutí nic nečeká.", en: "Nothing waits for a decision." },
  source: { cs: "Odkud", en: "From where" },
  anySource: { cs: "odkudkoli", en: "anywhere" },
  shown: {
    cs: "{count} z {all} {all|návrhu|návrhů|návrhů}",
    en: "{count} of {all} {all|proposal|proposals}",
  },
  more: { cs: "Další návrhy", en: "More proposals" },
  before: { cs: "Nyní", en: "Now" },
  after: { cs: "Nově", en: "Proposed" },
  empty: { cs: "(prázdné)", en: "(empty)" },
  accept: { cs: "Přijmout", en: "Accept" },
  acceptOf: { cs: "Přijmout: {name}, {what}", en: "Accept: {name}, {what}" },
  refuse: { cs: "Odmítnout", en: "Refuse" },
  refuseOf: { cs: "Odmítnout: {name}, {what}", en: "Refuse: {name}, {what}" },
  acceptAll: { cs: "Přijmout všechny tyto", en: "Accept all of these" },
  acceptAllOf: { cs: "Přijmout všechny tyto: {name}", en: "Accept all of these: {name}" },
  show: { cs: "Ukázat v sešitu", en: "Show in the sheet" },
  showOf: { cs: "Ukázat v sešitu: {name}", en: "Show in the sheet: {name}" },
  register: { cs: "Z registru poskytovatelů", en: "From the state register" },
  registerNote: {
    cs: "Vyberte soubor rpss-….json pro vaše území. Udělá ho příkaz npx komplan import rpss z otevřených dat ministerstva; celý registr se sem nevejde.",
    en: "Choose the rpss-….json of your territory. The command npx komplan import rpss makes it of the ministry's open data; the whole register does not fit here.",
  },
  registerFile: { cs: "Soubor z registru", en: "File of the register" },
  compare: { cs: "Porovnat se sešitem", en: "Compare with the workbook" },
  fileFirst: { cs: "Nejdřív vyberte soubor.", en: "Choose a file first." },
  fileLarge: {
    cs: "Soubor je moc velký. Patří sem výpis pro vaše území, ne celý registr.",
    en: "The file is too large. This takes the extract of your territory, not the whole register.",
  },
  fileUnread: {
    cs: "Soubor nejde přečíst. Vyberte ho znovu.",
    en: "The file cannot be read. Choose it again.",
  },
  ares: { cs: "Z registru ARES", en: "From the register ARES" },
  aresNote: {
    cs: "Porovná názvy, právní formy a sídla poskytovatelů a upozorní na zaniklé. Z tabulky odejdou jen jejich IČO, nic jiného.",
    en: "Compares names, legal forms and seats, and tells of organisations that have ended. Only the company numbers leave the spreadsheet.",
  },
  askAres: { cs: "Zeptat se na IČO", en: "Ask about the numbers" },
  verification: { cs: "Ověřování u poskytovatelů", en: "Verification by providers" },
  verificationNote: {
    cs: "Každý poskytovatel dostane odkaz na své údaje a potvrdí je, nebo opraví. Opravy přijdou sem mezi návrhy změn.",
    en: "Each provider gets a link to its own data, and confirms or corrects them. Corrections come here as proposals.",
  },
  rounds: { cs: "Kdo je jak daleko", en: "How far everybody is" },
  due: { cs: "Do", en: "Due" },
  noRound: { cs: "Žádné kolo zatím neběží.", en: "There is no round yet." },
  roundDue: { cs: "Ověřit do", en: "Due" },
  missing: {
    cs: "V kole ještě {count|není|nejsou|není} {count} {count|poskytovatel|poskytovatelé|poskytovatelů} katalogu:",
    en: "{count} {count|provider|providers} of the catalogue {count|is|are} not in the round yet:",
  },
  addRows: { cs: "Přidat je do kola {round}", en: "Add them to the round {round}" },
  noLetters: { cs: "Žádná zpráva nečeká.", en: "No letter waits." },
  letters: {
    cs: "{count|Čeká|Čekají|Čeká} {count} {count|zpráva|zprávy|zpráv}.",
    en: "{count} {count|letter waits|letters wait}.",
  },
  askedOf: { cs: "Koho se ptáme", en: "Who is asked" },
  when: { cs: "Kdy", en: "When" },
  round: { cs: "Kolo", en: "Round" },
  nextRound: { cs: "nové kolo {round}", en: "new round {round}" },
  preview: { cs: "Ukázat zprávy", en: "Show the letters" },
  lookFirst: { cs: "Nejdřív si zprávy ukažte.", en: "Look at the letters first." },
  send: { cs: "Odeslat žádosti o ověření ({count})", en: "Send the requests ({count})" },
  sending: { cs: "Odesílání žádostí o ověření", en: "Sending the requests" },
  issues: { cs: "Na co se podívat", en: "What to look at" },
  outputs: { cs: "Co z katalogu udělat", en: "What to make of the catalogue" },
  outputsNote: {
    cs: "Vše vzniká ze stejných řádků sešitu. Dokument, který někdo ručně upravil, se nepřepíše.",
    en: "All of it is made of the same rows. A document that somebody has changed by hand is not overwritten.",
  },
  catalogue: { cs: "Katalog k tisku a na web", en: "The catalogue for print and web" },
  variant: { cs: "Podoba", en: "Form" },
  usual: { cs: "A4, web a otevřená data", en: "A4, web and open data" },
  a4: { cs: "jen A4", en: "A4 only" },
  a5: { cs: "jen brožura A5", en: "A5 brochure only" },
  large: { cs: "velké písmo", en: "large print" },
  easy: { cs: "snadné čtení", en: "easy to read" },
  all: { cs: "všechny", en: "all of them" },
  coverage: { cs: "Rozsah a četnost v obcích", en: "Scope and frequency in municipalities" },
  distribution: { cs: "Rozdělovník a štítky", en: "Distribution list and labels" },
  openData: { cs: "Otevřená data", en: "Open data" },
  keepHeading: { cs: "Vydat", en: "Publish" },
  keepNote: {
    cs: "Uchová údaje tak, jak teď jsou, jako vydání v listu Verze. Příště se řekne, co se od něj změnilo.",
    en: "Keeps the data as they are now as an edition in the sheet Verze; next time it is told what has changed since.",
  },
  keepName: { cs: "Název vydání", en: "Name of the edition" },
  keepNameNote: {
    cs: "Prázdné: podle listu Projekt, nebo další v pořadí.",
    en: "Empty: as in Projekt, or the next.",
  },
  keep: { cs: "Uchovat vydání", en: "Keep the edition" },
  edition: { cs: "Co se změnilo od minulého vydání", en: "What has changed since the last edition" },
} as const satisfies Record<string, Text>;
