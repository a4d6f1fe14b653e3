import { fold } from "../../czech/text.ts";
import type { Finding } from "../../issue.ts";
import { eventUid } from "../../plans/event-entry.ts";
import { type EventHistory, eventHistory } from "../../sending/event-history.ts";
import type { Contact, Event, Workbook } from "../../workbook/workbook.ts";
import { standingsAt } from "../standing.ts";
import type { CalendarReply } from "./calendar-reply.ts";

/** An event as calendars know it. */
export interface KnownEvent {
  readonly event: Event;
  readonly history: EventHistory;
}

/** Whose answer it is and to what, found in the workbook; or why it cannot be. */
export type Placed =
  | { readonly known: KnownEvent; readonly contact: Contact; readonly finding: null }
  | { readonly finding: Finding };

/** Events by all that calendars may know them by, without the domain: the sender's address may have changed since. */
export function eventsByUid(workbook: Workbook): ReadonlyMap<string, KnownEvent> {
  const events = new Map<string, KnownEvent>();
  for (const event of workbook.events.records) {
    const { id } = event.texts;
    if (id === "") continue;
    const history = eventHistory(workbook, id);
    const usual = eventUid(workbook.project.record.values, id, { name: "", email: "" });
    for (const uid of [usual, ...[...history.announced.values()].map((facts) => facts.uid)]) {
      if (uid !== "") events.set(leftOf(uid), { event, history });
    }
  }
  return events;
}

/**
 * Finds the event by its UID and the person by the address. Nothing is guessed: a reply by somebody else than the
 * message's author, or at an address of two people, is left to a person (RFC 5546 6.1.1 and 6.1.2 say why).
 */
export function placeReply(
  { reply, from }: { readonly reply: CalendarReply; readonly from: string },
  events: ReadonlyMap<string, KnownEvent>,
  workbook: Workbook,
): Placed {
  const known = events.get(leftOf(reply.uid));
  if (known === undefined) return { finding: { code: "reply-unknown-event" } };
  if (from !== "" && from !== reply.email) {
    return { finding: { code: "reply-from-other", values: { from, email: reply.email } } };
  }
  const email = reply.delegator || reply.email;
  const contact = contactAt(email, known.event, workbook);
  if (contact === null) return { finding: { code: "reply-unknown-person", values: { email } } };
  if (contact === "several") return { finding: { code: "reply-ambiguous-person", values: { email } } };
  return { known, contact, finding: null };
}

/** Everybody with this address, in small letters. */
export function contactsAt(email: string, { contacts }: Workbook): readonly Contact[] {
  if (email === "") return [];
  return contacts.records.filter(
    ({ texts, values }) => texts.id !== "" && values.email.toLowerCase() === email,
  );
}

function leftOf(uid: string): string {
  const at = uid.lastIndexOf("@");
  return at < 0 ? uid : uid.slice(0, at);
}

/** The contact with this address; of several the only one who stands in Účast for the event. */
function contactAt(email: string, { texts }: Event, workbook: Workbook): Contact | "several" | null {
  const all = contactsAt(email, workbook);
  const [only] = all;
  if (only === undefined || all.length === 1) return only ?? null;
  const standings = standingsAt(workbook, texts.id);
  const invited = all.filter((contact) => standings.has(fold(contact.texts.id)));
  return invited.length === 1 ? (invited[0] ?? null) : "several";
}
