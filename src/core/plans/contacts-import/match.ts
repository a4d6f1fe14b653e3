import { isRoleMailbox } from "../../czech/email.ts";
import { fullName } from "../../czech/full-name.ts";
import { organisationKey } from "../../czech/legal-form.ts";
import { fold } from "../../czech/text.ts";
import type { Contact, Workbook } from "../../workbook/workbook.ts";

type Texts = Readonly<Record<string, string>>;

/**
 * Finds the contact that a row of a list speaks of: by e-mail, then by name and organisation. A mailbox that an office
 * or several people share names nobody by itself; null where nobody or more than one fits.
 */
export function contactMatcher({ contacts }: Workbook): (texts: Texts) => Contact | null {
  const byEmail = new Map<string, Contact[]>();
  const byName = new Map<string, Contact[]>();
  for (const contact of contacts.records) {
    put(byEmail, contact.values.email.toLowerCase(), contact);
    put(byName, nameAndOrganisation(contact.texts), contact);
  }
  return (texts) => {
    const email = (texts["email"] ?? "").toLowerCase();
    const byMail = ownerOf(byEmail.get(email) ?? [], nameKey(texts), isRoleMailbox(email));
    return byMail ?? single(byName.get(nameAndOrganisation(texts)) ?? []);
  };
}

/** Of those who have the mailbox the one of that name; its only owner, unless the mailbox is an office's. */
function ownerOf(sharing: readonly Contact[], name: string, isOffice: boolean): Contact | null {
  const named = sharing.filter((contact) => name === "" || nameKey(contact.texts) === name);
  return single(named) ?? (isOffice ? null : single(sharing));
}

function single(contacts: readonly Contact[]): Contact | null {
  return contacts.length === 1 ? (contacts[0] ?? null) : null;
}

function put(map: Map<string, Contact[]>, key: string, contact: Contact): void {
  if (key === "") return;
  const others = map.get(key);
  if (others === undefined) map.set(key, [contact]);
  else others.push(contact);
}

/** "" for a row without a name: an organisation alone may have several people. */
function nameAndOrganisation(texts: Texts): string {
  const name = nameKey(texts);
  return name === "" ? "" : `${name}|${organisationKey(texts["organisation"] ?? "")}`;
}

/** The same however the name is put into its cells: titles, order and capitals do not matter. */
function nameKey({ titleBefore = "", firstName = "", lastName = "", titleAfter = "" }: Texts): string {
  const { given, family } = fullName({ titleBefore, firstName, lastName, titleAfter });
  return [given, family]
    .map(fold)
    .filter((part) => part !== "")
    .sort()
    .join(" ");
}
