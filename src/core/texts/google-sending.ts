import type { Text } from "./say.ts";

/** What is said around sending inside Google Sheets. */
export const GOOGLE_SENDING_TEXTS = {
  send: { cs: "Odeslat pozvánky…", en: "Send the invitations…" },
  decide: { cs: "Co čeká na rozhodnutí", en: "What awaits a decision" },
  stop: { cs: "Zastavit odesílání", en: "Stop the sending" },

  already: { cs: "Pozvánku už {count|má|mají|má}: {count}.", en: "Have it already: {count}." },
  uncertain: {
    cs: "Nejisté zůstávají: {count}. Rozhodněte o nich v „Co čeká na rozhodnutí“; samy se neodešlou.",
    en: "Uncertain: {count}. Decide about them in “What awaits a decision”; they are not sent by themselves.",
  },
  refused: {
    cs: "Vrácené adresy: {count}. Opravte je v listu Kontakty; stejná adresa se znovu nezkouší.",
    en: "Refused addresses: {count}. Mend them in the sheet Kontakty; the same address is not tried again.",
  },
  invitation: { cs: "Pozvánku dostanou:", en: "The invitation goes to:" },
  update: { cs: "Zprávu o změně dostanou:", en: "The change goes to:" },
  cancellation: { cs: "Zprávu o zrušení dostanou:", en: "The cancellation goes to:" },
  skipped: { cs: "Nedostanou ji e-mailem:", en: "Not by e-mail:" },
  person: { cs: "– {name}", en: "– {name}" },
  personReason: { cs: "– {name}: {reason}", en: "– {name}: {reason}" },
  more: { cs: "… a {count} {count|další|další|dalších}", en: "… and {count} more" },
  subject: { cs: "Předmět: {subject}", en: "Subject: {subject}" },
  question: { cs: "Je to tak správně?", en: "Is this right?" },
  really: {
    cs: "Odeslat {count} {count|zprávu|zprávy|zpráv}?",
    en: "Send {count} {count|message|messages}?",
  },
  takeBack: {
    cs: "Odešlou se hned z vašeho účtu. Prvních {seconds} sekund je můžete vzít zpět položkou „Zastavit odesílání“.",
    en: "They go at once from your account. For the first {seconds} seconds “Stop the sending” takes them back.",
  },
  nothing: {
    cs: "Není co odeslat: nikdo další, komu by se mělo něco napsat, nezbývá.",
    en: "There is nothing to send: nobody is left who would have to be told anything.",
  },
  idsMissing: {
    cs: "V listu {sheets} chybí sloupec ID. Bez něj se po seřazení nepozná, kdo už zprávu dostal. Přidejte ho; vyplní se sám.",
    en: "The sheet {sheets} has no column ID. Without it nobody can tell after sorting who has got the message. Add it; it fills itself in.",
  },
  idsFirst: {
    cs: "Některým lidem nebo akcím chybí ID, podle kterého se pozná, kdo už zprávu má. Spusťte „Zkontrolovat data“, nechte ID doplnit a odešlete znovu.",
    en: "Some people or events lack the id that tells who has the message. Run “Check the data”, let it fill them in and send again.",
  },
  idsFilled: {
    cs: "Přitom se {count|doplní|doplní|doplní} {count} {count|chybějící ID|chybějící ID|chybějících ID}, aby se po seřazení poznalo, kdo zprávu dostal.",
    en: "{count} missing {count|id is|ids are} filled in at the same time, so that sorting rows does no harm.",
  },
  columnsMissing: {
    cs: "V listu {sheet} chybí sloupce {columns}. Bez nich se nepozná, kdo už zprávu dostal. Vraťte sloupcům jejich názvy a zkuste to znovu.",
    en: "The sheet {sheet} lacks {columns}. Without them nobody can tell who has got the message. Give the columns their names back and try again.",
  },
  goesOn: {
    cs: "Zbytek se odešle sám, i když tabulku zavřete: {when}.",
    en: "The rest goes by itself, even when the spreadsheet is closed: {when}.",
  },
  inAMinute: { cs: "asi za minutu", en: "in about a minute" },
  stopped: {
    cs: "Zastaveno. Zpráva, která je právě na cestě, ještě dojde; další už neodejde a nic se neobnoví samo. Pokračovat můžete položkou „Odeslat pozvánky…“.",
    en: "Stopped. A message that is on its way still arrives; no other goes and nothing goes on by itself. “Send the invitations…” goes on.",
  },

  nothingOpen: {
    cs: "Nic nečeká na rozhodnutí. Čeká na odeslání: {waiting}.",
    en: "Nothing awaits a decision. Waiting to be sent: {waiting}.",
  },
  openUncertain: {
    cs: "{name}: není jisté, zda zpráva odešla ({at}). Podívejte se do Gmailu do složky Odeslaná pošta, nebo se příjemce zeptejte.",
    en: "{name}: it is not certain whether the message went ({at}). Look into Sent in Gmail or ask the receiver.",
  },
  openRefused: {
    cs: "{name}: zpráva se vrátila ({error}).",
    en: "{name}: the message was refused ({error}).",
  },
  choose: {
    cs: "Ano = poslat znovu. Ne = považovat za odeslané. Zrušit = rozhodnout jindy.",
    en: "Yes = send again. No = count as sent. Cancel = decide later.",
  },
  decided: {
    cs: "Rozhodnuto: {count}. Znovu poslat: {resend}; odešle je „Odeslat pozvánky…“. Čeká na odeslání: {waiting}.",
    en: "Decided: {count}. To be sent again: {resend}; “Send the invitations…” sends them. Waiting: {waiting}.",
  },
  busy: {
    cs: "Zprávy se právě odesílají. Počkejte, až to skončí, a rozhodněte potom.",
    en: "Messages are being sent. Wait until that is over and decide then.",
  },

  notice: { cs: "Komplán: rozesílání skončilo", en: "Komplán: the sending has ended" },
  otherAccount: {
    cs: "Odesílá se z účtu {account}. Odesílatele {from} z listu Projekt uvidí příjemci, jen když ho má tento účet v Gmailu mezi adresami „Odesílat poštu jako“; jinak uvidí {account}.",
    en: "The account {account} sends. Receivers see the sender {from} of the sheet Projekt only if Gmail lists it under “Send mail as” for this account; otherwise they see {account}.",
  },
  restFailed: {
    cs: "Zbytek rozesílky se nepodařilo odeslat: {sentence}\n\nNic se neztratilo. Otevřete tabulku, opravte to a zvolte znovu „Odeslat…“; kdo už zprávu má, podruhé ji nedostane.",
    en: "The rest could not be sent: {sentence}\n\nNothing is lost. Open the spreadsheet, mend it and choose “Send…” again; nobody gets a message twice.",
  },
  restGone: {
    cs: "Rozesílka skončila, ale {count} {count|zpráva neodešla|zprávy neodešly|zpráv neodešlo}: akce už proběhla, nejde sestavit dopis, nebo lidé už mezi příjemce nepatří. V listu Deník {count|je označená|jsou označené|jsou označené} slovem čeká.",
    en: "The sending has ended, but {count} {count|message was|messages were} not sent: the event is over, the letter cannot be made, or the people are not among the receivers any more. In Deník they are marked čeká.",
  },
} as const satisfies Record<string, Text>;
