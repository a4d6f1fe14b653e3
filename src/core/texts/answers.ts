import type { Text } from "./say.ts";

/** What the page for answering an invitation says, and the pages around it. */
export const ANSWER_TEXTS = {
  nothingHappens: { cs: "Nic se po stisku nestane?", en: "Does nothing happen?" },
  inWindow: { cs: "Odeslat v novém okně", en: "Send in a new window" },
  subtitle: { cs: "Odpověď na pozvánku", en: "Answer to an invitation" },
  person: { cs: "Odpovídáte za", en: "You answer for" },
  when: { cs: "Kdy", en: "When" },
  where: { cs: "Kde", en: "Where" },
  whereUnknown: { cs: "místo upřesníme", en: "to be announced" },
  programme: { cs: "Program", en: "Agenda" },
  replyBy: { cs: "Odpovězte do", en: "Answer by" },
  seats: { cs: "Místa", en: "Seats" },
  seatsFree: {
    cs: "zbývá {free} z {capacity}",
    en: "{free} of {capacity} left",
  },
  seatsFull: {
    cs: "všechna jsou obsazená; kdo odpoví teď, bude náhradníkem v pořadí {place}",
    en: "all are taken; whoever answers now will be number {place} on the waiting list",
  },
  seatYours: { cs: "místo pro vás je zapsané", en: "your seat is reserved" },
  seatWaiting: {
    cs: "všechna jsou obsazená; jste náhradník v pořadí {place}",
    en: "all are taken; you are number {place} on the waiting list",
  },
  changed: {
    cs: "Od vaší pozvánky se akce změnila. Tady jsou platné údaje.",
    en: "The event has changed since your invitation. This is what holds now.",
  },
  answered: { cs: "Vaše dosavadní odpověď", en: "Your answer so far" },
  form: { cs: "Vaše odpověď", en: "Your answer" },
  question: { cs: "Přijdete?", en: "Will you come?" },
  choiceAno: { cs: "Přijdu", en: "I will come" },
  choiceNe: { cs: "Nepřijdu", en: "I will not come" },
  choiceZastupce: { cs: "Posílám za sebe zástupce", en: "I am sending a deputy" },
  choiceNahradnik: { cs: "Náhradník", en: "Waiting list" },
  deputy: { cs: "Jméno zástupce", en: "Name of the deputy" },
  deputyHint: {
    cs: "Vyplňte, jen když místo vás přijde někdo jiný.",
    en: "Only when somebody comes in your place.",
  },
  note: { cs: "Poznámka pro pořadatele", en: "Note for the organiser" },
  noteHint: {
    cs: "Nemusíte nic psát. Vejde se {limit} znaků; o zdraví sem prosím nepište.",
    en: "You need not write anything. {limit} characters fit; please write nothing about health.",
  },
  trap: { cs: "Toto pole nechte prázdné", en: "Leave this field empty" },
  send: { cs: "Odeslat odpověď", en: "Send the answer" },
  sendChange: { cs: "Změnit odpověď", en: "Change the answer" },
  errors: {
    cs: "Odpověď ještě není zapsaná. Co jste napsali, zůstalo níže.",
    en: "The answer is not recorded yet. What you typed is still below.",
  },
  errorTitle: { cs: "Opravte prosím: {title}", en: "Please correct: {title}" },
  thanks: { cs: "Děkujeme, odpověď je zapsaná", en: "Thank you, your answer is recorded" },
  thanksWaiting: { cs: "Děkujeme, jste mezi náhradníky", en: "Thank you, you are on the waiting list" },
  waiting: {
    cs: "Místa jsou obsazená. Zapsali jsme vás jako náhradníka v pořadí {place}. Až se místo uvolní, ozveme se vám.",
    en: "All seats are taken. You are number {place} on the waiting list. We will let you know when a seat is free.",
  },
  yourAnswer: { cs: "Odpověď", en: "Answer" },
  yourDeputy: { cs: "Zástupce", en: "Deputy" },
  yourNote: { cs: "Poznámka", en: "Note" },
  change: { cs: "Změnit odpověď", en: "Change the answer" },
  changeUntil: {
    cs: "Odpověď můžete stejným odkazem změnit do {day}.",
    en: "You can change the answer by the same link until {day}.",
  },
  calendar: {
    cs: "Termín si do kalendáře uložíte z přílohy pozvánky: otevřete soubor pozvanka.ics.",
    en: "To put the event into your calendar, open the file pozvanka.ics attached to the invitation.",
  },
  contact: { cs: "Nevíte si rady? {contact}", en: "Need help? {contact}" },
  controller: {
    cs: "Odpovědi vede {controller} pro komunitní plánování sociálních služeb.",
    en: "{controller} keeps the answers for the community planning of social services.",
  },
  privacy: { cs: "Jak se zachází s osobními údaji", en: "How personal data are used" },
  otherLanguage: { cs: "English", en: "Česky" },
} as const satisfies Record<string, Text>;

/** What each answer is called to the person who gave it. */
export const GIVEN_TEXTS = {
  přijde: { cs: "přijdu", en: "I will come" },
  nepřijde: { cs: "nepřijdu", en: "I will not come" },
  "posílá zástupce": { cs: "posílám zástupce", en: "I am sending a deputy" },
  náhradník: { cs: "náhradník", en: "on the waiting list" },
  neodpověděl: { cs: "zatím bez odpovědi", en: "no answer yet" },
  "": { cs: "zatím bez odpovědi", en: "no answer yet" },
} as const satisfies Record<string, Text>;

/** The same as the team reads and types it of somebody else. */
export const ABOUT_TEXTS = {
  přijde: { cs: "přijde", en: "will come" },
  nepřijde: { cs: "nepřijde", en: "will not come" },
  "posílá zástupce": { cs: "posílá zástupce", en: "sends a deputy" },
  náhradník: { cs: "náhradník", en: "on the waiting list" },
  neodpověděl: { cs: "zatím bez odpovědi", en: "no answer yet" },
  "": { cs: "zatím bez odpovědi", en: "no answer yet" },
} as const satisfies Record<string, Text>;

/** The words of the form, by who fills it in. */
export const FORM_TEXTS = {
  own: {
    person: ANSWER_TEXTS.person,
    answered: ANSWER_TEXTS.answered,
    question: ANSWER_TEXTS.question,
    deputyHint: ANSWER_TEXTS.deputyHint,
    ano: ANSWER_TEXTS.choiceAno,
    ne: ANSWER_TEXTS.choiceNe,
    zastupce: ANSWER_TEXTS.choiceZastupce,
    nahradnik: ANSWER_TEXTS.choiceNahradnik,
  },
  about: {
    person: { cs: "Odpověď za", en: "Answer of" },
    answered: { cs: "Dosavadní odpověď", en: "Answer so far" },
    question: { cs: "Přijde?", en: "Will this person come?" },
    deputyHint: { cs: "Jen když přijde někdo jiný.", en: "Only when somebody else comes." },
    ano: { cs: "Přijde", en: "Will come" },
    ne: { cs: "Nepřijde", en: "Will not come" },
    zastupce: { cs: "Posílá zástupce", en: "Sends a deputy" },
    nahradnik: ANSWER_TEXTS.choiceNahradnik,
  },
} as const satisfies Record<string, Record<string, Text>>;

/** What is said of a form that cannot be taken as it is. */
export const FAULT_TEXTS = {
  "no-choice": { cs: "Vyberte, zda přijdete.", en: "Choose whether you will come." },
  "deputy-missing": {
    cs: "Napište jméno zástupce, ať ho u dveří čekáme.",
    en: "Write the name of the deputy, so that we expect the right person.",
  },
  "deputy-not-sent": {
    cs: "Vyplnili jste jméno zástupce. Vyberte „Posílám za sebe zástupce“, nebo jméno smažte.",
    en: "You named a deputy. Choose “I am sending a deputy”, or delete the name.",
  },
  "deputy-too-long": {
    cs: "Jméno zástupce je moc dlouhé; vejde se 120 znaků.",
    en: "The deputy's name is too long; 120 characters fit.",
  },
  "note-too-long": {
    cs: "Poznámka je moc dlouhá; vejde se 500 znaků. Zkraťte ji prosím.",
    en: "The note is too long; 500 characters fit. Please shorten it.",
  },
  honeypot: {
    cs: "Vyplnilo se i skryté pole pro roboty; smazali jsme ho. Odešlete prosím odpověď znovu.",
    en: "A hidden field meant for robots was filled in; it is empty again. Please send the answer again.",
  },
  "too-fast": {
    cs: "Odpověď přišla rychleji, než se dá stránka přečíst. Jste-li člověk, odešlete ji prosím znovu.",
    en: "The answer came faster than the page can be read. If you are a person, please send it again.",
  },
  "stale-form": {
    cs: "Stránka byla otevřená dlouho nebo z jiného odkazu. Zkontrolujte odpověď a odešlete ji znovu.",
    en: "The page had been open for long, or came from another link. Check the answer and send it again.",
  },
  "changed-meanwhile": {
    cs: "Mezitím byla zapsána jiná odpověď (je uvedená výše). Má-li platit ta vaše, odešlete ji znovu.",
    en: "Another answer was recorded meanwhile (shown above). If yours is to hold, send it again.",
  },
  unsaved: {
    cs: "Odpověď se teď nepodařilo uložit, se sešitem se právě pracuje. Zkuste ji za chvíli odeslat znovu; když to nepůjde, zavolejte nebo napište.",
    en: "The answer could not be saved just now, somebody is working with the workbook. Please send it again in a while; if that fails, phone or write.",
  },
} as const satisfies Record<string, Text>;

/** Pages that only say something: a title and what to do. */
export const NOTICE_TEXTS = {
  start: {
    title: { cs: "Odpovědi na pozvánky", en: "Answers to invitations" },
    text: {
      cs: "Otevřete prosím celý odkaz ze své pozvánky.",
      en: "Please open the whole link from your invitation.",
    },
  },
  broken: {
    title: { cs: "Odkaz není celý", en: "The link is not whole" },
    text: {
      cs: "Poštovní program ho nejspíš rozdělil na dva řádky. Zkopírujte ho z pozvánky celý, nebo na pozvánku odpovězte e-mailem.",
      en: "Your mail program has probably cut it. Copy the whole link from the invitation, or answer the invitation by e-mail.",
    },
  },
  forged: {
    title: { cs: "Tento odkaz neznáme", en: "We do not know this link" },
    text: {
      cs: "Odkaz není z naší pozvánky, nebo se v něm změnilo písmeno. Otevřete ho prosím znovu z pozvánky, nebo na ni odpovězte e-mailem.",
      en: "The link is not from our invitation, or a letter in it has changed. Open it again from the invitation, or answer by e-mail.",
    },
  },
  expired: {
    title: { cs: "Platnost odkazu skončila", en: "The link has expired" },
    text: {
      cs: "Odkaz fungoval jen po určitou dobu. Potřebujete-li něco vyřídit, napište nám nebo zavolejte.",
      en: "The link worked for a certain time only. If there is something to settle, write to us or phone.",
    },
  },
  gone: {
    title: { cs: "Akci nebo pozvánku už nevedeme", en: "We no longer keep this event or invitation" },
    text: {
      cs: "V našem sešitu už není. Napište nám prosím nebo zavolejte.",
      en: "It is no longer in our workbook. Please write to us or phone.",
    },
  },
  cancelled: {
    title: { cs: "Akce se nekoná", en: "The event is cancelled" },
    text: {
      cs: "Akce „{name}“ byla zrušena, odpovídat není potřeba.",
      en: "“{name}” has been cancelled; no answer is needed.",
    },
  },
  over: {
    title: { cs: "Akce už proběhla", en: "The event is over" },
    text: {
      cs: "Akce „{name}“ už proběhla, odpověď na ni nejde zapsat.",
      en: "“{name}” is over; an answer can no longer be recorded.",
    },
  },
  closed: {
    title: { cs: "Odpovědi jsou uzavřené", en: "Answers are closed" },
    text: {
      cs: "Na akci „{name}“ se odpovídalo do {day}. Potřebujete-li odpověď zapsat nebo změnit, napište nám nebo zavolejte.",
      en: "Answers to “{name}” were due by {day}. To record or change one, write to us or phone.",
    },
  },
  unable: {
    title: { cs: "Odpověď teď nejde zapsat", en: "The answer cannot be recorded now" },
    text: {
      cs: "Chyba je na naší straně. Odpovězte prosím na pozvánku e-mailem nebo zavolejte.",
      en: "The fault is ours. Please answer the invitation by e-mail, or phone.",
    },
  },
  busy: {
    title: { cs: "Zkuste to prosím za chvíli", en: "Please try again in a while" },
    text: {
      cs: "Sešit s odpověďmi teď nejde otevřít, nejspíš se právě ukládá.",
      en: "The workbook with the answers cannot be opened now; it is probably being saved.",
    },
  },
  "too-many": {
    title: { cs: "Příliš mnoho pokusů", en: "Too many attempts" },
    text: {
      cs: "Z tohoto odkazu dnes přišlo příliš mnoho odpovědí. Zkuste to zítra, nebo zavolejte.",
      en: "Too many answers came by this link today. Try again tomorrow, or phone.",
    },
  },
  "too-large": {
    title: { cs: "Odpověď je moc dlouhá", en: "The answer is too long" },
    text: {
      cs: "Vraťte se prosím zpět a zkraťte ji.",
      en: "Please go back and shorten it.",
    },
  },
  "not-found": {
    title: { cs: "Taková stránka tu není", en: "There is no such page" },
    text: {
      cs: "Otevřete prosím celý odkaz ze své pozvánky.",
      en: "Please open the whole link from your invitation.",
    },
  },
  foreign: {
    title: { cs: "Požadavek přišel odjinud", en: "The request came from elsewhere" },
    text: {
      cs: "Odpověď se přijímá jen z této stránky. Otevřete ji prosím znovu.",
      en: "Answers are taken from this page only. Please open it again.",
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly text: Text }>;

/** Being taken off the list. */
export const LEAVING_TEXTS = {
  title: { cs: "Odhlášení ze zpráv", en: "Leaving the list" },
  ask: {
    cs: "Opravdu už nechcete dostávat pozvánky a zprávy komunitního plánování?",
    en: "Do you really want no more invitations and messages of the community planning?",
  },
  effect: {
    cs: "Přestanou chodit všechny. Vrátit to lze, když nám napíšete.",
    en: "All of them will stop. Write to us if you change your mind.",
  },
  confirm: { cs: "Ano, odhlásit", en: "Yes, take me off" },
  keep: {
    cs: "Chcete-li zprávy dostávat dál, stránku jen zavřete.",
    en: "To keep getting messages, simply close this page.",
  },
  done: { cs: "Jste odhlášeni", en: "You are off the list" },
  doneText: {
    cs: "Další zprávy komunitního plánování vám už posílat nebudeme.",
    en: "We will send you no further messages of the community planning.",
  },
  person: { cs: "Odhlašuje se", en: "To be taken off" },
} as const satisfies Record<string, Text>;

/** The team's own pages. */
export const STAFF_TEXTS = {
  title: { cs: "Odpovědi na pozvánky", en: "Answers to invitations" },
  subtitle: { cs: "Stránka pro tým", en: "A page for the team" },
  private: {
    cs: "Adresu této stránky nikomu neposílejte: kdo ji má, může zapisovat odpovědi.",
    en: "Do not pass this page's address on: whoever has it can record answers.",
  },
  empty: { cs: "V listu Akce zatím nic není.", en: "There is nothing in the sheet Akce yet." },
  event: { cs: "Akce", en: "Event" },
  day: { cs: "Termín", en: "Day" },
  come: { cs: "Přijde", en: "Coming" },
  deputies: { cs: "Zástupci", en: "Deputies" },
  decline: { cs: "Nepřijde", en: "Not coming" },
  waiting: { cs: "Náhradníci", en: "Waiting" },
  silent: { cs: "Bez odpovědi", en: "No answer" },
  capacity: { cs: "Kapacita", en: "Capacity" },
  seatFree: {
    cs: "{count|Uvolnilo se|Uvolnila se|Uvolnilo se} {count} {count|místo|místa|míst}. Na řadě {count|je|jsou|jsou}: {names}. Domluvte se a zapište odpověď „Přijde“.",
    en: "{count} {count|seat is|seats are} free. Next: {names}. Agree with them and record “Will come”.",
  },
  overfull: {
    cs: "Zapsaných je {taken}, kapacita je {capacity}.",
    en: "{taken} are coming; the capacity is {capacity}.",
  },
  back: { cs: "Zpět na přehled akcí", en: "Back to the events" },
  people: { cs: "Pozvaní a jejich odpovědi", en: "The invited and their answers" },
  nobody: {
    cs: "Akci se zatím nikoho netýká: nemá skupinu a v listu Účast nikdo není.",
    en: "The event concerns nobody yet: it has no group and no row in Účast.",
  },
  name: { cs: "Jméno", en: "Name" },
  answer: { cs: "Odpověď", en: "Answer" },
  from: { cs: "Odkud", en: "From" },
  action: { cs: "Po telefonu", en: "By telephone" },
  record: { cs: "Zapsat odpověď", en: "Record an answer" },
  history: { cs: "Historie odpovědí", en: "History of the answers" },
  saved: { cs: "Odpověď je zapsaná", en: "The answer is recorded" },
  toEvent: { cs: "Zpět na akci", en: "Back to the event" },
} as const satisfies Record<string, Text>;

/** What `komplan serve` says at the command line. */
export const SERVE_TEXTS = {
  about: {
    cs: "Otevře sešit v prohlížeči na tomto počítači, s nabídkou a panely, a podává stránky pro odpovědi na pozvánky.",
    en: "Opens the workbook in a browser on this computer, with the menu and the panels, and serves the pages for answers.",
  },
  port: { cs: "číslo portu (jinak 8123)", en: "port number (8123 otherwise)" },
  workbench: {
    cs: "Sešit s nabídkou a panely (adresu neposílejte dál): {url}",
    en: "The workbook with the menu and the panels (keep the address to yourselves): {url}",
  },
  staff: {
    cs: "Stránka pro tým (adresu neposílejte dál): {url}",
    en: "The team's page (keep it to yourselves): {url}",
  },
  public: {
    cs: "Odkazy z pozvánek vedou na: {url}",
    en: "Links in invitations lead to: {url}",
  },
  local: {
    cs: "Stránky vidí jen tento počítač. Ven je předá webový server města; do listu Projekt pak napište Adresu pro odpovědi.",
    en: "Only this computer sees the pages. The town's web server passes them on; then fill in Adresa pro odpovědi in the sheet Projekt.",
  },
  stop: { cs: "Ukončíte stisknutím Ctrl+C.", en: "Press Ctrl+C to stop." },
  wrongPort: {
    cs: "„{value}“ není číslo portu. Napište --port s číslem od 0 do 65535.",
    en: "“{value}” is not a port. Write --port with a number from 0 to 65535.",
  },
  portTaken: {
    cs: "Port {port} už používá jiný program. Zvolte jiný, například --port {other}.",
    en: "Another program uses port {port}. Choose another, for example --port {other}.",
  },
  onlyFiles: {
    cs: "Příkaz serve zapisuje do souboru .xlsx; do tabulky Google odpovědi zapisuje doplněk v ní.",
    en: "serve writes into an .xlsx file; in a Google spreadsheet the add-on records the answers.",
  },
  secretUnreadable: {
    cs: "Soubor {path} s tajemstvím pro odkazy nejde přečíst ({reason}). Bez něj přestanou platit odkazy v rozeslaných pozvánkách; vraťte ho ze zálohy, nebo ho smažte a pozvánky pošlete znovu.",
    en: "The file {path} with the secret of the links cannot be read ({reason}). Without it the links sent stop working; restore it from a backup, or delete it and send the invitations again.",
  },
} as const satisfies Record<string, Text>;
