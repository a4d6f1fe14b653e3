import { fold } from "../../czech/text.ts";
import { catalogueEntries } from "../../documents/catalogue/content.ts";
import { shortHash } from "../../messages/hash.ts";
import type { PlainDate } from "../../plain-date.ts";
import { providerKey } from "../../workbook/provider-key.ts";
import {
  type ProviderIndex,
  type ProviderServices,
  providerIndex,
} from "../../workbook/provider-services.ts";
import type { Contact, Verification, Workbook } from "../../workbook/workbook.ts";
import { contactById, nameOf } from "../subject.ts";

/** One provider asked in one round, with what the catalogue would print of it. */
export interface AskedProvider {
  /** The id that stands in Ověřování. */
  readonly id: string;
  readonly row: Verification;
  readonly of: ProviderServices;
}

/** Who holds a link: the person of Kontakty, whoever reads the organisation's own mail, or the deputy. */
export interface LinkHolder {
  readonly who: string;
  readonly name: string;
  readonly deputy: boolean;
}

const MARKS = 1_000_000;
const DEPUTY = "zastupce-";

/** Whoever reads the mail of the organisation. */
export const OWN_MAILBOX = "organizace";

/** The providers whose services the catalogue lists on a day. */
export function listedProviders(workbook: Workbook, today: PlainDate): ProviderIndex {
  return providerIndex(workbook, catalogueEntries(workbook, { asOf: today, language: "cs" }));
}

/** The rows of Ověřování that have an id of their own and a provider that somebody knows. */
export function askedProviders(workbook: Workbook, today: PlainDate): readonly AskedProvider[] {
  const index = listedProviders(workbook, today);
  const seen = new Set<string>();
  return workbook.verifications.records.flatMap((row) => {
    const { id } = row.texts;
    const of = index.find(row.values.provider);
    if (id === "" || of === null || seen.has(fold(id))) return [];
    seen.add(fold(id));
    return [{ id, row, of }];
  });
}

/** The row with this id; null when there is none, or its provider is gone. */
export function askedById(workbook: Workbook, id: string, today: PlainDate): AskedProvider | null {
  return askedProviders(workbook, today).find((asked) => fold(asked.id) === fold(id)) ?? null;
}

/** Changes when the id is given to another provider or round: a link shows nobody else's entries. */
export function askedMark({ row, of }: Pick<AskedProvider, "row" | "of">): number {
  const said = `${fold(row.values.round)}\n${providerKey(of.typed)}`;
  return Number.parseInt(shortHash(said), 16) % MARKS;
}

/** What stands in a deputy's link: whoever is named later gets another one. */
export function deputyMark(email: string): string {
  return `${DEPUTY}${shortHash(email.toLowerCase())}`;
}

/** Who this link was made for; null once somebody else is asked instead. */
export function holderOf(workbook: Workbook, { row, of }: AskedProvider, who: string): LinkHolder | null {
  const { contact, deputy, deputyEmail } = row.values;
  if (who === OWN_MAILBOX) return { who, name: "", deputy: false };
  if (who.startsWith(DEPUTY)) {
    return deputyEmail !== "" && deputyMark(deputyEmail) === who ? { who, name: deputy, deputy: true } : null;
  }
  const person = fold(contact) === fold(who) ? contactById(workbook, who) : null;
  return person === null ? null : { who, name: personName(person, of), deputy: false };
}

/** An office confirms under the name of whoever types it. */
function personName(person: Contact, { name }: ProviderServices): string {
  const told = nameOf(person);
  return person.texts.lastName === "" || told === name ? "" : told;
}
