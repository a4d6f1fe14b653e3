import { fullName } from "../../czech/full-name.ts";
import { sortCzech } from "../../czech/sorting.ts";
import { fold } from "../../czech/text.ts";
import { postalAddress } from "../../workbook/postal-address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Recipient } from "../recipients.ts";

/** Somebody who gets a letter, with the lines of the address. */
export interface Reader extends Recipient {
  readonly address: readonly string[];
}

/** People without e-mail by the way in which they can be reached, each list in Czech order. */
interface Ways {
  readonly readers: readonly Reader[];
  readonly called: readonly Recipient[];
  readonly unreachable: readonly Recipient[];
}

/** A letter to whoever has an address, a call to whoever has only a telephone; the same person once. */
export function waysOf(workbook: Workbook, people: readonly Recipient[]): Ways {
  const seen = new Set<string>();
  const readers: Reader[] = [];
  const called: Recipient[] = [];
  const unreachable: Recipient[] = [];
  for (const person of sortCzech(people, sortingName)) {
    const address = postalAddress(workbook, person.contact);
    const phones = person.contact.values.phone.map(({ number }) => number);
    const place = address ?? phones;
    const key = JSON.stringify([fold(sortingName(person)), place.map(fold)]);
    if (place.length > 0 && seen.has(key)) continue;
    seen.add(key);
    if (address !== null) readers.push({ ...person, address });
    else if (phones.length > 0) called.push(person);
    else unreachable.push(person);
  }
  return { readers, called, unreachable };
}

/** By surname; an office without a person by its name. */
function sortingName({ contact }: Recipient): string {
  const { given, family } = fullName(contact.texts);
  return [family, given].filter((part) => part !== "").join(" ") || contact.values.organisation;
}
