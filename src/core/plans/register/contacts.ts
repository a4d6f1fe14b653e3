import { isRoleMailbox, readEmail } from "../../czech/email.ts";
import { printPhone, readPhones } from "../../czech/phone.ts";
import { readWebAddress } from "../../czech/web-address.ts";
import { type Raw, rawsIn, textIn } from "./raw.ts";

/** Ways to reach an office; how many were left out, and why. */
export interface Contacts {
  readonly phones: readonly string[];
  /** Mailboxes of offices only. */
  readonly emails: readonly string[];
  readonly webs: readonly string[];
  /** Mailboxes that look like a person's. */
  readonly personal: number;
  readonly unreadable: number;
}

/** A catalogue has room for this many numbers of one service. */
const MOST_PHONES = 3;
/** `jana.novakova@`, `novakova-j@`, `j.novakova2@`; the mailbox of an office is known by its first word. */
const PERSON = /^\p{L}+[._-]\p{L}+\d*(?:[._-]\p{L}+)?\d*@/u;
/** Stands in a reduced file for an address that was left out. */
export const PERSONAL_NOTE = "osobní adresa vynechána";

/** The contacts of a service or provider; notes beside them are never read, they name persons. */
export function readContacts(raw: Raw): Contacts {
  const entries = rawsIn(raw["emaily"]);
  const emails = entries.flatMap((one) => textIn(one["email"]).split(/[,;\s]+/)).filter((one) => one !== "");
  const read = emails.map((one) => readEmail(one).value);
  const known = read.flatMap((email) => (email === null ? [] : [email]));
  const phones = rawsIn(raw["telefony"]).map((one) => phoneIn(textIn(one["telefon"])));
  const webs = rawsIn(raw["weby"]).map((one) => readWebAddress(textIn(one["web"])).value);
  const leftOut = entries.filter((one) => textIn(one["poznamka"]) === PERSONAL_NOTE).length;
  const unread = [...phones, ...webs].filter((one) => one === null).length;
  return {
    phones: unique(phones).slice(0, MOST_PHONES),
    emails: unique(known.filter((email) => !isPersonal(email))),
    webs: unique(webs),
    personal: known.filter(isPersonal).length + leftOut,
    unreadable: unread + emails.length - known.length,
  };
}

/** The mailbox of one person, by its look. */
export function isPersonal(email: string): boolean {
  return PERSON.test(email) && !isRoleMailbox(email);
}

/** The first of a service's contacts, or where it has none, of its provider's. */
export function contactTexts(
  own: Contacts,
  provider: Contacts,
): { readonly phone: string; readonly email: string; readonly web: string } {
  const phones = own.phones.length > 0 ? own.phones : provider.phones;
  return {
    phone: phones.join(", "),
    email: own.emails[0] ?? provider.emails[0] ?? "",
    web: own.webs[0] ?? provider.webs[0] ?? "",
  };
}

function phoneIn(text: string): string | null {
  const phones = readPhones(text).value;
  return phones === null ? null : phones.map(printPhone).join(", ");
}

function unique(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => (text === null ? [] : [text])))];
}
