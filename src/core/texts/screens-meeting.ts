import type { Text } from "./say.ts";

/** What the core says on the screen Setkání. */
export const MEETING_SCREEN_TEXTS = {
  noEvent: {
    cs: "V listu Akce není žádná akce s datem. Zapište ji tam a otevřete panel znovu.",
    en: "The sheet Akce has no event with a day. Add one there and open the panel again.",
  },
  gone: {
    cs: "Tenhle člověk nebo akce už v sešitu nejsou. Načtěte panel znovu.",
    en: "This person or event is no longer in the workbook. Read the panel anew.",
  },
  answerChanged: {
    cs: "Mezitím přišla od tohoto člověka jiná odpověď. Načetl jsem ji; má-li platit ta vaše, zapište ji znovu.",
    en: "Another answer of this person has come meanwhile and is shown now. If yours is to hold, note it again.",
  },
  noChoice: { cs: "Vyberte, jak ten člověk odpověděl.", en: "Choose what the person answered." },
  seatsTaken: { cs: "obsazeno {taken} z {capacity} míst", en: "{taken} of {capacity} seats taken" },
  presenceChanged: {
    cs: "Docházku mezitím v listu Účast někdo změnil u {count} {count|člověka|lidí|lidí} ({names}). Nezapsal jsem nic; načtěte panel znovu a docházku u nich zkontrolujte.",
    en: "Somebody has changed the attendance of {count} {count|person|people} in the sheet Účast meanwhile ({names}). Nothing was written; read the panel anew and look at theirs.",
  },
  columnsMissing: {
    cs: "V listu {sheet} chybí sloupec {column}. Doplňte ho (v panelu První spuštění) a zkuste to znovu.",
    en: "The sheet {sheet} lacks the column {column}. Add it (in the panel First run) and try again.",
  },
} as const satisfies Record<string, Text>;

/** How many people gave each answer. */
export const COUNT_TEXTS = {
  come: { cs: "přijde", en: "coming" },
  deputies: { cs: "posílá zástupce", en: "sending a deputy" },
  decline: { cs: "nepřijde", en: "not coming" },
  waiting: { cs: "náhradník", en: "waiting list" },
  silent: { cs: "mlčí", en: "silent" },
} as const satisfies Record<string, Text>;

/** What the screen Setkání itself says. */
export const MEETING_PANEL_TEXTS = {
  event: { cs: "Akce", en: "Event" },
  answers: { cs: "Odpovědi", en: "Answers" },
  counted: { cs: "{label}: {count}", en: "{label}: {count}" },
  people: { cs: "Lidé a jejich odpovědi: {count}", en: "People and their answers: {count}" },
  more: { cs: "Ukázat všechny ({count})", en: "Show all ({count})" },
  noAnswer: { cs: "zatím bez odpovědi", en: "no answer yet" },
  record: { cs: "Zapsat odpověď", en: "Note an answer" },
  recordOf: { cs: "Zapsat odpověď: {name}", en: "Note an answer: {name}" },
  history: { cs: "Historie", en: "History" },
  historyOf: { cs: "Historie odpovědí: {name}", en: "History of answers: {name}" },
  noHistory: { cs: "Deník o odpovědi nic neví.", en: "The journal knows of no answer." },
  howAnswered: { cs: "Odpověď: {name}", en: "Answer: {name}" },
  ano: { cs: "přijde", en: "will come" },
  ne: { cs: "nepřijde", en: "will not come" },
  zastupce: { cs: "posílá zástupce", en: "sends a deputy" },
  nahradnik: { cs: "náhradník", en: "waiting list" },
  deputy: { cs: "Jméno zástupce", en: "Name of the deputy" },
  deputyOf: { cs: "Jméno zástupce: {name}", en: "Name of the deputy: {name}" },
  note: { cs: "Poznámka", en: "Note" },
  save: { cs: "Zapsat", en: "Note it" },
  close: { cs: "Zavřít", en: "Close" },
  saved: { cs: "Zapsáno: {name}.", en: "Noted: {name}." },

  attendance: { cs: "Docházka", en: "Attendance" },
  attendanceNote: {
    cs: "Označte, kdo přišel; ukládá se to samo.",
    en: "Mark who came; it saves itself.",
  },
  notYet: {
    cs: "Docházku zapíšete v den setkání. Do té doby tu jsou odpovědi na pozvánku.",
    en: "Attendance is noted on the day of the meeting. Until then there are the answers to the invitation.",
  },
  přítomen: { cs: "přítomen", en: "present" },
  omluven: { cs: "omluven", en: "excused" },
  nepřítomen: { cs: "nepřítomen", en: "absent" },
  zástupce: { cs: "zástupce", en: "deputy" },
  said: { cs: "odpověď: {said}", en: "answer: {said}" },
  restAbsent: {
    cs: "Ostatní ({count}) označit jako nepřítomné",
    en: "Mark the others ({count}) as absent",
  },
  saving: { cs: "Ukládám…", en: "Saving…" },
  typed: {
    cs: "Uloženo. Zapsáno {typed} z {count}.",
    en: "Saved. {typed} of {count} noted.",
  },
  quorum: { cs: "Usnášeníschopnost", en: "Quorum" },

  documents: { cs: "Dokumenty", en: "Documents" },
  list: { cs: "Prezenční listina", en: "Attendance list" },
  minutes: { cs: "Zápis", en: "Minutes" },
  letters: { cs: "Dopisy po setkání", en: "Letters after the meeting" },
  lettersNote: {
    cs: "Přítomným, omluveným a nepřítomným odejde každému jiný dopis podle docházky.",
    en: "Those present, excused and absent each get a different letter, by the attendance.",
  },
  attendanceFirst: {
    cs: "Nejdřív zapište docházku; podle ní se pozná, komu který dopis patří.",
    en: "Note the attendance first; it tells which letter is whose.",
  },
  ids: {
    cs: "Než se dá něco zapsat, je třeba doplnit {count} {count|chybějící|chybějící|chybějících} ID.",
    en: "Before anything can be noted, {count} missing {count|id has|ids have} to be filled in.",
  },
  fillIds: { cs: "Doplnit chybějící ID", en: "Fill in the missing ids" },
} as const satisfies Record<string, Text>;
