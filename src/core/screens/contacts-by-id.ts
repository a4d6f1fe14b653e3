import { fold } from "../czech/text.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";

/** The contacts by their ids folded, also by ids they are yet to be given. */
export function contactsById({ contacts }: Workbook): ReadonlyMap<string, Contact> {
  const ids = idsOf(contacts);
  return new Map(contacts.records.map((contact) => [fold(ids.get(contact.row) ?? ""), contact]));
}
