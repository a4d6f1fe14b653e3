import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanHtml } from "../../../src/core/messages/clean-html.ts";
import { draftTemplate } from "../../../src/core/messages/draft-template.ts";
import { type GmailPart, readGmailDraft } from "../../../src/core/messages/gmail-draft.ts";
import { readHtml } from "../../../src/core/messages/html-pieces.ts";
import { textOfHtml } from "../../../src/core/messages/html-text.ts";
import { draftId, driveId } from "../../../src/core/messages/letter-sources.ts";

describe("the HTML of a draft", () => {
  test.for([
    { html: '<div dir="ltr">Dobrý den</div>', clean: '<div dir="ltr">Dobrý den</div>\n' },
    { html: "a<script>alert(1)</script>b<style>*{x}</style>c<!-- d -->", clean: "abc" },
    { html: '<p onclick="x()" ONLOAD=y>a</p>', clean: "<p>a</p>\n" },
    { html: '<a href="javascript:alert(1)">a</a>', clean: "<a>a</a>" },
    { html: '<a href="java&#115;cript:alert(1)">a</a>', clean: "<a>a</a>" },
    {
      html: '<a href=" https://example.cz/?a=1&amp;b=2">a</a>',
      clean: '<a href=" https://example.cz/?a=1&amp;b=2">a</a>',
    },
    {
      html: '<img src="cid:ii_1" alt="Mapa"><img src="file:///etc/x">',
      clean: '<img src="cid:ii_1" alt="Mapa"><img>',
    },
    {
      html: '<p style="color:red">a</p><p style="background:url(//x)">b</p>',
      clean: '<p style="color:red">a</p>\n<p>b</p>\n',
    },
    { html: "<form action=x><input name=y>5 < 6</form>", clean: "5 &lt; 6" },
    {
      html: "{{akce}}, v&nbsp;{{den}} {{#m&iacute;sto}}",
      clean: "{{akce}}, v\u00a0{{den}} {{#m&iacute;sto}}",
    },
    { html: "{{potvrdit\ndo}} {{potvrdit&nbsp;do}}", clean: "{{potvrdit do}} {{potvrdit do}}" },
    {
      html: '<a href="http://%7B%7Bodkaz%20pro%20odpov%C4%9B%C4%8F%7D%7D">zde</a>',
      clean: '<a href="{{odkaz pro odpověď|}}">zde</a>',
    },
  ])("$html", ({ html, clean }) => {
    expect(cleanHtml(html).html).toBe(clean);
  });

  test("has nothing left that runs or loads, whatever it is made of", () => {
    const unit = fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "=",
      "/",
      " ",
      "script",
      "<script>",
      "</script>",
      "img",
      "svg",
      "onerror",
      "src",
      "href",
      "javascript:",
      "&#106;",
      "a",
      "!--",
      "-->",
      "style",
      "url(",
      "{{",
      "}}",
      "\n",
      "<a ",
      "<p ",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (html) => {
        const tags = readHtml(cleanHtml(html).html).flatMap((piece) => (piece.kind === "tag" ? [piece] : []));
        const attributes = tags.flatMap((tag) => tag.attributes.map(([name, value]) => `${name}=${value}`));
        expect(tags.map(({ name }) => name)).not.toContainEqual(
          expect.stringMatching(/^(script|svg|style|iframe|form|input|object)$/),
        );
        expect(attributes).not.toContainEqual(expect.stringMatching(/^on|^(href|src)=\s*javascript/i));
      }),
      { numRuns: 1_000 },
    );
  });

  test.for([
    "<".repeat(50_000),
    '<a b="'.repeat(8_000),
    "<a ".repeat(16_000),
    "<!--".repeat(12_000),
    "{{".repeat(25_000),
    "<script>".repeat(6_000),
    `<a ${" ".repeat(50_000)}`,
    "&#".repeat(25_000),
  ])("answers for 50 000 characters of $0", (html) => {
    expect(typeof draftTemplate({ subject: "", html, text: "", attachments: [] }).body).toBe("string");
    expect(typeof textOfHtml(html)).toBe("string");
  });

  test("tells fields that formatting has cut and fields inside of tags", () => {
    const draft = {
      subject: "",
      html: '<p>{{jmé<b>no</b>}} {{akce}} <b>{{datum}}</b></p><img alt="{{místo}}" src="cid:a"><p>{{a</p><p>b}}</p>',
      text: "",
      attachments: [],
    };
    expect(draftTemplate(draft).findings).toEqual([
      { code: "draft-broken-mark", values: { mark: "{{jméno}}" } },
      { code: "draft-mark-in-tag", values: { mark: "{{místo}}" } },
    ]);
  });

  test("is told in plain text: lines, items, named links, descriptions of pictures", () => {
    const html =
      '<div>Dobrý&nbsp;den,</div><div><br></div><div>přijďte <a href="https://example.cz/a">sem</a> nebo na <a href="https://example.cz/">https://example.cz</a>.</div>' +
      '<ul><li>úvod</li><li>různé &amp; závěr</li></ul><p><img src="cid:x" alt="Mapa"></p>';
    expect(textOfHtml(html)).toBe(
      "Dobrý\u00a0den,\n\npřijďte sem <https://example.cz/a> nebo na https://example.cz.\n\n- úvod\n\n- různé & závěr\n\n[Mapa]",
    );
  });
});

describe("a draft as Gmail's API gives it", () => {
  const data = (text: string) => [...Buffer.from(text)].map((byte) => (byte > 127 ? byte - 256 : byte));
  const decode = (bytes: unknown) => Uint8Array.from(bytes as number[], (byte) => byte & 255);

  test("keeps its texts, its files and the pictures that it shows", () => {
    const payload: GmailPart = {
      mimeType: "multipart/mixed",
      headers: [{ name: "Subject", value: "Pozvánka: {{akce}}" }],
      parts: [
        {
          mimeType: "multipart/related",
          parts: [
            {
              mimeType: "multipart/alternative",
              parts: [
                { mimeType: "text/plain", filename: "", body: { data: data("Dobrý den") } },
                {
                  mimeType: "text/html",
                  filename: "",
                  body: { data: data('<p>Dobrý den<img src="cid:ii_k1"></p>') },
                },
              ],
            },
            {
              mimeType: "image/png",
              filename: "mapa.png",
              headers: [{ name: "Content-ID", value: "<ii_k1>" }],
              body: { attachmentId: "A1" },
            },
          ],
        },
        { mimeType: "application/pdf", filename: "plán.pdf", body: { attachmentId: "A2" } },
      ],
    };
    const draft = readGmailDraft(payload, { decode, fetch: (id) => Uint8Array.from(Buffer.from(id)) });
    const [picture, file] = draft.attachments;
    expect(draft.subject).toBe("Pozvánka: {{akce}}");
    expect(draft.text).toBe("Dobrý den");
    expect(picture?.contentId).toMatch(/^[0-9a-f]{8}@komplan\.invalid$/);
    expect(draft.html).toBe(`<p>Dobrý den<img src="cid:${picture?.contentId}"></p>`);
    expect(file).toEqual({
      name: "plán.pdf",
      mediaType: "application/pdf",
      bytes: Uint8Array.from(Buffer.from("A2")),
    });
  });

  test("may be empty", () => {
    const nothing = { subject: "", html: "", text: "", attachments: [] };
    expect(readGmailDraft({}, { decode, fetch: () => new Uint8Array(0) })).toEqual(nothing);
  });
});

test.for([
  { body: "koncept: r-1234567890", id: "r-1234567890" },
  { body: " Koncept:r1234567890 ", id: "r1234567890" },
  { body: "draft: https://mail.google.com/mail/u/0/#drafts/r-1234567890", id: "r-1234567890" },
  {
    body: "koncept: https://mail.google.com/mail/u/0/#drafts?compose=CllgCJ",
    id: "https://mail.google.com/mail/u/0/#drafts?compose=CllgCJ",
  },
  { body: "Posíláme koncept: r-123 a další text", id: null },
  { body: "koncept:", id: null },
])("$body names the draft $id", ({ body, id }) => {
  expect(draftId(body)).toBe(id);
});

test.for([
  {
    typed: "https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view?usp=sharing",
    id: "1AbCdEfGhIjKlMnOpQrStUvWxYz012345",
  },
  {
    typed: "https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/edit",
    id: "1AbCdEfGhIjKlMnOpQrStUvWxYz012345",
  },
  {
    typed: "https://drive.google.com/open?id=1AbCdEfGhIjKlMnOpQrStUvWxYz012345",
    id: "1AbCdEfGhIjKlMnOpQrStUvWxYz012345",
  },
  { typed: "https://evil.example/drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345", id: null },
  { typed: "mapa.png", id: null },
])("$typed is the file $id on Drive", ({ typed, id }) => {
  expect(driveId(typed)).toBe(id);
});
