import { contactById } from "../../answers/subject.ts";
import { type AskedProvider, deputyMark, OWN_MAILBOX } from "../../answers/verification/asked.ts";
import type { Address } from "../../messages/address.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { ProviderServices } from "../../workbook/provider-services.ts";
import type { Contact, Verification, Workbook } from "../../workbook/workbook.ts";
import { addressOf } from "../event-letters.ts";
import { withVerdicts } from "../recipients.ts";

/** Who is written to about one provider. */
export interface Receiver {
  /** Stands in the link and in the key of the letter. */
  readonly who: string;
  readonly address: Address;
  /** null for an organisation's own mailbox and for a deputy. */
  readonly contact: Contact | null;
}

/**
 * The person of Kontakty whom the row names and who may be written to, else the organisation's own e-mail, else that of
 * its first service; null when there is none.
 */
export function receiverOf(
  workbook: Workbook,
  { row, of }: { readonly row: Pick<Verification, "values">; readonly of: ProviderServices },
  today: PlainDate,
): Receiver | null {
  const { contact: id } = row.values;
  const person = id === "" ? null : contactById(workbook, id);
  if (person !== null && withVerdicts([{ contact: person, id }], today)[0]?.skipped === null) {
    return { who: person.texts.id, address: addressOf(person), contact: person };
  }
  const emails = [of.provider?.values.email ?? "", ...of.services.map(({ values }) => values.email)];
  const email = emails.find((one) => one !== "") ?? "";
  return email === "" ? null : { who: OWN_MAILBOX, address: { name: of.name, email }, contact: null };
}

/** The deputy whom the provider has named; null when there is none. */
export function deputyOf({ row }: AskedProvider): Receiver | null {
  const { deputy, deputyEmail } = row.values;
  if (deputyEmail === "") return null;
  return { who: deputyMark(deputyEmail), address: { name: deputy, email: deputyEmail }, contact: null };
}
