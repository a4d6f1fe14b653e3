import { describe, expect, test } from "vitest";
import type { Message } from "../../../src/core/messages/message.ts";
import { messageFindings } from "../../../src/core/messages/message-findings.ts";
import { isMessageId, toMessageId } from "../../../src/core/messages/message-id.ts";
import { aMessage, anEntry } from "./samples.ts";

describe("messageFindings", () => {
  test.for<{ name: string; changes: Partial<Message>; codes: string[] }>([
    { name: "nothing in a right message", changes: { calendar: anEntry() }, codes: [] },
    { name: "no receiver", changes: { to: [] }, codes: ["message-no-receiver"] },
    // The bad input list of the project: an e-mail with a line break.
    {
      name: "an e-mail with a line break",
      changes: { to: [{ name: "Petr", email: "petr@example.cz\nBcc: x@example.cz" }] },
      codes: ["message-bad-address"],
    },
    {
      name: "two e-mails in one",
      changes: { cc: [{ name: "", email: "a@example.cz; b@example.cz" }] },
      codes: ["message-bad-address"],
    },
    {
      name: "a reply address with diacritics",
      changes: { replyTo: { name: "Město", email: "město@example.cz" } },
      codes: ["message-bad-address"],
    },
    {
      name: "a line break in the subject",
      changes: { subject: "Pozvánka\r\nX: y" },
      codes: ["message-control-characters"],
    },
    {
      name: "a control character in a name",
      changes: { to: [{ name: "Petr\u0007", email: "petr@example.cz" }] },
      codes: ["message-control-characters"],
    },
    { name: "a blank subject", changes: { subject: "\u00a0" }, codes: ["message-no-subject"] },
    { name: "a blank text", changes: { text: "\n" }, codes: ["message-no-text"] },
    { name: "an id with a space", changes: { messageId: "a b@example.cz" }, codes: ["message-bad-header"] },
    { name: "a date as people write it", changes: { date: "14. 5. 2026" }, codes: ["message-bad-header"] },
    {
      name: "an unsubscribe address that is a page",
      changes: { listUnsubscribe: "https://example.cz" },
      codes: ["message-bad-header"],
    },
    {
      name: "an attendee without an address",
      changes: { calendar: anEntry({ attendees: [{ name: "Petr", email: "" }] }) },
      codes: ["message-bad-address"],
    },
    {
      name: "an event without a time",
      changes: { calendar: anEntry({ start: "" }) },
      codes: ["calendar-unreadable-time"],
    },
    {
      name: "too large attachments",
      changes: {
        attachments: [
          { name: "a.pdf", mediaType: "application/pdf", bytes: new Uint8Array(19 * 1024 * 1024) },
        ],
      },
      codes: ["message-too-large"],
    },
  ])("finds $name", ({ changes, codes }) => {
    expect(messageFindings(aMessage(changes)).map(({ code }) => code)).toEqual(codes);
  });

  test("shows where the line break is", () => {
    const [finding] = messageFindings(aMessage({ to: [{ name: "Petr", email: "petr@example.cz\n" }] }));
    expect(finding?.values).toEqual({ name: "Petr", email: "petr@example.cz␤" });
  });
});

describe("toMessageId", () => {
  test.for([
    ["invitation:A-012:K-0345:2", "example.cz", "invitation+A-012+K-0345+2@example.cz"],
    ["připomínka:1", "example.cz", "p_c5_99ipom_c3_adnka+1@example.cz"],
    ["a+b", "", "a_2bb@komplan.invalid"],
    ["", "příklad.cz", "_@komplan.invalid"],
  ] as const)("makes an id of %j at %j", ([key, domain, id]) => {
    expect(toMessageId(key, domain)).toBe(id);
  });

  test("keeps different keys apart and every id writable", () => {
    const keys = [
      "a:b",
      "a+b",
      "a_b",
      "a.b",
      "a b",
      "a\nb",
      "A:b",
      "a:b ",
      "x".repeat(300),
      "x".repeat(301),
      "😀",
      "\ud800",
    ];
    const ids = keys.map((key) => toMessageId(key, "example.cz"));
    expect(new Set(ids).size).toBe(keys.length);
    expect(ids.every(isMessageId)).toBe(true);
  });
});
