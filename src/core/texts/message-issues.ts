import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with a message or a letter's template. */
export const MESSAGE_ISSUES = {
  "template-unclosed-mark": {
    severity: "error",
    says: {
      cs: "Na řádku {line} šablony začíná „{mark}“, ale pole není ukončeno závorkami }}.",
      en: 'Line {line} of the template begins a field, "{mark}", that }} does not end.',
    },
    advice: {
      cs: "Napište celé pole na jeden řádek, například {{datum}}.",
      en: "Write the whole field on one line, for example {{date}}.",
    },
  },
  "template-stray-mark": {
    severity: "error",
    says: {
      cs: "Na řádku {line} šablony (znak {column}) jsou závorky }}, kterým nic nepředchází.",
      en: "Line {line} of the template (character {column}) has }} with nothing before it.",
    },
    advice: {
      cs: "Doplňte před název pole závorky {{, nebo závorky }} smažte.",
      en: "Put {{ before the field's name, or delete the braces.",
    },
  },
  "template-unknown-syntax": {
    severity: "error",
    says: {
      cs: "Značce {mark} na řádku {line} šablony program nerozumí.",
      en: "The program does not understand {mark} on line {line} of the template.",
    },
    advice: {
      cs: "Použijte {{pole}}, {{pole|náhradní text}}, {{#pole}} … {{/pole}}, {{^pole}} … {{/pole}} nebo {{#each seznam}} … {{/each}}.",
      en: "Use {{field}}, {{field|other text}}, {{#field}} … {{/field}}, {{^field}} … {{/field}} or {{#each list}} … {{/each}}.",
    },
  },
  "template-unclosed-section": {
    severity: "error",
    says: {
      cs: "Oddíl {mark}, který začíná na řádku {line} šablony, nikde nekončí.",
      en: "The section {mark} that begins on line {line} of the template does not end.",
    },
    advice: {
      cs: "Napište {expected} tam, kde má oddíl končit.",
      en: "Write {expected} where the section is to end.",
    },
  },
  "template-unopened-section": {
    severity: "error",
    says: {
      cs: "Na řádku {line} šablony končí oddíl {mark}, který nikde nezačíná.",
      en: "Line {line} of the template ends a section, {mark}, that never began.",
    },
    advice: {
      cs: "Doplňte začátek oddílu, nebo značku smažte.",
      en: "Add the section's beginning, or delete the mark.",
    },
  },
  "template-wrong-closing": {
    severity: "error",
    says: {
      cs: "Na řádku {line} šablony je {mark}, ale otevřený je oddíl {opened}.",
      en: "Line {line} of the template has {mark}, but the open section is {opened}.",
    },
    advice: {
      cs: "Napište {expected}, nebo značku smažte.",
      en: "Write {expected}, or delete the mark.",
    },
  },
  "template-too-deep": {
    severity: "error",
    says: {
      cs: "Oddíl {mark} na řádku {line} šablony je zanořen hlouběji než {limit}krát.",
      en: "The section {mark} on line {line} of the template lies more than {limit} sections deep.",
    },
    advice: {
      cs: "Rozdělte šablonu na jednodušší oddíly.",
      en: "Divide the template into simpler sections.",
    },
  },
  "template-misspelt-field": {
    severity: "error",
    says: {
      cs: "Pole {mark} na řádku {line} šablony program nezná.",
      en: "The program does not know the field {mark} on line {line} of the template.",
    },
    advice: { cs: "Nemá to být {nearest}?", en: "Is it to be {nearest}?" },
  },
  "template-unknown-field": {
    severity: "error",
    says: {
      cs: "Pole {mark} na řádku {line} šablony program nezná.",
      en: "The program does not know the field {mark} on line {line} of the template.",
    },
    advice: { cs: "Vyberte některé z polí: {known}.", en: "Choose one of these fields: {known}." },
  },
  "template-blank-field": {
    severity: "error",
    says: {
      cs: "Pro pole {mark} na řádku {line} šablony není vyplněn údaj.",
      en: "There is no value for the field {mark} on line {line} of the template.",
    },
    advice: {
      cs: "Doplňte údaj, nebo do šablony napište náhradní text za svislou čáru, například {{místo|místo upřesníme}}.",
      en: "Fill the value in, or give the template another text after a bar, for example {{place|to be announced}}.",
    },
  },
  "message-no-receiver": {
    severity: "error",
    says: { cs: "Zpráva nemá příjemce.", en: "The message has no receiver." },
    advice: { cs: "Doplňte příjemci e-mailovou adresu.", en: "Fill in the receiver's e-mail address." },
  },
  "message-bad-address": {
    severity: "error",
    says: {
      cs: "Na adresu „{email}“ ({name}) nejde poslat e-mail.",
      en: 'No e-mail can be sent to "{email}" ({name}).',
    },
    advice: {
      cs: "Napište jednu adresu bez mezer, háčků a čárek, například jana@example.cz.",
      en: "Write one address without spaces and accents, for example jana@example.cz.",
    },
  },
  "message-control-characters": {
    severity: "error",
    says: {
      cs: "V předmětu nebo ve jméně je zalomení řádku či jiný neviditelný znak: „{text}“.",
      en: 'A subject or a name holds a line break or another invisible character: "{text}".',
    },
    advice: { cs: "Napište text znovu na jeden řádek.", en: "Type the text again, on one line." },
  },
  "message-no-subject": {
    severity: "error",
    says: { cs: "Zpráva nemá předmět.", en: "The message has no subject." },
    advice: { cs: "Doplňte předmět do šablony.", en: "Fill the subject in, in the template." },
  },
  "message-no-text": {
    severity: "error",
    says: { cs: "Zpráva nemá text.", en: "The message has no text." },
    advice: { cs: "Doplňte text do šablony.", en: "Fill the text in, in the template." },
  },
  "message-too-large": {
    severity: "error",
    says: {
      cs: "Přílohy zprávy mají {size} MB a poštovní servery zprávy nad 25 MB odmítají.",
      en: "The message's attachments take {size} MB, and mail servers refuse messages over 25 MB.",
    },
    advice: {
      cs: "Pošlete místo přílohy odkaz, nebo soubor zmenšete.",
      en: "Send a link instead of the file, or make the file smaller.",
    },
  },
  "message-bad-header": {
    severity: "error",
    says: {
      cs: "Označení, datum nebo adresa pro odhlášení nejde do zprávy zapsat: „{value}“.",
      en: 'The id, the date or the unsubscribe address cannot be written into the message: "{value}".',
    },
    advice: {
      cs: "Zkontrolujte e-mail pro odhlášení v listu Projekt; je-li v pořádku, nahlaste prosím tuto zprávu správci.",
      en: "Check the unsubscribe e-mail in the Project sheet; if it is right, please report this to whoever looks after the program.",
    },
  },
  "calendar-unreadable-time": {
    severity: "error",
    says: {
      cs: "Začátek nebo konec akce nejde zapsat do kalendáře: „{time}“.",
      en: 'The event\'s start or end cannot be written into a calendar: "{time}".',
    },
    advice: {
      cs: "Doplňte akci datum a čas, například 14. 5. 2026 a 9:00.",
      en: "Give the event a date and a time, for example 14. 5. 2026 and 9:00.",
    },
  },
  "calendar-end-before-start": {
    severity: "error",
    says: {
      cs: "Akce končí ({end}) dřív, než začíná ({start}).",
      en: "The event ends ({end}) before it starts ({start}).",
    },
    advice: { cs: "Opravte čas začátku nebo konce.", en: "Correct the time of its start or end." },
  },
  "calendar-unidentified": {
    severity: "error",
    says: {
      cs: "Akce nemá ID nebo datum, a tak by ji kalendáře nepoznaly při změně.",
      en: "The event has no ID or date, so calendars could not recognise it when it changes.",
    },
    advice: { cs: "Doplňte akci ID.", en: "Give the event an ID." },
  },
} as const satisfies IssueTexts;
