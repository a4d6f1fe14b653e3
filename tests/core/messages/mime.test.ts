import { createHash } from "node:crypto";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { NOBODY } from "../../../src/core/messages/address.ts";
import { toBase64Url } from "../../../src/core/messages/base64.ts";
import type { Attachment, Message } from "../../../src/core/messages/message.ts";
import { toMime } from "../../../src/core/messages/mime.ts";
import { safeContentId } from "../../../src/core/messages/mime-part.ts";
import { aMessage, anEntry, parsed } from "./samples.ts";

/** Any Unicode, also halves of surrogate pairs, control characters and separators. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom("ž", "a", " ", "\r", "\n", "=", "?", ".", "\u00a0", "😀", '"', ",", "<"),
  }),
);

const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    subject: anyText,
    name: anyText,
    email: anyText,
    text: anyText,
    html: anyText,
    id: anyText,
    file: anyText,
  })
  .map(({ subject, name, email, text, html, id, file }) =>
    aMessage({
      subject,
      to: [{ name, email }],
      replyTo: { name: email, email: name },
      text,
      html,
      messageId: id,
      date: id,
      listUnsubscribe: email,
      attachments: [
        { name: file, mediaType: name, bytes: Uint8Array.from(Buffer.from(text)) },
        { name: text, mediaType: file, bytes: Uint8Array.from(Buffer.from(html)), contentId: name },
      ],
      calendar: anEntry({ summary: subject, uid: id, url: name, description: text, location: file }),
    }),
  );

describe("a message read back by another reader", () => {
  test("keeps its addresses, names, subject, id and date", async () => {
    const mail = await parsed(
      aMessage({
        from: { name: 'Nováková, Jana "Janička"', email: "jana@example.cz" },
        replyTo: { name: "Sociální odbor (Tábor); 2. patro", email: "socialni@example.cz" },
        to: [
          { name: "Novák, Petr", email: "petr@example.cz" },
          { name: "", email: "info@example.cz" },
          {
            name: "Městský úřad Strakonice, odbor sociálních věcí, oddělení plánování",
            email: "mu@example.cz",
          },
        ],
        cc: [{ name: "CpKP", email: "cpkp@example.cz" }],
      }),
    );
    expect(mail.from?.value).toEqual([{ name: 'Nováková, Jana "Janička"', address: "jana@example.cz" }]);
    expect(mail.replyTo?.value).toEqual([
      { name: "Sociální odbor (Tábor); 2. patro", address: "socialni@example.cz" },
    ]);
    expect(mail.to?.value).toEqual([
      { name: "Novák, Petr", address: "petr@example.cz" },
      { name: "", address: "info@example.cz" },
      {
        name: "Městský úřad Strakonice, odbor sociálních věcí, oddělení plánování",
        address: "mu@example.cz",
      },
    ]);
    expect(mail.cc?.value).toEqual([{ name: "CpKP", address: "cpkp@example.cz" }]);
    expect(mail.subject).toBe("Pozvánka na jednání pracovní skupiny Senioři ve čtvrtek 14. května 2026");
    expect(mail.messageId).toBe("<invitation+A-012+K-0345+2@example.cz>");
    expect(mail.date?.toISOString()).toBe("2026-04-20T08:15:00.000Z");
  });

  test("keeps both bodies exactly", async () => {
    const text =
      "Vážená paní Nováková,\n\n  tabulátor\tna konci řádku mezera \n.tečka na začátku\nFrom začátek\n=3D\n";
    const html = `<p>${"Příliš žluťoučký kůň úpěl ďábelské ódy. ".repeat(60)}</p>\n`;
    const mail = await parsed(aMessage({ text, html }));
    expect(mail.text).toBe(text);
    expect(mail.html).toBe(html);
  });

  test("keeps attachments with Czech and long names", async () => {
    const names = [
      "Plán informační kampaně – příloha č. 1.docx",
      "program.pdf",
      `${"Žluťoučký kůň ".repeat(12)}.txt`,
    ];
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    const attachments = names.map((name): Attachment => ({ name, mediaType: "application/pdf", bytes }));
    const mail = await parsed(aMessage({ attachments }));
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(names);
    expect(mail.attachments.map(({ content }) => digest(content))).toEqual(names.map(() => digest(bytes)));
  });

  test("carries the calendar among the alternatives and once more as a file", async () => {
    const mime = toMime(aMessage({ calendar: anEntry() }));
    const mail = await simpleParser(Buffer.from(mime, "latin1"));
    const [alternative, file] = mail.attachments;
    const types = Array.from(mime.matchAll(/^Content-Type: ([a-z/]+);?/gm), ([, type]) => type);
    expect(types).toEqual([
      "multipart/mixed",
      "multipart/alternative",
      "text/plain",
      "text/html",
      "text/calendar",
      "application/ics",
    ]);
    expect(mime).toContain("Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n");
    expect(alternative?.contentType).toBe("text/calendar");
    expect(file?.contentType).toBe("application/ics");
    expect(file?.filename).toBe("pozvanka.ics");
    expect(alternative?.content.toString("utf8")).toContain("SUMMARY:Jednání pracovní skupiny Senioři\r\n");
    expect(file?.content).toEqual(alternative?.content);
  });

  test("any subject, name, body and file name come back", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, anyText, async (subject, name, text, file) => {
        const bytes = Uint8Array.of(1, 2, 3);
        const mail = await parsed(
          aMessage({
            subject: `Předmět ${subject}.`,
            from: { name: `Jméno ${name}.`, email: "jana@example.cz" },
            text: `Dobrý den\n${text}\nkonec\n`,
            html: `<p>${text}</p>`,
            attachments: [{ name: `soubor ${file}.pdf`, mediaType: "application/pdf", bytes }],
          }),
        );
        expect(mail.subject).toBe(oneLine(`Předmět ${subject}.`));
        expect(mail.from?.value[0]?.name).toBe(oneLine(`Jméno ${name}.`));
        expect(mail.text).toBe(lines(`Dobrý den\n${text}\nkonec\n`));
        expect(mail.html).toBe(`<p>${lines(text)}</p>`);
        expect(mail.attachments[0]?.filename).toBe(oneLine(`soubor ${file}.pdf`).replace(/[/\\]/g, "_"));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a picture inside the HTML", () => {
  test("stands beside it, with the calendar and the files where they always are (RFC 2387)", async () => {
    const picture = {
      name: "mapa.png",
      mediaType: "image/png",
      bytes: Uint8Array.of(1, 2),
      contentId: "m@example.cz",
    };
    const file = { name: "plán.pdf", mediaType: "application/pdf", bytes: Uint8Array.of(3) };
    const mime = toMime(aMessage({ calendar: anEntry(), attachments: [file, picture] }));
    const types = Array.from(mime.matchAll(/^Content-Type: ([a-z/]+);?/gm), ([, type]) => type);
    expect(types).toEqual([
      "multipart/mixed",
      "multipart/alternative",
      "text/plain",
      "multipart/related",
      "text/html",
      "image/png",
      "text/calendar",
      "application/ics",
      "application/pdf",
    ]);
    const mail = await simpleParser(Buffer.from(mime, "latin1"));
    const [found] = mail.attachments.filter(({ related }) => related);
    expect(found).toMatchObject({ filename: "mapa.png", cid: "m@example.cz", contentDisposition: "inline" });
  });

  test("comes back under any name and id; an id that no header can hold becomes another", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, contentId) => {
        const picture = { name: `x${name}.png`, mediaType: "image/png", bytes: Uint8Array.of(9), contentId };
        const mail = await parsed(aMessage({ attachments: [picture] }));
        const [found, ...rest] = mail.attachments;
        expect(rest).toEqual([]);
        expect(found?.filename).toBe(oneLine(`x${name}.png`).replace(/[/\\]/g, "_"));
        expect(found?.cid).toBe(safeContentId(contentId));
      }),
      { numRuns: 150 },
    );
  });

  test("is a file like others in a message that has no HTML", async () => {
    const picture = {
      name: "a.png",
      mediaType: "image/png",
      bytes: Uint8Array.of(9),
      contentId: "a@example.cz",
    };
    const mail = await parsed(aMessage({ html: "", attachments: [picture] }));
    expect(mail.attachments.map(({ contentDisposition }) => contentDisposition)).toEqual(["attachment"]);
  });
});

describe("the bytes of a message", () => {
  test("are ASCII in lines of at most 76 characters that end with CRLF, whatever is written", () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const mime = toMime(message);
        expect(/^[\r\n\t -~]*$/.test(mime)).toBe(true);
        expect(mime.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
        expect(longest(bodyOf(mime))).toBeLessThanOrEqual(76);
        expect(longest(mime)).toBeLessThan(998);
        expect(mime.endsWith("\r\n")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("fold headers at 76 characters with encoded words of at most 75", () => {
    const mime = toMime(aMessage({ subject: "Žluťoučký kůň 😀 ".repeat(50), to: manyReceivers(40) }));
    expect(longest(mime)).toBeLessThanOrEqual(76);
    for (const word of mime.match(/=\?UTF-8\?[QB]\?[^?]*\?=/g) ?? [])
      expect(word.length).toBeLessThanOrEqual(75);
  });

  test("cut no character between two encoded words", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("ž", "😀", "a", "—"), minLength: 30 }), (subject) => {
        const mime = toMime(aMessage({ subject }));
        for (const [, payload = ""] of mime.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)) {
          expect(Buffer.from(payload, "base64").toString("utf8")).not.toContain("\ufffd");
        }
      }),
    );
  });

  test("are the same for the same message, and boundaries never occur in the content", () => {
    const message = aMessage({ calendar: anEntry() });
    const [boundary = ""] = /=_alternative_[0-9a-f]{8}/.exec(toMime(message)) ?? [];
    const hostile = { ...message, text: `--${boundary}\n--${boundary}--\n`, html: `<p>--${boundary}--</p>` };
    expect(toMime(message)).toBe(toMime(message));
    expect(toMime(hostile).split(boundary).length).toBe(toMime(message).split(boundary).length);
  });

  test("go through base64url as Gmail wants it", () => {
    const mime = toMime(aMessage());
    expect(Buffer.from(toBase64Url(mime), "base64url").toString("latin1")).toBe(mime);
    expect(toBase64Url(mime)).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  test("leave Date out when nobody knows it yet", () => {
    const { date, ...undated } = aMessage();
    expect(toMime({ ...undated })).not.toContain("\r\nDate:");
    expect(toMime({ ...undated, date: date ?? "" })).toContain(
      "\r\nDate: Mon, 20 Apr 2026 10:15:00 +0200\r\n",
    );
  });

  test("say that a machine sent it and how to be taken off", () => {
    const mime = toMime(
      aMessage({
        autoSubmitted: true,
        listUnsubscribe: "mailto:odhlasit@example.cz?subject=A-12",
        language: "cs",
      }),
    );
    expect(mime).toContain("\r\nAuto-Submitted: auto-generated\r\n");
    expect(mime).toContain("\r\nList-Unsubscribe: <mailto:odhlasit@example.cz?subject=A-12>\r\n");
    expect(mime).toContain("\r\nContent-Language: cs\r\n");
  });

  test("offer one click only where a page can keep it (RFC 8058)", async () => {
    const listUnsubscribe = "mailto:a@example.cz?subject=odhlasit";
    const unsubscribePage = "https://odpovedi.example.cz/?t=Ab_-1.x..K-001.9.0";
    const mime = toMime(aMessage({ listUnsubscribe, unsubscribePage }));
    const { headers } = await simpleParser(mime);
    expect(headers.get("list")).toMatchObject({
      unsubscribe: { url: unsubscribePage, mail: "a@example.cz?subject=odhlasit" },
    });
    expect(mime).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
  });

  test.for([
    "http://odpovedi.example.cz/?t=x",
    "https://script.google.com/macros/s/x/exec?t=x",
    "https://example.cz/>\r\nBcc: x@example.cz",
    "https://example.cz/a b",
    "https://",
    `https://example.cz/${"x".repeat(500)}`,
  ])("offer none at %j", (unsubscribePage) => {
    const mime = toMime(aMessage({ listUnsubscribe: "mailto:a@example.cz", unsubscribePage }));
    expect(mime).not.toContain("List-Unsubscribe-Post");
    expect(mime).toContain("\r\nList-Unsubscribe: <mailto:a@example.cz>\r\n");
  });
});

describe("nothing can be slipped into the headers", () => {
  const allowed = new Set([
    "from",
    "reply-to",
    "to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "list-unsubscribe",
    "content-type",
  ]);

  test("no value starts a header of its own", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMessage,
        fc.constantFrom("\r\n", "\n", "\r", "\u2028", "\u0085", "\0\n"),
        async (message, line) => {
          const evil = `x${line}Bcc: evil@example.com${line}${line}body`;
          const mime = toMime({
            ...message,
            subject: message.subject + evil,
            from: { name: evil, email: `a@example.cz${evil}` },
            messageId: `a@example.cz${evil}`,
            listUnsubscribe: `mailto:a@example.cz${evil}`,
          });
          const mail = await simpleParser(Buffer.from(mime, "latin1"));
          for (const { key } of mail.headerLines) expect(allowed).toContain(key);
          expect(JSON.stringify([mail.from, mail.to, mail.replyTo])).not.toContain('"address":"evil');
        },
      ),
      { numRuns: 150 },
    );
  });

  test.for([
    "petr@example.cz, evil@example.com",
    "petr@example.cz\r\nBcc: evil@example.com",
    "žpetr@example.cz",
    "petr",
    "petr@localhost",
    "",
    `${"a".repeat(250)}@example.cz`,
  ])("the address %j reaches nobody rather than somebody else", async (email) => {
    const mail = await parsed(aMessage({ to: [{ name: "Petr", email }] }));
    expect(mail.to?.value).toEqual([{ name: "Petr", address: NOBODY }]);
  });
});

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function longest(mime: string): number {
  return Math.max(...mime.split("\r\n").map((line) => line.length));
}

function bodyOf(mime: string): string {
  return mime.slice(mime.indexOf("\r\n\r\n"));
}

function manyReceivers(count: number): Message["to"] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Řehoř ${index}`,
    email: `r${index}@example.cz`,
  }));
}

function lines(text: string): string {
  return wellFormed(text).replace(/\r\n?/g, "\n");
}

function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

/** Half of a surrogate pair becomes U+FFFD in UTF-8. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
