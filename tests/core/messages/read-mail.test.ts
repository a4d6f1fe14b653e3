import fc from "fast-check";
import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { readContentLine } from "../../../src/core/messages/content-line.ts";
import { fromOctets } from "../../../src/core/messages/from-octets.ts";
import { fromTransfer } from "../../../src/core/messages/from-transfer.ts";
import { toMime } from "../../../src/core/messages/mime.ts";
import { propertyOf, readCalendar } from "../../../src/core/messages/read-calendar.ts";
import { headerText, mailboxOf } from "../../../src/core/messages/read-header.ts";
import { partText, readMail } from "../../../src/core/messages/read-mail.ts";
import { PROGRAMS, replyCalendar } from "../../support/replies.ts";

const SAID = { uid: "a@example.cz", email: "jana@example.cz", name: "Žluťoučká Křížková, ml." };
/** Half a surrogate pair has no octets. */
const wellFormed = (text: string) => Buffer.from(text, "utf8").toString("utf8");
const bytes = (octets: string) => Buffer.from(octets, "latin1");

describe("a received message", () => {
  test.for(Object.entries(PROGRAMS))("of %s is read as mailparser reads it", async ([, program]) => {
    const octets = program(SAID);
    const own = readMail(octets);
    const other = await simpleParser(bytes(octets));
    expect(own.from).toBe(other.from?.value[0]?.address);
    expect(own.subject).toBe(other.subject);
    const calendar = own.parts.find(({ mediaType }) => mediaType === "text/calendar");
    const theirs = other.attachments.find(({ contentType }) => contentType === "text/calendar");
    const lines = (text: string) => text.replace(/\r\n/g, "\n").trim();
    expect(lines(calendar?.octets() ?? "")).toBe(lines(theirs?.content.toString("latin1") ?? "-"));
    expect(calendar?.octets()).toContain("METHOD:REPLY");
  });

  test("that we write ourselves comes back whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (subject, text) => {
        const message = {
          from: { name: "Jana", email: "jana@example.cz" },
          to: [{ name: "", email: "petr@example.cz" }],
          subject,
          messageId: "a@example.cz",
          text,
          html: "<p>x</p>",
        };
        const read = readMail(toMime(message));
        const [plain] = read.parts;
        const lines = (value: string) => value.replace(/\r\n?/g, "\n").replace(/\n$/, "");
        expect(read.from).toBe("jana@example.cz");
        expect(plain === undefined ? null : lines(partText(plain))).toBe(lines(wellFormed(text)));
      }),
      { numRuns: 60 },
    );
  });

  test("never throws and is done in no time, whatever the octets", () => {
    const pieces = fc.constantFrom(
      "Content-Type: multipart/mixed; boundary=a\r\n",
      "\r\n",
      "--a",
      "--",
      "=",
      '"',
      "\\",
      "(",
      "<a@b>",
      ";",
      "From: ",
      "BEGIN:VCALENDAR\r\n",
      " ",
      "é",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 60 }), (parts) => {
        for (const part of readMail(parts.join("")).parts) partText(part);
        readCalendar(parts.join(""));
      }),
    );
    for (const octets of [
      `From: ${'\\"'.repeat(500_000)}\r\n\r\n`,
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n${"--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n".repeat(20_000)}`,
      `Content-Type: text/plain${"; a=".repeat(200_000)}\r\n\r\n`,
      `Subject: ${"=?utf-8?q?".repeat(100_000)}\r\n\r\n`,
    ]) {
      expect(readMail(octets).parts.length).toBeLessThanOrEqual(100);
    }
  });
});

describe("octets", () => {
  test.for(["utf-8", "windows-1250", "iso-8859-2"])("are read in %s as browsers read them", (charset) => {
    const all = Array.from({ length: 128 }, (_, index) => index + 128);
    const valid = charset === "utf-8" ? [...Buffer.from("Příliš žluťoučký kůň 😀 €")] : all;
    const octets = String.fromCharCode(...valid);
    expect(fromOctets(octets, charset)).toBe(new TextDecoder(charset).decode(Uint8Array.from(valid)));
  });

  test("that are no UTF-8 become the sign for what cannot be read, and nothing else is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const whole = wellFormed(text);
        expect(fromOctets(Buffer.from(whole).toString("latin1"), "utf-8")).toBe(whole);
      }),
    );
    expect(fromOctets("a\xc5b\xff\xed\xa0\x80\xc0\xaf", "utf-8")).toMatch(/^a\ufffdb\ufffd+$/);
  });

  test("in base64 and quoted-printable come back as they went in", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        const text = Buffer.from(octets)
          .toString("base64")
          .replace(/(.{10})/g, "$1\r\n ");
        expect(fromTransfer(text, " BASE64")).toBe(Buffer.from(octets).toString("latin1"));
      }),
    );
    expect(fromTransfer("P=C5=99ijdu =\r\nr=C3=A1d  \r\nx", "quoted-printable")).toBe(
      "P\xc5\x99ijdu r\xc3\xa1d\r\nx\r\n",
    );
  });
});

describe("a header", () => {
  test.for([
    ['"Vzorová <podvrh@example.cz>" <Jana@Example.cz>', "jana@example.cz"],
    ["jana@example.cz (z <domu@example.cz>)", "jana@example.cz"],
    ["jana@example.cz", "jana@example.cz"],
    ["a@example.cz, b@example.cz", ""],
    ["<a@example.cz> <b@example.cz>", ""],
    ["", ""],
  ] as const)("From %s is the mailbox %s", ([header, mailbox]) => {
    expect(mailboxOf(header)).toBe(mailbox);
  });

  test.for([
    ["=?utf-8?Q?Odhl=C3=A1sit_se?=", "Odhlásit se"],
    ["=?windows-1250?B?T2RobOFzaXQ=?=", "Odhlásit"],
    ["=?utf-8?B?T2Ro?= =?utf-8?B?bMOhc2l0?=", "Odhlásit"],
    ["=?utf-8?X?abc?= odhlasit", "=?utf-8?X?abc?= odhlasit"],
  ] as const)("%s says %s", ([header, text]) => {
    expect(headerText(header)).toBe(text);
  });
});

describe("a calendar's content line", () => {
  test.for([
    'ATTENDEE;CN="Vzorová, Jana: ml.";DELEGATED-TO="mailto:a@example.cz","mailto:b@example.cz";PARTSTAT=DELEGATED:mailto:jana@example.cz',
    "COMMENT;LANGUAGE=cs:Přijdu\\, ale později\\; prosím\\nJana \\\\",
    "X-PRAZDNY;A=:x",
    "ATTENDEE;CN=\"a^'b^'\":mailto:a@example.cz",
  ])("%s is read as ical.js reads it", (line) => {
    const own = readContentLine(line);
    const other = ICAL.Property.fromString(line, ICAL.design.icalendar);
    expect(own?.name.toLowerCase()).toBe(other.name);
    for (const [name, [first]] of own?.parameters ?? []) {
      const theirs = other.getParameter(name.toLowerCase());
      expect(first ?? "").toBe(Array.isArray(theirs) ? theirs[0] : theirs);
    }
  });

  test.for(["", ":", "BEZ DVOJTECKY", ";a=b:c", 'CN;A="neukonceno:x', "NAME;=x:y"])("%s is none", (line) => {
    expect(readContentLine(line)).toBeNull();
  });

  test("cut between octets of a letter is put together before it is read", () => {
    const calendar = readCalendar(replyCalendar({ ...SAID, lines: [`COMMENT:${"ž".repeat(200)}`] }));
    const event = calendar?.components.find(({ name }) => name === "VEVENT");
    expect(event === undefined ? "" : propertyOf(event, "COMMENT")).toBe("ž".repeat(200));
  });
});
