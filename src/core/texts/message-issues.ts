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
    advice: {
      cs: "Vyberte některé z polí: {known}. Polem je i název každého sloupce listů Kontakty a Akce.",
      en: "Choose one of these fields: {known}. The name of each column of Kontakty and Akce is a field too.",
    },
  },
  "template-blank-field": {
    severity: "warning",
    says: {
      cs: "Pro pole {mark} na řádku {line} šablony není vyplněn údaj; v dopisu zůstane prázdné místo.",
      en: "There is no value for the field {mark} on line {line} of the template; the letter has a gap there.",
    },
    advice: {
      cs: "Doplňte údaj, nebo napište náhradní text za svislou čáru: {{{name}|náhradní text}}. S vykřičníkem {{{name}!}} se dopis bez údaje nepošle.",
      en: "Fill the value in, or write another text after a bar: {{{name}|to be announced}}. With an exclamation mark, {{{name}!}}, the letter is not sent without it.",
    },
  },
  "template-required-blank": {
    severity: "warning",
    says: {
      cs: "{person}: dopis se nepošle, chybí údaj pro pole {mark}.",
      en: "{person}: the letter is not sent, the field {mark} has no value.",
    },
    advice: {
      cs: "Doplňte údaj, nebo v šabloně vykřičník z pole {mark} smažte.",
      en: "Fill the value in, or take the exclamation mark out of {mark} in the template.",
    },
  },
  "template-unreachable": {
    severity: "warning",
    says: {
      cs: "Oddíl {mark} na řádku {line} šablony se nikdy neukáže, protože leží uvnitř oddílu {outer}.",
      en: "The section {mark} on line {line} of the template never shows, because it lies inside {outer}.",
    },
    advice: {
      cs: "Ukončete {outer} před ním, nebo jeden z oddílů smažte.",
      en: "End {outer} before it, or delete one of the two.",
    },
  },
  "template-never-blank": {
    severity: "warning",
    says: {
      cs: "Oddíl {mark} na řádku {line} šablony se nikdy neukáže, protože tento údaj je vyplněn vždycky.",
      en: "The section {mark} on line {line} of the template never shows: this value is always there.",
    },
    advice: { cs: "Oddíl smažte.", en: "Delete the section." },
  },
  "template-always-blank": {
    severity: "warning",
    says: {
      cs: "Pole {mark} na řádku {line} šablony nikdy nic nedoplní, protože leží v oddílu {outer}, který je jen pro prázdný údaj.",
      en: "The field {mark} on line {line} of the template is always blank: it lies inside {outer}, which is for the blank value.",
    },
    advice: { cs: "Vyjměte pole z oddílu {outer}.", en: "Take the field out of {outer}." },
  },
  "template-unused-fallback": {
    severity: "info",
    says: {
      cs: "Náhradní text v poli {mark} na řádku {line} šablony se nikdy nepoužije: údaj tu je vždycky.",
      en: "The other text in {mark} on line {line} of the template is never used: the value is always there.",
    },
    advice: { cs: "Náhradní text můžete smazat.", en: "You may delete it." },
  },
  "template-item-outside-list": {
    severity: "error",
    says: {
      cs: "Značka {{.}} na řádku {line} šablony stojí mimo seznam.",
      en: "The mark {{.}} on line {line} of the template stands outside a list.",
    },
    advice: {
      cs: "Patří dovnitř seznamu, například {{#each program}}- {{.}}{{/each}}.",
      en: "It belongs inside a list, for example {{#each agenda}}- {{.}}{{/each}}.",
    },
  },
  "template-list-in-subject": {
    severity: "warning",
    says: {
      cs: "Pole {mark} v předmětu může mít víc řádků; v předmětu budou vedle sebe.",
      en: "The field {mark} in the subject may have several lines; a subject has one.",
    },
    advice: { cs: "Dejte ho raději do textu dopisu.", en: "Better put it into the letter." },
  },
  "attachment-not-found": {
    severity: "error",
    says: {
      cs: "Příloha „{file}“ ve složce sešitu není.",
      en: 'There is no attachment "{file}" in the workbook\'s folder.',
    },
    advice: {
      cs: "Uložte soubor do složky, kde je sešit, a jeho jméno opište přesně. Dokumenty, které umí program, se jmenují: {known}.",
      en: "Put the file into the workbook's folder and copy its name exactly. What the program makes itself: {known}.",
    },
  },
  "attachment-outside": {
    severity: "error",
    says: {
      cs: "Příloha „{file}“ leží mimo složku sešitu.",
      en: 'The attachment "{file}" lies outside the workbook\'s folder.',
    },
    advice: {
      cs: "Zkopírujte ji do složky, kde je sešit; odjinud se nic nepřikládá.",
      en: "Copy it into the workbook's folder; nothing is attached from elsewhere.",
    },
  },
  "attachment-no-drive-access": {
    severity: "error",
    says: {
      cs: "K souboru „{file}“ na Disku program nemá přístup, nebo tam soubor není.",
      en: 'The program may not read "{file}" on Drive, or it is not there.',
    },
    advice: {
      cs: "Program vidí jen soubory, které sám vytvořil. Přiložte dokument z nabídky ({known}), nebo dejte do dopisu odkaz na soubor.",
      en: "The program sees only files that it made. Attach one of {known}, or put a link to the file into the letter.",
    },
  },
  "attachment-needs-drive": {
    severity: "error",
    says: {
      cs: "Příloha „{file}“ je na Disku a odtud ji přiložit nejde.",
      en: 'The attachment "{file}" is on Drive and cannot be attached from here.',
    },
    advice: {
      cs: "Stáhněte soubor do složky sešitu a napište jeho jméno, nebo rozešlete dopisy z tabulky Google.",
      en: "Download it into the workbook's folder and write its name, or send from Google Sheets.",
    },
  },
  "attachment-not-on-drive": {
    severity: "error",
    says: {
      cs: "Příloha „{file}“ není odkaz na soubor na Disku ani dokument, který program umí.",
      en: 'The attachment "{file}" is neither a link to a Drive file nor a document that the program makes.',
    },
    advice: {
      cs: "Napište jeden z dokumentů ({known}), nebo vložte odkaz na soubor na Disku.",
      en: "Write one of {known}, or a link to a file on Drive.",
    },
  },
  "attachment-unreadable": {
    severity: "error",
    says: {
      cs: "Přílohu „{file}“ se nepodařilo přečíst ({reason}).",
      en: 'The attachment "{file}" could not be read ({reason}).',
    },
    advice: { cs: "Zkontrolujte, že jde o soubor, který otevřete.", en: "Check that you can open the file." },
  },
  "attachment-nothing-to-make": {
    severity: "error",
    says: {
      cs: "Přílohu „{file}“ teď nejde vytvořit: {reason}",
      en: 'The attachment "{file}" cannot be made now: {reason}',
    },
    advice: {
      cs: "Doplňte, co chybí, nebo přílohu ze šablony smažte.",
      en: "Add what is missing, or remove it.",
    },
  },
  "attachments-large": {
    severity: "warning",
    says: {
      cs: "Přílohy mají {size} MB; někomu se do schránky nemusí vejít.",
      en: "The attachments take {size} MB; some mailboxes may not take them.",
    },
    advice: {
      cs: "Zvažte odkaz místo přílohy.",
      en: "Consider a link instead.",
    },
  },
  "letter-picture-missing": {
    severity: "error",
    says: {
      cs: "Obrázek „{file}“, na který se dopis odkazuje, není mezi přílohami šablony.",
      en: 'The picture "{file}" in the letter is not among the template\'s attachments.',
    },
    advice: {
      cs: "Připište ho do sloupce Přílohy, nebo řádek ![…]({file}) z dopisu smažte.",
      en: "Add it to the column Přílohy, or delete the line ![…]({file}).",
    },
  },
  "letter-picture-kind": {
    severity: "error",
    says: {
      cs: "Soubor „{file}“ není obrázek, který poštovní programy ukazují.",
      en: '"{file}" is not a picture that mail programs show.',
    },
    advice: { cs: "Použijte obrázek PNG, JPG nebo GIF.", en: "Use a PNG, JPG or GIF picture." },
  },
  "draft-no-right": {
    severity: "error",
    says: {
      cs: "Šablona má být koncept v Gmailu, ale program nemá právo koncepty číst.",
      en: "The template is to be a draft in Gmail, but the program may not read drafts.",
    },
    advice: {
      cs: "Napište text dopisu do šablony, nebo program o to právo doplňte podle kapitoly Dopisy a šablony v příručce.",
      en: "Write the letter into the template, or give the program the right as the guide's chapter on letters says.",
    },
  },
  "draft-not-found": {
    severity: "error",
    says: {
      cs: "Koncept „{draft}“ v Gmailu není.",
      en: 'There is no draft "{draft}" in Gmail.',
    },
    advice: {
      cs: "Opište číslo jednoho z konceptů: {known}.",
      en: "Copy the id of one of the drafts: {known}.",
    },
  },
  "draft-only-in-google": {
    severity: "error",
    says: {
      cs: "Šablona je koncept v Gmailu a ten jde přečíst jen z tabulky Google.",
      en: "The template is a draft in Gmail, which only Google Sheets can read.",
    },
    advice: {
      cs: "Rozešlete dopisy z tabulky, nebo text opište do šablony.",
      en: "Send from the spreadsheet, or copy the text into the template.",
    },
  },
  "draft-broken-mark": {
    severity: "error",
    says: {
      cs: "Pole {mark} je v konceptu rozdělené formátováním, takže ho nejde doplnit.",
      en: "The field {mark} is cut by formatting in the draft and cannot be filled in.",
    },
    advice: {
      cs: "Smažte ho a napište znovu najednou, nebo ho označte celé a formátování vymažte.",
      en: "Delete it and type it again in one go, or select all of it and remove the formatting.",
    },
  },
  "draft-mark-in-tag": {
    severity: "error",
    says: {
      cs: "Pole {mark} je v konceptu uvnitř odkazu nebo obrázku, kam ho program nedoplní.",
      en: "The field {mark} stands inside a link or a picture of the draft, where it is not filled in.",
    },
    advice: {
      cs: "Jako adresu odkazu jde použít jen {{odkaz pro odpověď}}, {{odkaz pro odhlášení}} a {{web}}; ostatní pole napište do textu.",
      en: "Only {{odkaz pro odpověď}}, {{odkaz pro odhlášení}} and {{web}} can be a link's address; put other fields into the text.",
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
