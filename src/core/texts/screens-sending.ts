import type { Text } from "./say.ts";

/** What is said around sending from a screen. */
export const SENDING_SCREEN_TEXTS = {
  templateChanged: {
    cs: "Nic neodešlo: text dopisu se od vašeho schválení změnil. Prohlédněte si ho a odešlete znovu.",
    en: "Nothing was sent: the letter has changed since you agreed to it. Look at it and send again.",
  },
  errorsFirst: {
    cs: "Nic neodešlo: jsou tu chyby, které by se dostaly do zpráv. Opravte je a zkuste to znovu.",
    en: "Nothing was sent: there are errors that would get into the messages. Mend them and try again.",
  },
  idsMissing: {
    cs: "Nic neodešlo: některým lidem nebo akci chybí vlastní ID, podle kterého se pozná, kdo už zprávu má. Doplňte ID a odešlete znovu.",
    en: "Nothing was sent: some people or the event lack an id of their own, which tells who has the message. Fill the ids in and send again.",
  },
  testSubject: { cs: "[ZKOUŠKA] {subject}", en: "[TEST] {subject}" },
  busy: {
    cs: "Zprávy právě rozesílá {who}. Počkejte, až to skončí; dvakrát se nic nepošle.",
    en: "{who} is sending just now. Wait until that is over; nothing goes twice.",
  },
  colleague: { cs: "kolega", en: "A colleague" },
  interrupted: {
    cs: "Odesílání se přerušilo. Co odešlo, je zapsané; pokračovat můžete tam, kde skončilo.",
    en: "The sending was cut off. What went is noted; you can go on from there.",
  },
  uncertainSince: {
    cs: "Nevíme, zda odešla ({at}). Podívejte se do odeslané pošty, nebo se příjemce zeptejte.",
    en: "Nobody knows whether it went ({at}). Look into the sent mail, or ask the receiver.",
  },
  refusedFor: { cs: "Zpráva se vrátila: {error}", en: "The message was refused: {error}" },
  alreadyDecided: { cs: "O téhle zprávě už je rozhodnuto.", en: "This message has been decided already." },
  nothing: { cs: "Není komu psát.", en: "There is nobody to write to." },
  testRefused: { cs: "Zkouška neodešla: {error}", en: "The test was not sent: {error}" },
  stopping: {
    cs: "Zastavuji. Zpráva, která je právě na cestě, ještě dojde.",
    en: "Stopping. A message that is on its way still arrives.",
  },
  through: { cs: "Odesílá se přes {server}.", en: "Sending through {server}." },
  already: {
    cs: "{count} {count|příjemce|příjemci|příjemců} zprávu už {count|má|mají|má}; podruhé nic neodejde.",
    en: "{count} {count|recipient has|recipients have} it already; nothing goes twice.",
  },
  intoFolder: {
    cs: "Poštovní server není nastavený. Zprávy se uloží jako soubory do složky {folder} a nikomu neodejdou.",
    en: "No mail server is set. The messages are kept as files in the folder {folder} and go to nobody.",
  },
} as const satisfies Record<string, Text>;

/** What a screen calls the messages of a command that another screen sends. */
export const SENT_KINDS = {
  invite: { cs: "pozvánky", en: "invitations" },
  "follow-up": { cs: "zprávy po setkání", en: "messages after a meeting" },
  remind: { cs: "připomenutí", en: "reminders" },
  "answer-comments": { cs: "odpovědi na připomínky", en: "answers to comments" },
  verify: { cs: "žádosti o ověření údajů", en: "requests to verify the data" },
} as const satisfies Record<string, Text>;

/** What the part of a screen says that sends and follows the sending. */
export const SENDING_PART_TEXTS = {
  heading: { cs: "Odeslání", en: "Sending" },
  sendInvitations: {
    cs: "Odeslat {count} {count|pozvánku|pozvánky|pozvánek}",
    en: "Send {count} {count|invitation|invitations}",
  },
  send: { cs: "Odeslat {count} {count|zprávu|zprávy|zpráv}", en: "Send {count} {count|message|messages}" },
  rest: {
    cs: "Odeslat {count|zbývající|zbývající|zbývajících} {count} {count|zprávu|zprávy|zpráv}",
    en: "Send the remaining {count} {count|message|messages}",
  },
  nothingLeft: { cs: "Není co odeslat.", en: "There is nothing to send." },
  saveFirst: {
    cs: "Dopis má neuložené úpravy. Uložte je, nebo vraťte původní text, a potom odesílejte.",
    en: "The letter has changes that are not saved. Save them or put the former text back, then send.",
  },
  mendFirst: {
    cs: "Odeslat půjde, až opravíte chyby uvedené nahoře.",
    en: "Sending is possible once the errors above are mended.",
  },
  first: { cs: "Zkontrolujte, komu to odejde", en: "Check who it goes to" },
  firstMore: { cs: "… a {count} {count|další|další|dalších}", en: "… and {count} more" },
  isRight: { cs: "Ano, seznam je správně", en: "Yes, the list is right" },
  second: {
    cs: "Opravdu odeslat {count} {count|zprávu|zprávy|zpráv}?",
    en: "Really send {count} {count|message|messages}?",
  },
  grace: {
    cs: "Po stisknutí máte ještě chvíli, kdy jde všechno vzít zpět.",
    en: "After you press it, everything can be taken back for a while.",
  },
  leave: { cs: "Nechat být", en: "Leave it" },
  starting: { cs: "Připravuji odesílání…", en: "Getting ready to send…" },
  takeBackIn: {
    cs: "První zpráva odejde za {count} {count|sekundu|sekundy|sekund}.",
    en: "The first message goes in {count} {count|second|seconds}.",
  },
  takeBack: { cs: "Vzít zpět", en: "Take it back" },
  progress: { cs: "Odesláno {sent} z {total}", en: "{sent} of {total} sent" },
  closing: {
    cs: "Panel můžete zavřít; po otevření tu průběh uvidíte znovu.",
    en: "You may close the panel; the progress is here again when you open it.",
  },
  stop: { cs: "Zastavit odesílání", en: "Stop the sending" },
  byWhom: { cs: "Odesílá {who}.", en: "{who} is sending." },
  otherRuns: {
    cs: "Právě se odesílají jiné zprávy: {what}.",
    en: "Other messages are being sent now: {what}.",
  },
  otherWaits: {
    cs: "Na odeslání čekají jiné zprávy: {what}.",
    en: "Other messages wait to be sent: {what}.",
  },
  otherEnded: { cs: "Skončilo jiné odesílání: {what}.", en: "Another sending is over: {what}." },
  uncertain: {
    cs: "U koho se neví, zda zpráva odešla: {count}",
    en: "People of whom nobody knows whether the message went: {count}",
  },
  uncertainNote: {
    cs: "Sama se znovu nepošle. Ověřte to a rozhodněte.",
    en: "It is not sent again by itself. Find out and decide.",
  },
  refused: { cs: "Komu se zpráva vrátila: {count}", en: "People whose message was refused: {count}" },
  refusedNote: {
    cs: "Opravte adresu a odešlete znovu; na stejnou adresu se to samo nezkouší.",
    en: "Mend the address and send again; the same address is not tried by itself.",
  },
  resend: { cs: "Poslat znovu", en: "Send again" },
  asSent: { cs: "Považovat za odeslané", en: "Count as sent" },
  resendFor: { cs: "Poslat znovu: {name}", en: "Send again: {name}" },
  asSentFor: { cs: "Považovat za odeslané: {name}", en: "Count as sent: {name}" },
  resendDone: {
    cs: "Zapsáno. Zpráva pro {name} odejde s dalším odesláním.",
    en: "Noted. The message to {name} goes with the next sending.",
  },
  asSentDone: { cs: "Zapsáno: {name} zprávu má.", en: "Noted: {name} has the message." },
  show: { cs: "Ukázat v tabulce", en: "Show in the sheet" },
  showOf: { cs: "Ukázat v tabulce: {name}", en: "Show in the sheet: {name}" },
} as const satisfies Record<string, Text>;
