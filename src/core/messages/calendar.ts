import { linkAddress } from "../documents/links.ts";
import { type Address, safeEmail } from "./address.ts";
import { calendarLine, calendarText, parameterText } from "./calendar-line.ts";
import { calendarTime, dayAfter } from "./calendar-time.ts";
import { toUtcStamp } from "./instant.ts";

/** What the receiver is asked to do with the entry (RFC 5546 1.4). */
export type CalendarMethod = "REQUEST" | "CANCEL" | "REPLY" | "PUBLISH";

/** An event in a calendar (RFC 5545 VEVENT). Times are wall times of Europe/Prague. */
export interface CalendarEntry {
  readonly method: CalendarMethod;
  /** The same for every version of one event. */
  readonly uid: string;
  /** 0 for the first invitation, one more with each change (RFC 5546 2.1.4). */
  readonly sequence: number;
  /** When this version was made: an ISO instant, or a day meaning its midnight. */
  readonly stamp: string;
  /** `2026-05-14T09:00`, or `2026-05-14` for an event that takes whole days. */
  readonly start: string;
  /** Written as the start; of whole days the last one. */
  readonly end?: string;
  readonly summary: string;
  readonly location?: string;
  readonly description?: string;
  /** A web address; anything else is left out. */
  readonly url?: string;
  readonly status?: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly organizer: Address;
  readonly attendees: readonly Address[];
}

/** The rule of Directive 2000/84/EC, in force in this form since 1996: last Sundays of March and October. */
const EUROPE_PRAGUE = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Prague",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * A whole iCalendar file (RFC 5545) with one event: UTF-8 text, CRLF, lines of at most 75 octets. A time that
 * `calendarFindings` reports as unreadable is left out.
 */
export function toCalendar(entry: CalendarEntry): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Komplan//Komplan//CS",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    `METHOD:${entry.method}`,
    ...EUROPE_PRAGUE,
    "BEGIN:VEVENT",
    ...identityLines(entry),
    ...timeLines(entry),
    ...contentLines(entry),
    ...peopleLines(entry),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map(calendarLine).join("");
}

function identityLines({ uid, sequence, stamp }: CalendarEntry): readonly string[] {
  const version = Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0;
  return [
    `UID:${calendarText(uid)}`,
    `SEQUENCE:${version}`,
    ...present(toUtcStamp(stamp)).map((utc) => `DTSTAMP:${utc}`),
  ];
}

function timeLines({ start, end = "" }: CalendarEntry): readonly string[] {
  return [
    ...present(calendarTime(start)).map((value) => `DTSTART${value}`),
    ...present(calendarTime(dayAfter(end))).map((value) => `DTEND${value}`),
  ];
}

function contentLines(entry: CalendarEntry): readonly string[] {
  const { location = "", description = "", url = "", method } = entry;
  return [
    `SUMMARY:${calendarText(entry.summary)}`,
    ...filled(location).map((text) => `LOCATION:${calendarText(text)}`),
    ...filled(description).map((text) => `DESCRIPTION:${calendarText(text)}`),
    ...present(linkAddress(url)).map((address) => `URL:${address}`),
    `STATUS:${entry.status ?? (method === "CANCEL" ? "CANCELLED" : "CONFIRMED")}`,
  ];
}

function peopleLines({ organizer, attendees, method }: CalendarEntry): readonly string[] {
  const asked = method === "REQUEST" ? ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE" : "";
  return [
    `ORGANIZER${commonName(organizer)}:mailto:${safeEmail(organizer.email)}`,
    ...attendees.map(
      (attendee) =>
        `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT${asked}${commonName(attendee)}:mailto:${safeEmail(attendee.email)}`,
    ),
  ];
}

function commonName({ name }: Address): string {
  const text = parameterText(name);
  return text === "" ? "" : `;CN="${text}"`;
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

function filled(text: string): readonly string[] {
  return text.trim() === "" ? [] : [text];
}
