import { atTime, clockTime, longDate, onDay, shortDate, timeRange, untilDay } from "../czech/date-words.ts";
import { printPhone } from "../czech/phone.ts";
import { tidyLine } from "../czech/text.ts";
import { typeset } from "../czech/typography.ts";
import { type Language, say } from "../texts/say.ts";
import type { Contact, Event, Project } from "../workbook/workbook.ts";
import type { Fields } from "./merge.ts";

/** Every field that a letter about an event may use; a template with another one is refused. */
export const INVITATION_FIELDS = [
  "oslovení",
  "titul před",
  "jméno",
  "příjmení",
  "titul za",
  "organizace",
  "funkce",
  "obec",
  "akce",
  "skupina",
  "datum",
  "datum krátce",
  "den",
  "čas",
  "v čase",
  "začátek",
  "konec",
  "místo",
  "adresa",
  "program",
  "potvrdit do",
  "odkaz pro odpověď",
  "jak odpovědět",
  "na papíře",
  "odkaz pro odhlášení",
  "projekt",
  "registrační číslo",
  "realizátor",
  "území",
  "odesílatel",
  "kontaktní osoba",
  "funkce kontaktní osoby",
  "telefon",
  "e-mail",
  "web",
  "místo dopisu",
  "dnes",
] as const;

type FieldName = (typeof INVITATION_FIELDS)[number];

/** One sentence on how to answer an e-mail. */
const HOW_TO_ANSWER = {
  onPage: {
    cs: "Odpovíte na stránce {address}, přihlašovat se nemusíte.",
    en: "You can answer at {address}; there is no need to sign in.",
  },
  byReply: { cs: "Stačí odpovědět na tuto zprávu.", en: "Simply reply to this message." },
} as const;

/** Hours within a sentence: "od 9:00 do 11:00". */
const FROM_TO = { cs: "od {start} do {end}", en: "from {start} to {end}" } as const;

interface InvitationFacts {
  readonly project: Project;
  readonly event: Event;
  readonly contact: Contact;
  readonly greeting: string;
  readonly today: string;
  /** The receiver's personal links; "" while there are none. */
  readonly links?: PersonalLinks;
}

/** The addresses of pages that are one receiver's own. */
export interface PersonalLinks {
  readonly answer: string;
  readonly leaving: string;
}

/** The values of the fields for one receiver of one event; "" where nothing is known. */
export function invitationFields(facts: InvitationFacts, language: Language): Fields {
  const fields: Record<FieldName, string | readonly string[]> = {
    ...receiverFields(facts, language),
    ...eventFields(facts.event, language),
    "odkaz pro odpověď": facts.links?.answer ?? "",
    "jak odpovědět": howToAnswer(facts.links?.answer ?? "", language),
  };
  return fields;
}

/** The fields that every letter has, whatever it is about. */
export function receiverFields(facts: Omit<InvitationFacts, "event">, language: Language) {
  const { contact, greeting, today } = facts;
  return {
    ...projectFields(facts.project),
    oslovení: greeting,
    "titul před": contact.texts.titleBefore,
    jméno: contact.texts.firstName,
    příjmení: contact.texts.lastName,
    "titul za": contact.texts.titleAfter,
    organizace: contact.values.organisation,
    funkce: contact.values.role,
    obec: contact.values.municipality,
    "na papíře": "",
    "odkaz pro odhlášení": facts.links?.leaving ?? "",
    dnes: shortDate(today, language),
  } as const;
}

function howToAnswer(address: string, language: Language): string {
  return say(address === "" ? HOW_TO_ANSWER.byReply : HOW_TO_ANSWER.onPage, language, { address });
}

/** What every letter may say of the team and its project. */
export function projectFields(project: Project) {
  return {
    projekt: project.name,
    "registrační číslo": project.registrationNumber?.text ?? "",
    realizátor: project.beneficiary,
    území: project.territory,
    odesílatel: project.senderName,
    "kontaktní osoba": project.contactPerson,
    "funkce kontaktní osoby": project.contactRole,
    telefon: project.phone.map(printPhone).join(", "),
    "e-mail": project.email,
    web: project.web,
    "místo dopisu": project.letterPlace,
  } as const;
}

type EventFields = ReturnType<typeof fieldsOfEvent>;

/** The same for everybody who is written to; working dates out in words for each would take its time. */
const KNOWN: Readonly<Record<Language, WeakMap<Event, EventFields>>> = {
  cs: new WeakMap(),
  en: new WeakMap(),
};

function eventFields(event: Event, language: Language): EventFields {
  const known = KNOWN[language].get(event);
  if (known !== undefined) return known;
  const fields = fieldsOfEvent(event, language);
  KNOWN[language].set(event, fields);
  return fields;
}

function fieldsOfEvent({ values }: Event, language: Language) {
  const { date, start, end, replyBy } = values;
  return {
    akce: tidyLine(values.name),
    skupina: values.groups,
    datum: date === null ? "" : longDate(date, language),
    "datum krátce": date === null ? "" : shortDate(date, language),
    den: date === null ? "" : onDay(date, language),
    čas: start === null ? "" : hours(start, end, language),
    "v čase": start === null ? "" : atHours(start, end, language),
    začátek: start === null ? "" : clockTime(start, language),
    konec: end === null ? "" : clockTime(end, language),
    místo: tidyLine(values.place),
    adresa: tidyLine(values.address),
    program: values.programme
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(typeset),
    "potvrdit do": replyBy === null ? "" : untilDay(replyBy, language),
  } as const;
}

function hours(start: string, end: string | null, language: Language): string {
  return end === null ? clockTime(start, language) : timeRange(start, end, language);
}

function atHours(start: string, end: string | null, language: Language): string {
  if (end === null) return atTime(start, language);
  return say(FROM_TO, language, { start: clockTime(start, language), end: clockTime(end, language) });
}
