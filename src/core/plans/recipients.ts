import { fold, tidyLine } from "../czech/text.ts";
import type { PlainDate } from "../plain-date.ts";
import { splitList } from "../sheet/types.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";

/** Why somebody who belongs to the event's groups gets no e-mail. */
export type SkipReason = "do-not-send" | "no-email" | "unreadable-email" | "duplicate" | "retention-over";

/** One person of the event's groups, with the verdict. */
export interface Recipient {
  readonly contact: Contact;
  readonly id: string;
  /** null when the invitation goes out. */
  readonly skipped: SkipReason | null;
}

/** Stands for every contact in a list of groups. */
const EVERYBODY = new Set(["vsichni", "vsem", "all", "everybody"]);

/** Everybody whom the event concerns, in the order of the contacts, each with a verdict. */
export function recipientsOf(workbook: Workbook, event: Event, today: PlainDate): readonly Recipient[] {
  const groups = splitList(event.values.groups).map(fold);
  const everybody = groups.some((group) => EVERYBODY.has(group));
  const ids = idsOf(workbook.contacts);
  const written = new Set<string>();
  return workbook.contacts.records
    .filter(({ values }) => everybody || values.groups.some((group) => groups.includes(fold(group))))
    .map((contact) => {
      const skipped = skipReason(contact, written, today);
      if (skipped === null) written.add(sameReceiver(contact));
      return { contact, id: ids.get(contact.row) ?? "", skipped };
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
