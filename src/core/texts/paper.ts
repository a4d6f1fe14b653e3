import type { Text } from "./say.ts";

/** What is said in and around letters, labels and lists of telephones for people without e-mail. */
export const PAPER_TEXTS = {
  ourReference: { cs: "Naše značka", en: "Our reference" },
  handledBy: { cs: "Vyřizuje", en: "Handled by" },
  phone: { cs: "Telefon", en: "Telephone" },
  email: { cs: "E-mail", en: "E-mail" },
  date: { cs: "Datum", en: "Date" },
  ico: { cs: "IČO {ico}", en: "Company number {ico}" },
  lettersTitle: { cs: "Dopisy: {name}", en: "Letters: {name}" },
  labelsTitle: { cs: "Štítky: {name}", en: "Labels: {name}" },
  phonesTitle: { cs: "Komu zavolat: {name}", en: "Whom to call: {name}" },
  whatToSay: { cs: "Co říct:", en: "What to say:" },
  name: { cs: "Jméno", en: "Name" },
  organisation: { cs: "Organizace", en: "Organisation" },
  comes: { cs: "přijde", en: "comes" },
  comesNot: { cs: "nepřijde", en: "does not" },
  deputy: { cs: "zástupce", en: "deputy" },
  told: { cs: "ví o tom", en: "knows" },
  note: { cs: "Poznámka", en: "Note" },
  afterCalls: {
    cs: "Odpovědi zapište do listu Účast; kdo tam odpověď nebo den pozvání má, v příštím seznamu už nebude. Seznam obsahuje osobní údaje, po přepsání ho skartujte.",
    en: "Write the answers into the sheet Účast; who has an answer or a day of invitation there is not listed again. The list holds personal data: shred it afterwards.",
  },
  afterTelling: {
    cs: "Seznam obsahuje osobní údaje, po obvolání ho skartujte.",
    en: "The list holds personal data: shred it when everybody has been called.",
  },
  sayInvitation: {
    cs: "Zveme Vás na akci „{name}“: {when}. Přijdete, nebo za sebe někoho pošlete?",
    en: "You are invited to “{name}”: {when}. Will you come, or send somebody?",
  },
  sayUpdate: {
    cs: "Akce „{name}“, na kterou jsme Vás zvali, se mění. Nově: {when}. Přijdete, nebo za sebe někoho pošlete?",
    en: "“{name}”, to which you were invited, has changed. It is now: {when}. Will you come, or send somebody?",
  },
  sayCancellation: {
    cs: "Akce „{name}“ ({when}), na kterou jsme Vás zvali, se nekoná.",
    en: "“{name}” ({when}), to which you were invited, is cancelled.",
  },
  answerByPhone: {
    cs: "Odpovědět nám můžete telefonicky na čísle {phone}.",
    en: "You can answer by telephone at {phone}.",
  },
  answerByMail: {
    cs: "Odpovědět nám můžete e-mailem na adresu {email}.",
    en: "You can answer by e-mail to {email}.",
  },
  answerEither: {
    cs: "Odpovědět nám můžete telefonicky na čísle {phone} nebo e-mailem na adresu {email}.",
    en: "You can answer by telephone at {phone} or by e-mail to {email}.",
  },
  summaryLetters: {
    cs: "Bez e-mailu: {letters} {letters|dopis|dopisy|dopisů} se štítky, {phones} {phones|člověk|lidé|lidí} k obvolání.",
    en: "Without e-mail: {letters} {letters|letter|letters} with labels, {phones} {phones|person|people} to call.",
  },
  summaryReached: {
    cs: "V listu Účast už den pozvání nebo odpověď {count|má|mají|má} {count} {count|člověk|lidé|lidí} bez e-mailu; znovu se {count|mu|jim|jim} nic netiskne.",
    en: "{count} {count|person|people} without e-mail already {count|has|have} a day of invitation or an answer in Účast; nothing is printed for them again.",
  },
  summaryUnreachable: {
    cs: "{count} {count|člověk nemá|lidé nemají|lidí nemá} e-mail, adresu ani telefon.",
    en: "{count} {count|person has|people have} neither e-mail, address nor telephone.",
  },
  summaryNobody: {
    cs: "Na akci {event} není pro koho tisknout: všichni mají e-mail, nebo už pozvaní jsou.",
    en: "Nothing to print for event {event}: everybody has an e-mail or has been invited.",
  },
  summaryMarks: {
    cs: "Adresátům dopisů se do listu Účast zapíše dnešek jako den pozvání, aby se jim totéž netisklo znovu. Kdyby některý dopis neodešel, den u něj smažte.",
    en: "Today is written into Účast as the day of invitation for {count} {count|letter|letters}, so that they are not printed again. Clear the day where a letter does not go out.",
  },
} as const satisfies Record<string, Text>;
