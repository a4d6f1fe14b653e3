import type { Text } from "./say.ts";

/** What the core says on the screen Pozvánky. */
export const INVITATION_SCREEN_TEXTS = {
  noEvent: {
    cs: "V listu Akce není žádná akce s datem. Zapište ji tam a otevřete panel znovu.",
    en: "The sheet Akce has no event with a day. Add one there and open the panel again.",
  },
  isCancelled: { cs: "Akce je zrušená.", en: "The event is off." },
  letterChanged: {
    cs: "Dopis mezitím v listu Šablony někdo změnil, proto jsem ho nepřepsal. Načtěte panel znovu a úpravy zopakujte.",
    en: "Somebody has changed the letter in Šablony meanwhile, so it was not overwritten. Read the panel anew and make your changes again.",
  },
  noLetter: {
    cs: "Tenhle člověk zprávu nedostane, není co ukázat.",
    en: "This person gets no message, there is nothing to show.",
  },
  calendarPart: { cs: "událost do kalendáře", en: "calendar entry" },
} as const satisfies Record<string, Text>;

/** What the screen Pozvánky itself says. */
export const INVITATIONS_PANEL_TEXTS = {
  event: { cs: "Akce", en: "Event" },
  ids: {
    cs: "{count} {count|řádku chybí|řádkům chybí|řádkům chybí} vlastní ID, podle kterého se pozná, kdo už zprávu má.",
    en: "{count} {count|row lacks|rows lack} an id of {count|its|their} own, which tells who has the message.",
  },
  fillIds: { cs: "Doplnit chybějící ID", en: "Fill in the missing ids" },
  idsFirst: {
    cs: "Odeslat půjde, až doplníte chybějící ID (tlačítko nahoře).",
    en: "Sending is possible once the missing ids are filled in (the button above).",
  },
  idsFilled: { cs: "ID jsou doplněná.", en: "The ids are filled in." },
  issues: { cs: "Co si prohlédnout: {count}", en: "To look at: {count}" },
  issuesFirst: { cs: "Co opravit, než odešlete: {count}", en: "To mend before sending: {count}" },
  audience: { cs: "Komu to odejde", en: "Who gets it" },
  count: { cs: "{title}: {count}", en: "{title}: {count}" },
  nobody: { cs: "Nikomu není co nového poslat.", en: "There is nothing new to send to anybody." },
  letters: { cs: "Připravit dopisy a štítky", en: "Make letters and labels" },
  lettersNote: {
    cs: "Pro ty, kdo e-mail nemají: dopisy, štítky a seznam k obvolání.",
    en: "For those without e-mail: letters, labels and a list of calls.",
  },
  show: { cs: "Ukázat v tabulce", en: "Show in the sheet" },
  showOf: { cs: "Ukázat v tabulce: {name}", en: "Show in the sheet: {name}" },
  preview: { cs: "Náhled", en: "Preview" },
  previewOf: { cs: "Náhled: {name}", en: "Preview: {name}" },
  more: { cs: "Ukázat všechny ({count})", en: "Show all ({count})" },
  stateSent: { cs: "odesláno", en: "sent" },
  stateWaiting: { cs: "čeká", en: "waiting" },
  stateRefused: { cs: "vráceno", en: "refused" },
  stateUncertain: { cs: "nejisté", en: "uncertain" },

  letter: { cs: "Dopis", en: "Letter" },
  whichLetter: { cs: "Který dopis", en: "Which letter" },
  subject: { cs: "Předmět", en: "Subject" },
  body: { cs: "Text", en: "Text" },
  bodyNote: {
    cs: "{{pole}} se nahradí údajem, **tučně** zvýrazní.",
    en: "{{field}} is replaced by a value, **bold** stands out.",
  },
  fields: { cs: "Vložit údaj", en: "Put in a value" },
  fieldsNote: {
    cs: "Tlačítko vloží údaj tam, kde v předmětu nebo textu právě jste.",
    en: "A button puts the value where you are in the subject or the text.",
  },
  receiver: { cs: "O příjemci", en: "Of the receiver" },
  eventFields: { cs: "O akci", en: "Of the event" },
  project: { cs: "O projektu", en: "Of the project" },
  meeting: { cs: "Ze setkání", en: "Of the meeting" },
  voteFields: { cs: "O hlasování", en: "Of the vote" },
  "contact-column": { cs: "Další sloupce listu Kontakty", en: "Other columns of Kontakty" },
  "event-column": { cs: "Další sloupce listu Akce", en: "Other columns of Akce" },
  linting: { cs: "Čtu text…", en: "Reading the text…" },
  clean: { cs: "Text je v pořádku.", en: "The text is all right." },
  save: { cs: "Uložit dopis", en: "Save the letter" },
  undo: { cs: "Vrátit původní text", en: "Put the former text back" },
  saved: { cs: "Dopis je uložený v listu Šablony.", en: "The letter is saved in the sheet Šablony." },
  unsaved: { cs: "Neuložené úpravy", en: "Changes not saved" },

  look: { cs: "Náhled a zkouška", en: "Preview and test" },
  recipient: { cs: "Příjemce", en: "Receiver" },
  showPreview: { cs: "Ukázat náhled", en: "Show the preview" },
  test: { cs: "Poslat zkoušku sobě", en: "Send a test to myself" },
  testNote: {
    cs: "Zkouška je označená, ale odkaz pro odpověď v ní platí za příjemce.",
    en: "The test is marked, but the link for answering in it answers for the receiver.",
  },
  testing: { cs: "Posílám zkoušku…", en: "Sending the test…" },
  tested: { cs: "Zkouška odešla na {to}.", en: "The test went to {to}." },
  from: { cs: "Od", en: "From" },
  to: { cs: "Komu", en: "To" },
  attachments: { cs: "Přílohy", en: "Attachments" },
  asHtml: { cs: "Zpráva, jak ji uvidí {name}", en: "The message as {name} will see it" },
  plain: { cs: "Jako prostý text", en: "As plain text" },
} as const satisfies Record<string, Text>;
