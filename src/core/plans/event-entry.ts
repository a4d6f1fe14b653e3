import type { Address } from "../messages/address.ts";
import type { CalendarEntry } from "../messages/calendar.ts";
import { toMessageId } from "../messages/message-id.ts";
import type { Project } from "../workbook/workbook.ts";
import type { ChosenEvent } from "./choose-event.ts";

interface EntryFacts {
  /** What the receiver's calendar is to do with the entry; a cancellation has the UID of the request. */
  readonly method: "REQUEST" | "CANCEL";
  /** Counts from 1, as the event's announcements do. */
  readonly version: number;
  /** What calendars know the event by, in every version (`eventUid`). */
  readonly uid: string;
  readonly stamp: string;
  readonly organizer: Address;
  readonly attendee: Address;
}

/** Names an event among all calendars: by the project's number (or its name), the event's id and who invites. */
export function eventUid(project: Project, id: string, organizer: Address): string {
  const scope = project.registrationNumber?.text ?? project.name;
  return toMessageId(`event:${scope}:${id}`, organizer.email.slice(organizer.email.indexOf("@") + 1));
}

/**
 * The event as a calendar entry for one attendee. Its UID is the same for ever, so a later
 * version replaces this entry (RFC 5546 3.2.2); the first version has SEQUENCE 0. null when it has no day.
 */
export function eventEntry({ event }: ChosenEvent, facts: EntryFacts): CalendarEntry | null {
  const { date, start, end, name, place, address, programme } = event.values;
  if (date === null) return null;
  const location = [place, address].filter((part) => part !== "").join(", ");
  return {
    method: facts.method,
    uid: facts.uid,
    sequence: Math.max(facts.version - 1, 0),
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
