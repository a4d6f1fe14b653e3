import { fullName, nameInLine } from "../czech/full-name.ts";
import { fold, tidyLine } from "../czech/text.ts";
import { RefusedError } from "../errors.ts";
import { PERSON_TEXTS as TEXTS } from "../texts/person.ts";
import { type Language, say } from "../texts/say.ts";
import { idsOf } from "../workbook/ids.ts";
import { personKey } from "../workbook/participants.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import { type NameWords, nameWords } from "./names.ts";

/** Whose data are meant: by a contact's id, by an address, or by the name of somebody who is no contact. */
export type SubjectChoice =
  | { readonly by: "id"; readonly id: string }
  | { readonly by: "email"; readonly email: string }
  | { readonly by: "name"; readonly name: string };

/** A person, and all that the workbook's cells can be told by. */
export interface Subject {
  /** For people: the name, else the organisation or the address. */
  readonly shown: string;
  /** The rows of Kontakty that are this person's. */
  readonly contacts: readonly Contact[];
  readonly ids: readonly string[];
  readonly names: readonly NameWords[];
  /** In small letters. */
  readonly emails: readonly string[];
  /** National numbers, digits only. */
  readonly phones: readonly string[];
}

/** Shorter numbers are lines that everybody knows. */
const SHORTEST_PHONE = 7;

/** The person meant. Refuses an id that does not exist, an address that more people share, and nothing at all. */
export function subjectOf(workbook: Workbook, choice: SubjectChoice, language: Language): Subject {
  if (choice.by === "name") return byName(choice.name, language);
  return choice.by === "id" ? byId(workbook, choice.id, language) : byEmail(workbook, choice.email, language);
}

/** A contact with every other row of the same name and address. */
export function subjectOfContact(workbook: Workbook, contact: Contact): Subject {
  const own = personKey(contact);
  const contacts = workbook.contacts.records.filter((other) => personKey(other) === own);
  const ids = idsOf(workbook.contacts);
  const names = contacts.map(({ texts }) => fullName(texts));
  const shown = names.map(nameInLine).find((name) => name !== "") ?? "";
  return {
    shown: shown || contact.texts.organisation || contact.texts.email || (ids.get(contact.row) ?? ""),
    contacts,
    ids: contacts.map(({ row }) => ids.get(row) ?? ""),
    names: distinct(
      names.map(({ given, family }) => nameWords(`${given} ${family}`)).filter((words) => words.length > 0),
    ),
    emails: distinct(contacts.map(addressOf).filter((email) => email !== "")),
    phones: distinct(contacts.flatMap(phonesOf)),
  };
}

function byId(workbook: Workbook, id: string, language: Language): Subject {
  const ids = idsOf(workbook.contacts);
  const contact = workbook.contacts.records.find(({ row }) => fold(ids.get(row) ?? "") === fold(id));
  if (contact === undefined) throw new RefusedError("wrong-use", say(TEXTS.noSuchId, language, { id }));
  return subjectOfContact(workbook, contact);
}

function byEmail(workbook: Workbook, typed: string, language: Language): Subject {
  const email = tidyLine(typed).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new RefusedError("wrong-use", say(TEXTS.noAddress, language, { email: typed }));
  }
  const found = workbook.contacts.records.filter((contact) => addressOf(contact) === email);
  const [first] = found;
  if (first === undefined) {
    return { shown: email, contacts: [], ids: [], names: [], emails: [email], phones: [] };
  }
  const ids = idsOf(workbook.contacts);
  const people = new Map(found.map((contact) => [personKey(contact), ids.get(contact.row) ?? ""]));
  if (people.size === 1) return subjectOfContact(workbook, first);
  const listed = [...people.values()].join(", ");
  throw new RefusedError("wrong-use", say(TEXTS.sharedAddress, language, { email, ids: listed }));
}

function byName(name: string, language: Language): Subject {
  const words = nameWords(name);
  if (words.length < 2) throw new RefusedError("wrong-use", say(TEXTS.nameTooShort, language, { name }));
  return { shown: tidyLine(name), contacts: [], ids: [], names: [words], emails: [], phones: [] };
}

/** What could not be read as an address may still be one for the eyes. */
function addressOf({ values, texts }: Contact): string {
  const address = values.email === "" ? texts.email : values.email;
  return address.includes("@") ? address.toLowerCase() : "";
}

function phonesOf({ values, texts }: Contact): readonly string[] {
  const numbers = values.phone.length > 0 ? values.phone.map(({ number }) => number) : [texts.phone];
  return numbers
    .map((number) => number.replace(/^(\+|00)42[01]/, "").replace(/\D/g, ""))
    .filter((digits) => digits.length >= SHORTEST_PHONE);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}
