import type { Address } from "../messages/address.ts";
import type { CalendarEntry } from "../messages/calendar.ts";
import { toMessageId } from "../messages/message-id.ts";
import type { ChosenEvent } from "./choose-event.ts";

interface EntryFacts {
  readonly stamp: string;
  /** Tells this workbook's events from another's: the project's number, or its name. */
  readonly scope: string;
  readonly organizer: Address;
  readonly attendee: Address;
}

/**
 * The event as a calendar entry for one attendee. The UID names the event and its organizer, so a later
 * version replaces this entry (RFC 5546); the first version has SEQUENCE 0. null when it has no day.
 */
export function eventEntry({ event, id }: ChosenEvent, facts: EntryFacts): CalendarEntry | null {
  const { date, start, end, name, place, address, programme, version } = event.values;
  if (date === null) return null;
  const domain = facts.organizer.email.slice(facts.organizer.email.indexOf("@") + 1);
  const location = [place, address].filter((part) => part !== "").join(", ");
  return {
    method: "REQUEST",
    uid: toMessageId(`event:${facts.scope}:${id}`, domain),
    sequence: Math.max((version ?? 1) - 1, 0),
    stamp: facts.stamp,
    start: start === null ? date : `${date}T${start}`,
    ...(start !== null && end !== null ? { end: `${date}T${end}` } : {}),
    summary: name,
    ...(location === "" ? {} : { location }),
    ...(programme === "" ? {} : { description: programme }),
    organizer: facts.organizer,
    attendees: [facts.attendee],
  };
}
