import type { Text } from "./say.ts";

/** What is said around invitations: who gets one, who does not, and why nothing could be written. */
export const INVITATION_TEXTS = {
  senderMissing: {
    cs: "Pozvánky nemají odesílatele. V listu Projekt vyplňte E-mail odesílatele nebo E-mail.",
    en: "The invitations have no sender. Fill in E-mail odesílatele or E-mail in the sheet Projekt.",
  },
  noComingEvent: {
    cs: "Žádná budoucí akce nečeká na pozvánky. Zapište ji do listu Akce s datem, nebo vyberte jinou z těch, které v něm jsou ({known}): v tabulce Google klepněte na její řádek, na příkazové řádce přidejte --event a její ID.",
    en: "No coming event awaits invitations. Add one with a day to the sheet Akce, or choose another of those in it ({known}): select its row in Google Sheets, or add --event and its id at the command line.",
  },
  noSuchEvent: {
    cs: "Akci „{event}“ sešit nezná. V listu Akce jsou: {known}.",
    en: "The workbook has no event “{event}”. The sheet Akce has: {known}.",
  },
  eventWithoutDay: {
    cs: "Akce {event} nemá datum, nebo mu program nerozumí. Napište ho v listu Akce třeba takto: 14. 5. 2026.",
    en: "The event {event} has no day, or the program does not understand it. Write it in the sheet Akce, for example 14. 5. 2026.",
  },
  eventWithoutName: {
    cs: "Akce {event} nemá název. Napište ho v listu Akce; stojí v předmětu pozvánky i v dokumentech.",
    en: "The event {event} has no name. Write it in the sheet Akce; it stands in the subject of invitations and in documents.",
  },
  reason: {
    cs: "se účastníte komunitního plánování sociálních služeb",
    en: "you take part in the community planning of social services",
  },
  reasonWithBasis: {
    cs: "se účastníte komunitního plánování sociálních služeb (právní základ: {basis})",
    en: "you take part in the community planning of social services (legal basis: {basis})",
  },
  title: { cs: "Pozvánky: {name}", en: "Invitations: {name}" },
  when: { cs: "Termín", en: "When" },
  place: { cs: "Místo", en: "Place" },
  sent: { cs: "Dostanou pozvánku", en: "Get an invitation" },
  skipped: { cs: "Nedostanou pozvánku e-mailem", en: "Get no invitation by e-mail" },
  nobodySkipped: { cs: "Nikdo nebyl vynechán.", en: "Nobody was left out." },
  nobodySent: { cs: "Zatím nikdo.", en: "Nobody yet." },
  name: { cs: "Jméno", en: "Name" },
  greeting: { cs: "Oslovení", en: "Greeting" },
  email: { cs: "E-mail", en: "E-mail" },
  reasonColumn: { cs: "Důvod", en: "Reason" },
  summarySent: {
    cs: "Akce {event} {name}: {count} {count|pozvánka|pozvánky|pozvánek}.",
    en: "Event {event} {name}: {count} {count|invitation|invitations}.",
  },
  summarySkipped: {
    cs: "Bez e-mailu {count|zůstává|zůstávají|zůstává} {count} {count|člověk|lidé|lidí}; důvody jsou v přehledu.",
    en: "{count} {count|person gets|people get} none by e-mail; the reasons are in the overview.",
  },
  update: { cs: "Dostanou zprávu o změně", en: "Get the change" },
  cancellation: { cs: "Dostanou zprávu o zrušení", en: "Get the cancellation" },
  changes: { cs: "Co se od pozvání změnilo", en: "What has changed since the invitation" },
  toPhone: {
    cs: "Byli pozváni a e-mailem se to nedozvědí; napište jim dopis nebo zavolejte",
    en: "Invited, and not reached by e-mail: write a letter or phone",
  },
  removed: {
    cs: "Byli pozváni a do skupiny už nepatří; zprávu nedostanou, rozhodněte sami, co jim říct",
    en: "Were invited and belong to no group of the event any more; they get nothing, so decide what to tell them",
  },
  informed: { cs: "Už to vědí", en: "Know it already" },
  summaryChanged: {
    cs: "Akce {event} {name} – od pozvání se změnilo: {changes}. Změnu {count|dostane|dostanou|dostane} {count} {count|člověk|lidé|lidí}.",
    en: "Event {event} {name} – changed since the invitation: {changes}. The change goes to {count} {count|person|people}.",
  },
  summaryCancelled: {
    cs: "Akce {event} {name} je zrušená: zprávu {count|dostane|dostanou|dostane} {count} {count|pozvaný|pozvaní|pozvaných}.",
    en: "Event {event} {name} is cancelled: {count} invited {count|person gets|people get} the message.",
  },
  summaryInformed: {
    cs: "{count} {count|člověk už to ví|lidé už to vědí|lidí už to ví}; podruhé nic {count|nedostane|nedostanou|nedostane}.",
    en: "{count} {count|person knows|people know} already and get nothing twice.",
  },
  summaryToPhone: {
    cs: "Pozvaní, ke kterým se to e-mailem nedostane: {names}. Dejte jim vědět dopisem nebo telefonem.",
    en: "Not reached by e-mail: {names}. They were invited; write them a letter or phone.",
  },
  summaryRemoved: {
    cs: "Byli pozváni a do skupiny už nepatří: {names}. Program jim nic nepošle; rozhodněte, co jim říct.",
    en: "Were invited and belong to no group any more: {names}. Nothing is sent to them; decide what to tell them.",
  },
  summaryNone: {
    cs: "Žádná pozvánka nevznikla, šablona potřebuje opravit. V listu Šablony opravte, co je uvedeno výše, a spusťte příkaz znovu.",
    en: "No invitation was written, the template needs mending. Mend in Šablony what is said above, and run the command again.",
  },
  draft: {
    cs: "Nic nebylo odesláno. Pozvánky si prohlédněte a teprve potom rozešlete.",
    en: "Nothing was sent. Read the invitations before you send them.",
  },
} as const satisfies Record<string, Text>;

/** Why somebody of the event's groups gets no e-mail. */
export const SKIP_TEXTS = {
  "do-not-send": { cs: "nepřeje si zprávy (Nezasílat: ano)", en: "wants no messages" },
  "no-email": { cs: "nemá e-mail; napište dopis nebo zavolejte", en: "has no e-mail; write or phone" },
  "unreadable-email": {
    cs: "adresa nejde přečíst; opravte ji v listu Kontakty",
    en: "the address cannot be read",
  },
  duplicate: {
    cs: "stejný člověk a adresa už pozvánku má (dvojí řádek)",
    en: "the same person and address already has one",
  },
  "retention-over": { cs: "uplynula doba, po kterou smíte údaj používat", en: "the time of keeping is over" },
  "blank-field": {
    cs: "chybí údaj, bez kterého se dopis neposílá (pole s vykřičníkem)",
    en: "lacks a value without which the letter is not sent (a field with an exclamation mark)",
  },
} as const satisfies Record<string, Text>;
