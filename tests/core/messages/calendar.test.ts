import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, toCalendar } from "../../../src/core/messages/calendar.ts";
import { calendarFindings } from "../../../src/core/messages/calendar-findings.ts";
import { anEntry } from "./samples.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom("ž", "a", "\\", ";", ",", "\n", "\r", "😀", ":", '"', " ", "\t"),
    maxLength: 400,
  }),
);

describe("an entry read by another calendar", () => {
  test("is the request with everything in it", () => {
    const entry = anEntry({
      description: 'Program:\n1. zahájení; 2. "různé", C:\\plány',
      url: "https://kpss.example.cz/akce/12",
    });
    const { calendar, event, vevent } = read(entry);
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//Komplan//Komplan//CS");
    expect(event.uid).toBe("akce-A-012@strakonice.example.cz");
    expect(event.sequence).toBe(0);
    expect(event.summary).toBe("Jednání pracovní skupiny Senioři");
    expect(event.location).toBe("Městský úřad, Velké náměstí 2, Strakonice");
    expect(event.description).toBe(entry.description);
    expect(vevent.getFirstPropertyValue("url")).toBe("https://kpss.example.cz/akce/12");
    expect(vevent.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(String(vevent.getFirstPropertyValue("dtstamp"))).toBe("2026-04-20T08:15:00Z");
  });

  test("asks each person for an answer to the organizer", () => {
    const { event, vevent } = read(anEntry());
    const [attendee] = event.attendees;
    expect(event.organizer).toBe("mailto:koordinator@example.cz");
    expect(vevent.getFirstProperty("organizer")?.getParameter("cn")).toBe("Jana Nováková");
    expect(attendee?.getFirstValue()).toBe("mailto:rehor@example.cz");
    expect(["cn", "partstat", "rsvp"].map((name) => attendee?.getParameter(name))).toEqual([
      "Řehoř Žluťoučký",
      "NEEDS-ACTION",
      "TRUE",
    ]);
  });

  // Directive 2000/84/EC: clocks go forward at 1:00 UTC on the last Sunday of March, back on that of October.
  test.for([
    { name: "in winter", start: "2026-01-15T09:00", utc: "2026-01-15T08:00:00.000Z" },
    { name: "in summer", start: "2026-05-14T09:00", utc: "2026-05-14T07:00:00.000Z" },
    { name: "an hour before clocks go forward", start: "2026-03-29T01:00", utc: "2026-03-29T00:00:00.000Z" },
    { name: "right after clocks went forward", start: "2026-03-29T03:00", utc: "2026-03-29T01:00:00.000Z" },
    {
      name: "on the morning after clocks went forward",
      start: "2026-03-29T09:00",
      utc: "2026-03-29T07:00:00.000Z",
    },
    {
      name: "on the evening before clocks go back",
      start: "2026-10-24T18:00",
      utc: "2026-10-24T16:00:00.000Z",
    },
    // RFC 5545 3.3.5: a time that does not exist counts from the offset before the gap, one that exists twice is the first.
    { name: "in the hour that is skipped", start: "2026-03-29T02:30", utc: "2026-03-29T01:30:00.000Z" },
    { name: "in the hour that is repeated", start: "2026-10-25T02:30", utc: "2026-10-25T00:30:00.000Z" },
    { name: "at the hour of another Sunday", start: "2026-10-18T02:30", utc: "2026-10-18T00:30:00.000Z" },
    { name: "before clocks go back", start: "2026-10-25T01:30", utc: "2026-10-24T23:30:00.000Z" },
    { name: "after clocks went back", start: "2026-10-25T03:00", utc: "2026-10-25T02:00:00.000Z" },
    { name: "ten years on", start: "2036-07-01T09:00", utc: "2036-07-01T07:00:00.000Z" },
  ])("starts at the right moment $name", ({ start, utc }) => {
    expect(read(anEntry({ start })).event.startDate.toJSDate().toISOString()).toBe(utc);
  });

  test.for([
    { start: "2026-03-28T20:00", end: "2026-03-29T08:00", hours: 11 },
    { start: "2026-10-24T20:00", end: "2026-10-25T08:00", hours: 13 },
    { start: "2026-03-29T01:30", end: "2026-03-29T02:30", hours: 1 },
    { start: "2026-10-25T02:30", end: "2026-10-25T03:30", hours: 2 },
    { start: "2026-05-14T20:00", end: "2026-05-15T08:00", hours: 12 },
  ])("lasts $hours hours from $start to $end", ({ start, end, hours }) => {
    const { event } = read(anEntry({ start, end }));
    const length = event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime();
    expect(length / 3_600_000).toBe(hours);
  });

  test("takes whole days up to and with the last one", () => {
    const { event } = read(anEntry({ start: "2026-10-24", end: "2026-10-25" }));
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(["2026-10-24", "2026-10-26"]);
  });

  test("is taken back by CANCEL with the same UID and a higher SEQUENCE", () => {
    const { calendar, event, vevent } = read(anEntry({ method: "CANCEL", sequence: 3 }));
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(vevent.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event.sequence).toBe(3);
    expect(event.attendees[0]?.getParameter("rsvp")).toBeUndefined();
  });

  test("holds any text in any place, and no text becomes a property", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, description, name) => {
        const { event, vevent } = read(
          anEntry({
            summary: `S${summary}`,
            description: `D${description}`,
            attendees: [{ name: `N${name}`, email: "a@example.cz" }],
          }),
        );
        expect(event.summary).toBe(expectedText(`S${summary}`));
        expect(event.description).toBe(expectedText(`D${description}`));
        expect(event.attendees).toHaveLength(1);
        expect(vevent.getAllProperties()).toHaveLength(11);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the lines of a calendar", () => {
  test("have at most 75 octets, end with CRLF and unfold to what was written", () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, location) => {
        const folded = toCalendar(anEntry({ summary, location }));
        const short = toCalendar(anEntry({ summary: "x", location: "y" }));
        const lines = folded.split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const unfolded = folded.replace(/\r\n /g, "").split("\r\n");
        const expected = short.replace(/\r\n /g, "").split("\r\n").length - (location.trim() === "" ? 1 : 0);
        expect(unfolded).toHaveLength(expected);
      }),
    );
  });

  test("are never cut inside a character", () => {
    const lines = toCalendar(anEntry({ summary: "😀ž".repeat(200) })).split("\r\n");
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
  });
});

describe("calendarFindings", () => {
  test.for<{ name: string; changes: Partial<CalendarEntry>; codes: string[] }>([
    { name: "nothing in a right entry", changes: {}, codes: [] },
    {
      name: "nothing in an entry of one day",
      changes: { start: "2026-05-14", end: "2026-05-14" },
      codes: [],
    },
    {
      name: "a day that does not exist",
      changes: { start: "2026-02-30T09:00" },
      codes: ["calendar-unreadable-time"],
    },
    { name: "a time as typed", changes: { end: "14. 5. 2026 v 9.00" }, codes: ["calendar-unreadable-time"] },
    {
      name: "an end before the start",
      changes: { end: "2026-05-14T08:00" },
      codes: ["calendar-end-before-start"],
    },
    {
      name: "a day and a time together",
      changes: { end: "2026-05-15" },
      codes: ["calendar-end-before-start"],
    },
    { name: "no UID", changes: { uid: " " }, codes: ["calendar-unidentified"] },
    { name: "no moment of writing", changes: { stamp: "včera" }, codes: ["calendar-unidentified"] },
  ])("finds $name", ({ changes, codes }) => {
    expect(calendarFindings(anEntry(changes)).map(({ code }) => code)).toEqual(codes);
  });
});

/** The entry as ical.js sees it, with no zone known but the one in the file. */
function read(entry: CalendarEntry) {
  const calendar = new ICAL.Component(ICAL.parse(toCalendar(entry)));
  const vevent = calendar.getFirstSubcomponent("vevent") ?? new ICAL.Component("missing");
  const zone = new ICAL.Timezone({
    component: calendar.getFirstSubcomponent("vtimezone"),
    tzid: "Europe/Prague",
  });
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  return { calendar, vevent, event: new ICAL.Event(vevent) };
}

function expectedText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");
}
