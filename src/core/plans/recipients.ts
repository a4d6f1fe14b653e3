import { fold, tidyLine } from "../czech/text.ts";
import type { PlainDate } from "../plain-date.ts";
import { isErased } from "../workbook/erased.ts";
import { idsOf } from "../workbook/ids.ts";
import { belongsTo, groupKeys, isForEverybody } from "../workbook/membership.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";

/** Why somebody who belongs to the event's groups gets no e-mail. */
export type SkipReason =
  | "do-not-send"
  | "no-email"
  | "unreadable-email"
  | "duplicate"
  | "retention-over"
  /** The letter asks for a value (`{{pole!}}`) that this person or event does not have. */
  | "blank-field";

/** One person of the event's groups, with the verdict. */
export interface Recipient {
  readonly contact: Contact;
  readonly id: string;
  /** null when the invitation goes out. */
  readonly skipped: SkipReason | null;
}

/** Everybody whom the event concerns, in the order of the contacts, each with a verdict. */
export function recipientsOf(workbook: Workbook, event: Event, today: PlainDate): readonly Recipient[] {
  const groups = groupKeys(event.values.groups);
  const everybody = isForEverybody(event);
  const ids = idsOf(workbook.contacts);
  const concerned = workbook.contacts.records
    .filter((contact) => (everybody && !isErased(contact)) || belongsTo(contact, groups))
    .map((contact) => ({ contact, id: ids.get(contact.row) ?? "" }));
  return withVerdicts(concerned, today);
}

/** Who of these people can be written to, and why not; nobody twice. */
export function withVerdicts(
  people: readonly Pick<Recipient, "contact" | "id">[],
  today: PlainDate,
): readonly Recipient[] {
  const written = new Set<string>();
  return people.map(({ contact, id }) => {
    const skipped = skipReason(contact, written, today);
    if (skipped === null) written.add(sameReceiver(contact));
    return { contact, id, skipped };
  });
}

function skipReason(contact: Contact, written: ReadonlySet<string>, today: PlainDate): SkipReason | null {
  const { values, texts } = contact;
  if (values.doNotSend === true) return "do-not-send";
  if (values.keepUntil !== null && values.keepUntil < today) return "retention-over";
  if (texts.email === "") return "no-email";
  if (values.email === "") return "unreadable-email";
  return written.has(sameReceiver(contact)) ? "duplicate" : null;
}

/** The same person at the same address is one receiver; two people may share a mailbox. */
function sameReceiver({ values, texts }: Contact): string {
  return `${values.email.toLowerCase()}|${fold(tidyLine(`${texts.firstName} ${texts.lastName}`))}`;
}
