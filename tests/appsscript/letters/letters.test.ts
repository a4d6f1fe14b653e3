import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import type { WorkbookRows } from "../../../src/core/workbook/layout.ts";
import type { DraftModel } from "../google/gmail.ts";
import { createGoogle, type Google } from "../google/google.ts";
import { CODE, wholeWorkbook } from "../program.ts";
import { fireTrigger, inSmallChunks, send } from "../sending/town.ts";

const SHEETS = new Set(["Projekt", "Akce", "Kontakty", "Skupiny", "Šablony", "Účast", "Deník"]);
const FILE = "1AbCdEfGhIjKlMnOpQrStUvWxYz012345";
const READS_DRAFTS = ["gmail.readonly"];

interface Town {
  readonly template: Readonly<Record<string, string>>;
  readonly people?: number;
  readonly also?: readonly string[];
  readonly code?: string;
}

/** Some people to invite by this letter. */
function townWith({ template, people = 2, also = [], code = CODE }: Town): Google {
  const rows: WorkbookRows = {
    project: [{ name: "KPSS", beneficiary: "Město Strakonice", senderEmail: "koordinatorka@example.cz" }],
    events: [{ id: "S-001", name: "Setkání", groups: "všichni", date: "2018-05-28", start: "9:00" }],
    contacts: Array.from({ length: people }, (_, index) => ({
      id: `K-${String(index + 1).padStart(4, "0")}`,
      firstName: "Jana",
      lastName: `Vzorová${index + 1}`,
      email: `osoba${index + 1}@example.cz`,
      groups: "všichni",
    })),
    templates: [{ key: "pozvánka", subject: "Pozvánka: {{akce}}", body: "{{oslovení}}", ...template }],
  };
  const grids = wholeWorkbook(rows).filter(({ name }) => SHEETS.has(name));
  return createGoogle({ code, grids, now: "2018-05-07T08:00:00Z", also });
}

function readMail({ mail }: Google, index = 0) {
  return simpleParser(Buffer.from(mail.sent[index]?.mime ?? "", "latin1"), { keepCidLinks: true });
}

function said({ screen }: Google): string {
  return JSON.stringify(screen);
}

const bytes = (text: string) => [...Buffer.from(text)];
const signed = (text: string) =>
  bytes(text).map((byte) => (byte > 127 ? byte - 256 : byte)) as unknown as string;

function aDraft(html: string): DraftModel {
  return {
    id: "r-1234567890",
    payload: {
      mimeType: "multipart/related",
      headers: [{ name: "Subject", value: "Koncept" }],
      parts: [
        { mimeType: "text/html", filename: "", body: { data: signed(html) } },
        {
          mimeType: "image/png",
          filename: "mapa.png",
          headers: [{ name: "Content-ID", value: "<ii_1>" }],
          body: { attachmentId: "A1" },
        },
      ],
    },
    attachments: { A1: bytes("žádný obrázek") },
  };
}

describe("attachments in Google", () => {
  test("are read from Drive once, whatever the number of letters", async () => {
    const attachments = `https://drive.google.com/file/d/${FILE}/view`;
    const google = townWith({ template: { attachments }, people: 3 });
    google.files.push({
      id: FILE,
      name: "Plán jednání.pdf",
      mimeType: "application/pdf",
      modifiedTime: "2018-05-01T00:00:00Z",
      trashed: false,
      parents: [],
      bytes: bytes("žluťoučký"),
    });
    const calls = send(google);
    expect(google.mail.sent).toHaveLength(3);
    const reads = calls.filter(({ name }) => name === "Drive.Files.get").length;
    expect(reads).toBe(2);
    const mail = await readMail(google);
    const [file] = mail.attachments.filter(({ contentType }) => contentType === "application/pdf");
    expect([file?.filename, file?.content.toString()]).toEqual(["Plán jednání.pdf", "žluťoučký"]);
  });

  test("made of a Google document go as PDF", async () => {
    const google = townWith({ template: { attachments: `https://docs.google.com/document/d/${FILE}/edit` } });
    google.files.push({
      id: FILE,
      name: "Zápis",
      mimeType: "application/vnd.google-apps.document",
      modifiedTime: "2018-05-01T00:00:00Z",
      trashed: false,
      parents: [],
      bytes: [],
    });
    send(google);
    const mail = await readMail(google);
    const [file] = mail.attachments.filter(({ contentType }) => contentType === "application/pdf");
    expect([file?.filename, file?.content.toString()]).toEqual(["Zápis.pdf", "%PDF-1.4 Zápis"]);
  });

  test.for([
    { attachments: `https://drive.google.com/file/d/${FILE}/view`, told: "nemá přístup" },
    { attachments: "letak.pdf", told: "není odkaz na soubor na Disku" },
  ])("that cannot be had stop the sending before anything goes: $told", ({ attachments, told }) => {
    const google = townWith({ template: { attachments } });
    send(google);
    expect(google.mail.sent).toEqual([]);
    expect(said(google)).toContain(told);
  });
});

describe("a draft in Gmail", () => {
  test("is the letter where the script may read drafts, with its picture", async () => {
    const google = townWith({ template: { body: "koncept: r-1234567890" }, also: READS_DRAFTS });
    google.mail.drafts.push(aDraft('<div>{{oslovení}} <img src="cid:ii_1" alt="Mapa"></div>'));
    const calls = send(google);
    expect(calls.filter(({ name }) => name === "Gmail.Users.Drafts.get")).toHaveLength(1);
    const mail = await readMail(google);
    const picture = mail.attachments.find(({ related }) => related);
    expect(mail.subject).toBe("Pozvánka: Setkání");
    expect(mail.html).toContain(
      `<div>Vážená paní, vážený pane, <img src="cid:${picture?.cid}" alt="Mapa"></div>`,
    );
    expect(picture?.content.toString()).toBe("žádný obrázek");
  });

  test.for([
    { also: [], id: "r-1234567890", told: "nemá právo koncepty číst" },
    { also: READS_DRAFTS, id: "?", told: "r-1234567890 „Koncept“" },
    { also: [], id: "?", told: "nemá právo koncepty číst" },
    { also: READS_DRAFTS, id: "r-9999999", told: "r-1234567890 „Koncept“" },
  ])("that cannot be read is said with what to do: $told", ({ also, id, told }) => {
    const google = townWith({ template: { body: `koncept: ${id}` }, also });
    google.mail.drafts.push(aDraft("<p>{{oslovení}}</p>"));
    send(google);
    expect(google.mail.sent).toEqual([]);
    expect(said(google)).toContain(told);
  });
});

describe("a letter that has changed since it was approved", () => {
  /** The first chunk has gone and the rest waits for the next day's quota. */
  function halfSent(): Google {
    const google = townWith({ template: {}, people: 4, code: inSmallChunks() });
    google.mail.quota = 32;
    google.mail.told = 32;
    send(google);
    expect(google.mail.sent).toHaveLength(2);
    google.mail.quota = 1_500;
    google.mail.told = 1_500;
    return google;
  }

  function rewrite(google: Google): void {
    for (const [key, cell] of google.sheet("Šablony").cells) {
      if (cell.text === "{{oslovení}}")
        google.sheet("Šablony").cells.set(key, { ...cell, text: "{{oslovení}} Nově" });
    }
  }

  test("does not go on by itself; the sender is told to press again", async () => {
    const google = halfSent();
    rewrite(google);
    fireTrigger(google);
    expect(google.mail.sent.map(({ to }) => to)).toEqual([
      "osoba1@example.cz",
      "osoba2@example.cz",
      "koordinatorka@example.cz",
    ]);
    expect((await readMail(google, 2)).text).toContain("Šablona nebo její příloha se od schválení změnila");
  });

  test("goes when a person has read the warning and said yes, and then on by itself", () => {
    const google = halfSent();
    rewrite(google);
    send(google);
    expect(said(google)).toContain("se od první části rozesílky změnila");
    expect(google.mail.sent).toHaveLength(4);
  });

  test("unchanged goes on by itself", () => {
    const google = halfSent();
    fireTrigger(google);
    expect(google.mail.sent.filter(({ to }) => to.startsWith("osoba"))).toHaveLength(4);
  });
});
