import type { IssueTexts } from "./issue-text.ts";

/** Why a message or a calendar that came back could not be written down by itself. `{found}` is the file. */
export const REPLY_ISSUES = {
  "reply-nothing": {
    severity: "info",
    says: {
      cs: "V souboru {found} není odpověď z kalendáře ani odhlášení.",
      en: "{found} holds neither an answer from a calendar nor a request to be taken off.",
    },
    advice: {
      cs: "Odpověděl-li člověk slovy, zapište odpověď do listu Účast.",
      en: "If somebody answered in words, type the answer into the sheet Účast.",
    },
  },
  "reply-unreadable": {
    severity: "warning",
    says: {
      cs: "Odpověď z kalendáře v souboru {found} je poškozená nebo neúplná.",
      en: "The answer from a calendar in {found} is damaged or not whole.",
    },
    advice: {
      cs: "Otevřete zprávu v poštovním programu a odpověď zapište do listu Účast.",
      en: "Open the message in a mail program and type the answer into the sheet Účast.",
    },
  },
  "reply-too-large": {
    severity: "warning",
    says: {
      cs: "Soubor {found} je na odpověď příliš velký, nečetl se.",
      en: "{found} is too large for an answer and was not read.",
    },
    advice: {
      cs: "Otevřete ho v poštovním programu; odpověď případně zapište ručně.",
      en: "Open it in a mail program and type the answer in by hand.",
    },
  },
  "reply-other-method": {
    severity: "info",
    says: {
      cs: "V souboru {found} je kalendář, ale ne odpověď na pozvánku.",
      en: "{found} holds a calendar, but no answer to an invitation.",
    },
    advice: {
      cs: "Vyberte zprávy, které přišly jako odpověď na pozvánku.",
      en: "Choose messages that came as answers to an invitation.",
    },
  },
  "reply-counter": {
    severity: "warning",
    says: {
      cs: "V souboru {found} někdo navrhuje jiný termín.",
      en: "In {found} somebody proposes another time.",
    },
    advice: {
      cs: "Domluvte se s ním; odpověď pak zapište do listu Účast.",
      en: "Agree with the person, then type the answer into the sheet Účast.",
    },
  },
  "reply-unknown-event": {
    severity: "warning",
    says: {
      cs: "Odpověď v souboru {found} patří k akci, kterou sešit nezná.",
      en: "The answer in {found} belongs to an event that the workbook does not know.",
    },
    advice: {
      cs: "Zkontrolujte, zda je to správný sešit; mohlo se také změnit ID akce nebo číslo projektu.",
      en: "Check that this is the right workbook; the event's id or the project's number may have changed.",
    },
  },
  "reply-unknown-person": {
    severity: "warning",
    says: {
      cs: "Odpověď v souboru {found} je z adresy {email}, která v Kontaktech není.",
      en: "The answer in {found} is from {email}, which is not among the contacts.",
    },
    advice: {
      cs: "Zjistěte, kdo odpověděl, a odpověď zapište do listu Účast; adresu případně opravte v Kontaktech.",
      en: "Find out who answered and type the answer into Účast; mend the address in Kontakty if need be.",
    },
  },
  "reply-ambiguous-person": {
    severity: "warning",
    says: {
      cs: "Adresu {email} ze souboru {found} má v Kontaktech víc lidí.",
      en: "{email} in {found} belongs to several contacts.",
    },
    advice: {
      cs: "Zjistěte, kdo z nich odpověděl, a odpověď zapište do listu Účast.",
      en: "Find out which of them answered and type the answer into the sheet Účast.",
    },
  },
  "reply-from-other": {
    severity: "warning",
    says: {
      cs: "Zprávu {found} poslal {from}, ale odpovídá za {email}.",
      en: "{found} was sent by {from}, but answers for {email}.",
    },
    advice: {
      cs: "Může to být asistent, ale i podvržená odpověď. Ověřte ji a zapište do listu Účast.",
      en: "It may be an assistant, or a forgery. Check it and type it into the sheet Účast.",
    },
  },
  "reply-stale": {
    severity: "warning",
    says: {
      cs: "Odpověď v souboru {found} ({person}) je na starší podobu akce „{event}“; ta se od té doby změnila.",
      en: "The answer in {found} ({person}) is to an older version of “{event}”, which has changed since.",
    },
    advice: {
      cs: "Zeptejte se, zda odpověď platí i po změně, a zapište ji do listu Účast.",
      en: "Ask whether it still holds after the change and type it into the sheet Účast.",
    },
  },
  "reply-older": {
    severity: "info",
    says: {
      cs: "Odpověď v souboru {found} ({person}) je starší než ta, která je k akci „{event}“ zapsaná.",
      en: "The answer in {found} ({person}) is older than the one recorded for “{event}”.",
    },
    advice: {
      cs: "Není co dělat, platí novější odpověď.",
      en: "Nothing is to be done, the newer answer holds.",
    },
  },
  "reply-unseen": {
    severity: "warning",
    says: {
      cs: "V souboru {found} odpovídá {person} na „{event}“ jinak, než co někdo zapsal rovnou do listu Účast.",
      en: "In {found}, {person} answers “{event}” otherwise than somebody typed straight into the sheet Účast.",
    },
    advice: {
      cs: "Rozhodněte, která odpověď platí, a nechte ji v listu Účast.",
      en: "Decide which answer holds and leave that one in the sheet Účast.",
    },
  },
  "reply-event-closed": {
    severity: "info",
    says: {
      cs: "Odpověď v souboru {found} ({person}) je na akci „{event}“, která už proběhla nebo byla zrušena.",
      en: "The answer in {found} ({person}) is to “{event}”, which is over or cancelled.",
    },
    advice: { cs: "Nezapisuje se.", en: "It is not recorded." },
  },
  "reply-no-deputy": {
    severity: "warning",
    says: {
      cs: "V souboru {found} posílá {person} na „{event}“ zástupce, ale není poznat koho, nebo zástupce nepřijde.",
      en: "In {found}, {person} sends a deputy to “{event}”, but it is unclear whom, or the deputy will not come.",
    },
    advice: {
      cs: "Zeptejte se a odpověď zapište do listu Účast.",
      en: "Ask, and type the answer into the sheet Účast.",
    },
  },
  "leaving-unknown-person": {
    severity: "warning",
    says: {
      cs: "O odhlášení v souboru {found} žádá adresa {email}, která v Kontaktech není.",
      en: "In {found}, {email} asks to be taken off, but is not among the contacts.",
    },
    advice: {
      cs: "Zjistěte, komu na tuto adresu zprávy chodí (může být přesměrovaná), a u něj zapište Nezasílat: ano.",
      en: "Find out whose messages reach it (it may be forwarded) and set Nezasílat to ano there.",
    },
  },
} as const satisfies IssueTexts;
