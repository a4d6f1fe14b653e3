import { type ParsedMail, simpleParser } from "mailparser";
import type { CalendarEntry } from "../../../src/core/messages/calendar.ts";
import type { Message } from "../../../src/core/messages/message.ts";
import { toMime } from "../../../src/core/messages/mime.ts";

/** An invitation to one event in May, in order in every respect. */
export function anEntry(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    method: "REQUEST",
    uid: "akce-A-012@strakonice.example.cz",
    sequence: 0,
    stamp: "2026-04-20T08:15:00Z",
    start: "2026-05-14T09:00",
    end: "2026-05-14T11:30",
    summary: "Jednání pracovní skupiny Senioři",
    location: "Městský úřad, Velké náměstí 2, Strakonice",
    organizer: { name: "Jana Nováková", email: "koordinator@example.cz" },
    attendees: [{ name: "Řehoř Žluťoučký", email: "rehor@example.cz" }],
    ...changes,
  };
}

/** A message in order in every respect. */
export function aMessage(changes: Partial<Message> = {}): Message {
  return {
    from: { name: "Jana Nováková", email: "koordinator@example.cz" },
    to: [{ name: "Řehoř Žluťoučký", email: "rehor@example.cz" }],
    subject: "Pozvánka na jednání pracovní skupiny Senioři ve čtvrtek 14. května 2026",
    messageId: "invitation+A-012+K-0345+2@example.cz",
    date: "2026-04-20T10:15:00+02:00",
    text: "Vážený pane Žluťoučký,\n\nzveme vás na jednání.\n",
    html: "<!DOCTYPE html>\n<p>Vážený pane Žluťoučký,</p>\n",
    ...changes,
  };
}

/** What a reader that we did not write finds in a message. */
export function parsed(message: Message): Promise<ParsedMail> {
  return simpleParser(Buffer.from(toMime(message), "latin1"), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
  });
}
