import type { Text } from "./say.ts";

/** The public pages on which people comment on the plan. */
export const COMMENT_PAGE_TEXTS = {
  title: { cs: "Připomínky: {document}", en: "Comments: {document}" },
  intro: {
    cs: "Vyberte místo, ke kterému chcete něco říct. Uvidíte, co tam teď stojí, a napíšete, jak by to mělo být.",
    en: "Choose the place you want to speak about. You will see what stands there now and write what it should be.",
  },
  until: { cs: "Připomínky do", en: "Comments until" },
  version: { cs: "Verze", en: "Version" },
  hearing: { cs: "Veřejné projednání", en: "Public hearing" },
  decides: { cs: "O připomínkách rozhodne", en: "Comments are decided by" },
  whole: { cs: "celý dokument", en: "the whole document" },
  chapter: { cs: "kapitola {name}", en: "chapter {name}" },
  numberedChapter: { cs: "kapitola {number} {name}", en: "chapter {number} {name}" },
  generally: { cs: "Obecně", en: "In general" },
  chapters: { cs: "Kapitoly", en: "Chapters" },
  rows: { cs: "Priority, opatření a aktivity", en: "Priorities, measures and activities" },
  wholeLink: { cs: "Připomínka k celému dokumentu", en: "A comment on the whole document" },
  other: {
    cs: "Nechcete psát na stránce? Připomínku pošlete e-mailem, přineste osobně nebo ji řekněte na projednání.",
    en: "You may also send a comment by e-mail, bring it in person or say it at the hearing.",
  },
  place: { cs: "Místo v plánu", en: "Place in the plan" },
  back: { cs: "Vybrat jiné místo", en: "Choose another place" },
  now: { cs: "Co tam stojí teď", en: "What stands there now" },
  form: { cs: "Vaše připomínka", en: "Your comment" },
  comment: { cs: "Navrhované znění nebo připomínka", en: "Proposed wording, or a comment" },
  commentHint: {
    cs: "Vejde se {limit} znaků. Nepište prosím jména jiných lidí ani nic o zdraví.",
    en: "{limit} characters fit. Please write no names of other people and nothing about health.",
  },
  reason: { cs: "Odůvodnění", en: "Reason" },
  reasonHint: {
    cs: "Proč by se to mělo změnit. Nemusíte vyplnit.",
    en: "Why it should change. You may leave it empty.",
  },
  kind: { cs: "Za koho píšete?", en: "Who do you write for?" },
  citizen: { cs: "Za sebe, občan", en: "For myself, a citizen" },
  organisation: { cs: "Za organizaci", en: "For an organisation" },
  municipality: { cs: "Za obec", en: "For a municipality" },
  member: { cs: "Jako člen pracovní skupiny", en: "As a member of a working group" },
  author: { cs: "Jméno, nebo název organizace či obce", en: "Name, or the organisation or municipality" },
  authorHint: {
    cs: "Občan jméno vyplnit nemusí. Ve zveřejněné tabulce se jména lidí neuvádějí.",
    en: "A citizen need not give a name. People's names are not published.",
  },
  email: { cs: "E-mail pro odpověď", en: "E-mail for the answer" },
  emailHint: {
    cs: "Nemusíte vyplnit. Pošleme na něj jen to, jak jsme s připomínkou naložili.",
    en: "You may leave it empty. It gets only the word on what became of your comment.",
  },
  duty: {
    cs: "Vaše údaje použije {controller} jen k vypořádání připomínek k plánu a k odpovědi, ve veřejném zájmu (čl. 6 odst. 1 písm. e) GDPR). Nikomu jinému je nepředá; zveřejní se připomínka a její vypořádání, jméno člověka ne. O výmaz nebo opravu můžete kdykoli požádat na kontaktu níže.",
    en: "{controller} uses your data only to settle comments on the plan and to answer you, in the public interest (GDPR article 6 (1) e). Nobody else gets them; the comment and its settlement are published, a person's name is not. You may ask for correction or erasure at the contact below.",
  },
  us: { cs: "pořadatel plánování", en: "the planning team" },
  send: { cs: "Odeslat připomínku", en: "Send the comment" },
  trap: { cs: "Toto pole nechte prázdné", en: "Leave this field empty" },
  errors: {
    cs: "Připomínka ještě není zapsaná. Co jste napsali, zůstalo níže.",
    en: "The comment is not recorded yet. What you typed is still below.",
  },
  errorTitle: { cs: "Opravte prosím: {title}", en: "Please correct: {title}" },
  received: { cs: "Děkujeme, připomínka je zapsaná", en: "Thank you, the comment is recorded" },
  number: { cs: "Číslo připomínky", en: "Number of the comment" },
  keepNumber: {
    cs: "Číslo si poznamenejte: pod ním ji najdete ve zveřejněném vypořádání.",
    en: "Note the number: by it you will find the comment in the published settlement.",
  },
  answerComes: {
    cs: "Až bude vypořádaná, pošleme odpověď na {email}. Potvrzení e-mailem neposíláme, stačí tato stránka.",
    en: "Once it is settled, the answer goes to {email}. We send no confirmation by e-mail; this page is one.",
  },
  yours: { cs: "Připomínka", en: "Comment" },
  yourReason: { cs: "Odůvodnění", en: "Reason" },
  yourName: { cs: "Od koho", en: "From" },
  another: { cs: "Podat další připomínku", en: "Make another comment" },
  controller: {
    cs: "Připomínky vede {controller} pro komunitní plánování sociálních služeb.",
    en: "{controller} keeps the comments for the community planning of social services.",
  },
} as const satisfies Record<string, Text>;

/** What is said of a comment that cannot be taken as it is. */
export const COMMENT_FAULT_TEXTS = {
  "comment-missing": { cs: "Napište, co navrhujete.", en: "Write what you propose." },
  "comment-too-long": {
    cs: "Připomínka je moc dlouhá; vejde se {limit} znaků. Zkraťte ji, nebo ji rozdělte.",
    en: "The comment is too long; {limit} characters fit. Shorten it, or make it two.",
  },
  "reason-too-long": {
    cs: "Odůvodnění je moc dlouhé; vejde se {limit} znaků.",
    en: "The reason is too long; {limit} characters fit.",
  },
  "kind-missing": { cs: "Vyberte, za koho píšete.", en: "Choose who you write for." },
  "author-missing": {
    cs: "Napište název organizace nebo obce, za kterou píšete.",
    en: "Write the name of the organisation or municipality.",
  },
  "author-too-long": {
    cs: "Jméno je moc dlouhé; vejde se 120 znaků.",
    en: "The name is too long; 120 characters fit.",
  },
  "email-wrong": {
    cs: "E-mail nevypadá jako adresa. Opravte ho, nebo pole nechte prázdné.",
    en: "The e-mail does not look like an address. Correct it, or leave it empty.",
  },
  honeypot: {
    cs: "Vyplnilo se i skryté pole pro roboty; smazali jsme ho. Odešlete prosím připomínku znovu.",
    en: "A hidden field meant for robots was filled in; it is empty again. Please send the comment again.",
  },
  "too-fast": {
    cs: "Připomínka přišla rychleji, než se dá napsat. Jste-li člověk, odešlete ji prosím znovu.",
    en: "The comment came faster than one can write. If you are a person, please send it again.",
  },
  "stale-form": {
    cs: "Stránka byla otevřená dlouho nebo z jiného odkazu. Zkontrolujte připomínku a odešlete ji znovu.",
    en: "The page had been open for long, or came from another link. Check the comment and send it again.",
  },
  unsaved: {
    cs: "Připomínku se teď nepodařilo uložit, se sešitem se právě pracuje. Zkuste ji za chvíli odeslat znovu; když to nepůjde, pošlete ji e-mailem.",
    en: "The comment could not be saved just now, somebody is working with the workbook. Please send it again in a while; if that fails, send it by e-mail.",
  },
} as const satisfies Record<string, Text>;

/** Pages that only say something. */
export const COMMENT_NOTICE_TEXTS = {
  gone: {
    title: { cs: "Toto kolo připomínek nevedeme", en: "We do not know this round of comments" },
    text: {
      cs: "V našem sešitu už není. Napište nám prosím nebo zavolejte.",
      en: "It is no longer in our workbook. Please write to us or phone.",
    },
  },
  early: {
    title: { cs: "Připomínky se ještě nepřijímají", en: "Comments are not open yet" },
    text: {
      cs: "{document}: připomínky bude možné podat od {day}.",
      en: "{document}: comments open on {day}.",
    },
  },
  closed: {
    title: { cs: "Připomínky jsou uzavřené", en: "Comments are closed" },
    text: {
      cs: "{document}: připomínky se podávaly do {day}. Jak byly vypořádány, zveřejníme. Máte-li něco naléhavého, napište nám.",
      en: "{document}: comments were taken until {day}. The settlement will be published. If something is urgent, write to us.",
    },
  },
  undated: {
    title: { cs: "Připomínky se teď nepřijímají", en: "Comments are not taken now" },
    text: {
      cs: "{document}: den, do kdy lze připomínky podat, ještě není určen.",
      en: "{document}: the last day for comments is not set yet.",
    },
  },
  typed: {
    title: { cs: "Co jste napsali", en: "What you wrote" },
    text: {
      cs: "Zkopírujte si to prosím, tady se to už nezapíše.",
      en: "Please copy it; it can no longer be recorded here.",
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly text: Text }>;
