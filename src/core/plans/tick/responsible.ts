import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { Contact, Workbook } from "../../workbook/workbook.ts";
import { withVerdicts } from "../recipients.ts";

/** Somebody whose name or address a cell can name, with the id that stands in the sheet. */
export interface Person {
  readonly contact: Contact;
  readonly id: string;
}

const LONGEST = 2_000;

/**
 * Finds the people whom a text such as „Jana Vzorová, realizační tým“ names: by both names, in either order, or by
 * e-mail. Two people of one name are nobody, and so is everybody who may not be written to or has no id in the sheet.
 */
export function peopleNamed(workbook: Workbook, today: PlainDate): (text: string) => readonly Person[] {
  const known = reachable(workbook, today).map((person) => ({ person, names: namesOf(person.contact) }));
  const cached = new Map<string, readonly Person[]>();
  return (text) => {
    const there = cached.get(text);
    if (there !== undefined) return there;
    const inText = ` ${words(text)} `;
    const named = known.filter(({ names }) => names.some((name) => inText.includes(` ${name} `)));
    const found = named
      .filter(
        ({ names }) => named.filter((other) => other.names.some((name) => names.includes(name))).length === 1,
      )
      .map(({ person }) => person);
    cached.set(text, found);
    return found;
  };
}

/** Everybody who may be written to, under the id that the sheet holds. */
export function reachable({ contacts }: Workbook, today: PlainDate): readonly Person[] {
  const ids = idsOf(contacts);
  const people = contacts.records.map((contact) => ({ contact, id: ids.get(contact.row) ?? "" }));
  return withVerdicts(people, today)
    .filter(({ contact, id, skipped }) => skipped === null && contact.texts.id === id)
    .map(({ contact, id }) => ({ contact, id }));
}

function namesOf({ texts, values }: Contact): readonly string[] {
  const [first, last] = [words(texts.firstName), words(texts.lastName)];
  const named = first === "" || last === "" ? [] : [`${first} ${last}`, `${last} ${first}`];
  return values.email === "" ? named : [...named, words(values.email)];
}

/** Folded words, one space between them. */
function words(text: string): string {
  return text
    .slice(0, LONGEST)
    .split(/[,;()/\s]+/)
    .map(fold)
    .filter((word) => word !== "")
    .join(" ");
}
