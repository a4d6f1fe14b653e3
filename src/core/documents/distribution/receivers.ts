import { HARD_SPACE } from "../../czech/hard-space.ts";
import { sortCzech } from "../../czech/sorting.ts";
import { fold } from "../../czech/text.ts";
import { DISTRIBUTION_TEXTS as TEXTS } from "../../texts/distribution.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Distributed, Workbook } from "../../workbook/workbook.ts";

/** One receiver as the documents print it. */
export interface Receiver {
  readonly name: string;
  readonly kind: string;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly person: string;
  readonly copies: number;
  readonly deliveredOn: string | null;
  readonly left: number | null;
  /** True for what the program proposes and nobody has accepted yet. */
  readonly proposed: boolean;
}

export function receiverOf({ values }: Distributed, copies: number | null): Receiver {
  const { receiver, kind, street, postalCode, municipality, person, deliveredOn, left } = values;
  return {
    name: receiver,
    kind,
    street,
    postalCode,
    municipality,
    person,
    copies: copies ?? values.copies ?? 0,
    deliveredOn,
    left,
    proposed: copies !== null,
  };
}

/** By municipality, then by name: as somebody drives round with the boxes. */
export function inDeliveryOrder(receivers: readonly Receiver[]): readonly Receiver[] {
  return sortCzech(
    sortCzech(receivers, ({ name }) => name),
    ({ municipality }) => municipality,
  );
}

interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
}

/** Makes the lines of an address label; null for a receiver without an address, who is no organisation we know either. */
export function labelMaker(
  { providers, contacts }: Workbook,
  language: Language,
): (receiver: Receiver) => readonly string[] | null {
  const known = new Map<string, Address>();
  for (const { values } of contacts.records)
    if (isWhole(values)) known.set(fold(values.organisation), values);
  for (const { values } of providers.records) if (isWhole(values)) known.set(fold(values.name), values);
  known.delete("");
  return (receiver) => {
    const address = isWhole(receiver) ? receiver : known.get(fold(receiver.name));
    return address === undefined || receiver.name === "" ? null : labelLines(receiver, address, language);
  };
}

function isWhole({ street, postalCode, municipality }: Address): boolean {
  return street !== "" && postalCode !== "" && municipality !== "";
}

function labelLines(
  { name, person }: Receiver,
  { street, postalCode, municipality }: Address,
  language: Language,
): readonly string[] {
  const town = `${postalCode.replace(" ", HARD_SPACE)}${HARD_SPACE} ${municipality}`;
  return [name, ...(person === "" ? [] : [say(TEXTS.toPerson, language, { person })]), street, town];
}
