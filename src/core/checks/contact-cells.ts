import { dayText } from "../czech/date-words.ts";
import { isRoleMailbox } from "../czech/email.ts";
import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { isErased } from "../workbook/erased.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

type Key = "lastName" | "street" | "postalCode" | "municipality" | "email" | "keepUntil" | "legalBasis";

const PERSONAL_LOCAL_PART = /^[a-z]{2,}[._-][a-z]{2,}\d*@/i;

/** What a contact's own cells say together. */
export function checkContactCells({ contacts }: Workbook, today: PlainDate): readonly Issue[] {
  return contacts.records
    .filter((contact) => !isErased(contact))
    .flatMap((contact) =>
      findingsOf(contact, today).map(([key, finding]) => issueOn(contacts, contact, key)(finding)),
    );
}

function findingsOf({ values, texts }: Contact, today: PlainDate): readonly (readonly [Key, Finding])[] {
  const found: (readonly [Key, Finding])[] = [];
  const isPerson = texts.firstName !== "" || texts.lastName !== "";
  if (!isPerson && texts.organisation === "") found.push(["lastName", { code: "contact-nameless" }]);
  if (texts.email === "") found.push(["email", { code: "contact-without-email" }]);
  const missing = missingInAddress(texts);
  if (missing !== undefined) found.push([missing, { code: "contact-address-incomplete" }]);
  const mailbox = mailboxFinding(values.email, isPerson && !speaksForOffice(values));
  if (mailbox !== null) found.push(["email", mailbox]);
  if (values.keepUntil !== null && values.keepUntil < today)
    found.push(["keepUntil", { code: "contact-kept-too-long", values: { day: dayText(values.keepUntil) } }]);
  if (texts.legalBasis === "") found.push(["legalBasis", { code: "contact-without-legal-basis" }]);
  return found;
}

/** A municipality alone says where somebody is from; with a street or a postal code it is an address to write to. */
function missingInAddress(texts: Contact["texts"]) {
  if (texts.street === "" && texts.postalCode === "") return undefined;
  return (["street", "postalCode", "municipality"] as const).find((key) => texts[key] === "");
}

/** starosta@ in the row of the mayor is that person's own box. */
function speaksForOffice({ email, role }: Contact["values"]): boolean {
  const box = fold(email.slice(0, Math.max(email.indexOf("@"), 0)));
  return box !== "" && fold(role).includes(box);
}

function mailboxFinding(email: string, isPerson: boolean): Finding | null {
  if (email === "") return null;
  const isOffice = isRoleMailbox(email);
  if (isPerson && isOffice) return { code: "role-mailbox-of-person" };
  if (!isPerson && !isOffice && PERSONAL_LOCAL_PART.test(email))
    return { code: "personal-mailbox-of-office" };
  return null;
}
