import { organisationKey } from "../czech/legal-form.ts";
import { fold } from "../czech/text.ts";
import type { Issue } from "../issue.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** One mailbox for more people than this is hardly theirs. */
const MAX_SHARING = 3;
const MAX_LISTED = 10;

/** The same person twice, and mailboxes that many people share. */
export function checkContactDoubles({ contacts }: Workbook): readonly Issue[] {
  const named = namesakes(contacts.records);
  const byOrganisation = doublesOf(named, ({ contact, name }) => {
    const organisation = organisationKey(contact.texts.organisation);
    return name === "" || organisation === "" ? null : `${name}|${organisation}`;
  });
  const byEmail = doublesOf(named, ({ contact, name }) => {
    const email = contact.values.email.toLowerCase();
    return email === "" ? null : `${name}|${email}`;
  });
  const doubles = new Map([...byEmail, ...byOrganisation].map((double) => [double.record, double]));
  return [
    ...[...doubles.values()].map(({ record, first }) =>
      issueOn(
        contacts,
        record.contact,
        "lastName",
      )({
        code: "contact-doubled",
        values: { row: first.contact.row },
      }),
    ),
    ...sharedMailboxes(contacts),
  ];
}

interface Named {
  readonly contact: Contact;
  readonly name: string;
}

/** Contacts that share their name with another, or that have none. */
function namesakes(contacts: readonly Contact[]): readonly Named[] {
  const named = contacts.map((contact) => ({ contact, name: personKey(contact) }));
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return named.filter(({ name }) => (counts.get(name) ?? 0) > 1);
}

/** The words of a name in any order, without titles: "Nováková Jana, Mgr." is "Jana Nováková". */
function personKey({ texts }: Contact): string {
  return `${texts.firstName} ${texts.lastName}`
    .split(/[\s,]+/)
    .filter((word) => !word.endsWith("."))
    .map(fold)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

function sharedMailboxes(contacts: Workbook["contacts"]): readonly Issue[] {
  const sharing = new Map<string, Contact[]>();
  for (const contact of contacts.records) {
    const email = contact.values.email.toLowerCase();
    if (email === "") continue;
    const others = sharing.get(email);
    if (others === undefined) sharing.set(email, [contact]);
    else others.push(contact);
  }
  return [...sharing.values()]
    .filter((people) => people.length > MAX_SHARING)
    .flatMap((people) => {
      const rows = people
        .slice(0, MAX_LISTED)
        .map(({ row }) => row)
        .join(", ");
      const values = { count: people.length, rows: people.length > MAX_LISTED ? `${rows} …` : rows };
      return people
        .slice(0, 1)
        .map((first) => issueOn(contacts, first, "email")({ code: "email-shared", values }));
    });
}
