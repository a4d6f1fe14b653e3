import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { severityOf } from "../../../src/core/issue.ts";
import type { Draft, LetterSources } from "../../../src/core/messages/letter-sources.ts";
import { mediaTypeOf } from "../../../src/core/messages/media-type.ts";
import type { Message } from "../../../src/core/messages/message.ts";
import { toMime } from "../../../src/core/messages/mime.ts";
import type { CommandInput } from "../../../src/core/plans/command-input.ts";
import { planInvitations } from "../../../src/core/plans/invitations.ts";
import { letterTemplate } from "../../../src/core/plans/letter-template.ts";
import type { Plan } from "../../../src/core/plans/plan.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { aContact, anEvent, gridsOf, type RowOf } from "../../support/workbook.ts";

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);

/** A folder with these files, each of so many octets where that matters. */
function folder(files: Readonly<Record<string, number>>, draft?: Draft): LetterSources {
  return {
    file: (name) => {
      const size = files[name];
      if (size === undefined) return { value: null, findings: [{ code: "attachment-not-found" }] };
      const bytes = size === 4 ? PNG : new Uint8Array(size);
      return { value: { name, mediaType: mediaTypeOf(name), bytes }, findings: [] };
    },
    draft: () =>
      draft === undefined
        ? { value: null, findings: [{ code: "draft-no-right" }] }
        : { value: draft, findings: [] },
  };
}

interface Written {
  readonly template: RowOf<"templates">;
  readonly sources?: LetterSources;
  readonly people?: readonly RowOf<"contacts">[];
  readonly own?: readonly string[];
}

function inputOf({ template, sources, people = [aContact()], own = [] }: Written): CommandInput {
  const row = { key: "pozvánka", subject: "Pozvánka: {{akce}}", body: "{{oslovení}}", ...template };
  const grids = gridsOf({
    events: [anEvent({ groups: "všichni", capacity: "30" })],
    contacts: people,
    templates: [row],
  }).map((grid) =>
    grid.name !== "Kontakty"
      ? grid
      : { ...grid, rows: grid.rows.map((cells, index) => [...cells, own[index] ?? ""]) },
  );
  const workbook = readWorkbook(grids);
  const known = { workbook, today: "2018-05-02", now: "2018-05-02T06:00:00Z", event: "S-001" } as const;
  return { ...known, language: "cs", ...(sources === undefined ? {} : { sources }) };
}

function messagesOf({ actions }: Plan): readonly Message[] {
  return actions.flatMap((action) => (action.kind === "send-message" ? [action.message] : []));
}

function only(written: Written): Message {
  const [message, ...rest] = messagesOf(planInvitations(inputOf(written)));
  if (message === undefined || rest.length > 0) throw new Error("One message was expected.");
  return message;
}

function errors(written: Written): readonly string[] {
  const { issues, usable } = letterTemplate(inputOf(written), "pozvánka");
  const found = issues.filter((issue) => severityOf(issue) === "error").map(({ code }) => code);
  expect(usable).toBe(found.length === 0);
  return found;
}

describe("fields of columns", () => {
  test("come from Kontakty and Akce by their headers, also from columns that the team added", () => {
    const body = "{{Příspěvek}} {{kapacita}} {{uchovat do}} {{kontakt: telefon}} {{akce: místo}}";
    const good = only({ template: { body }, own: ["Příspěvek", "1 834 050,00 Kč"] });
    expect(good.text.split("\n")[0]).toBe(
      "1\u00a0834\u00a0050,00\u00a0Kč 30 31.\u00a012.\u00a02099 +420 601 000 000 zasedací místnost městského úřadu",
    );
  });
});

describe("a value that must be there", () => {
  test("stops only the letter of the person who lacks it, and says whom and why", () => {
    const people = [aContact({ lastName: "Malá" }), aContact({ lastName: "Velká", municipality: "" })];
    const plan = planInvitations(inputOf({ template: { body: "{{oslovení}} z {{obec!}}" }, people }));
    expect(messagesOf(plan).map(({ to }) => to[0]?.name)).toEqual(["Mgr. Jana Malá"]);
    expect(plan.facts["skipped"]).toEqual([{ contact: "K-0002", reason: "blank-field" }]);
    const [issue] = plan.issues.filter(({ code }) => code === "template-required-blank");
    expect(issue?.values).toMatchObject({ mark: "{{obec!}}", person: "Mgr. Jana Velká" });
  });

  test("without the sign is only warned of", () => {
    const plan = planInvitations(
      inputOf({ template: { body: "{{oslovení}} {{obec}}" }, people: [aContact({ municipality: "" })] }),
    );
    expect(messagesOf(plan)).toHaveLength(1);
    expect(plan.issues.map((issue) => [issue.code, severityOf(issue)])).toContainEqual([
      "template-blank-field",
      "warning",
    ]);
  });
});

describe("attachments", () => {
  test("are documents that the program makes and files, the same bytes for everybody", async () => {
    const people = [aContact(), aContact({ lastName: "Malá" })];
    const template = { attachments: "prezenční listina\nplán\u00a0jednání.pdf" };
    const sources = folder({ "plán jednání.pdf": 10 });
    const messages = messagesOf(planInvitations(inputOf({ template, sources, people })));
    expect(messages[0]?.attachments).toBe(messages[1]?.attachments);
    const [first] = messages;
    if (first === undefined) throw new Error("A message was expected.");
    const mail = await simpleParser(Buffer.from(toMime(first), "latin1"));
    const files = mail.attachments.filter(({ contentType }) => !/calendar|ics/.test(contentType));
    expect(files.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      [expect.stringMatching(/S-001\.docx$/), mediaTypeOf("a.docx")],
      ["plán jednání.pdf", "application/pdf"],
    ]);
  });

  test.for([
    { attachments: "není.pdf", sources: folder({}), found: ["attachment-not-found"] },
    { attachments: "není.pdf", sources: undefined, found: ["attachment-not-found"] },
    {
      attachments: "https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view",
      sources: undefined,
      found: ["attachment-needs-drive"],
    },
    {
      attachments: "velký.pdf",
      sources: folder({ "velký.pdf": 19 * 1024 * 1024 }),
      found: ["message-too-large"],
    },
    { attachments: "větší.pdf", sources: folder({ "větší.pdf": 11 * 1024 * 1024 }), found: [] },
    { attachments: "zápis; prezenční listina; plán kampaně; katalog", sources: undefined, found: [] },
  ])("$attachments: $found", ({ attachments, sources, found }) => {
    expect(errors({ template: { attachments }, ...(sources === undefined ? {} : { sources }) })).toEqual(
      found,
    );
  });

  test("over ten megabytes are warned of", () => {
    const written = { template: { attachments: "a.pdf" }, sources: folder({ "a.pdf": 11 * 1024 * 1024 }) };
    expect(letterTemplate(inputOf(written), "pozvánka").issues.map(({ code }) => code)).toEqual([
      "attachments-large",
    ]);
  });
});

describe("pictures", () => {
  test("stand in the letter where it names them, with their description", async () => {
    const template = {
      body: "Dobrý den\n\n![Mapa <cesty>](Mapa.PNG)\n\nNa shledanou",
      attachments: "mapa.png",
    };
    const message = only({ template, sources: folder({ "mapa.png": 4 }) });
    const mail = await simpleParser(Buffer.from(toMime(message), "latin1"), { keepCidLinks: true });
    const picture = mail.attachments.find(({ related }) => related);
    expect(picture).toMatchObject({
      filename: "mapa.png",
      contentType: "image/png",
      contentDisposition: "inline",
    });
    expect(mail.html).toContain(`<img src="cid:${picture?.cid}" alt="Mapa &lt;cesty&gt;"`);
    expect(mail.text).toContain("Dobrý den\n\n[Mapa <cesty>]\n\nNa shledanou");
  });

  test.for([
    { body: "![a](chybí.png)", attachments: "mapa.png", found: ["letter-picture-missing"] },
    { body: "![a](text.txt)", attachments: "text.txt", found: ["letter-picture-kind"] },
    { body: "věta ![a](chybí.png)", attachments: "mapa.png", found: [] },
  ])("$body with $attachments: $found", ({ found, ...template }) => {
    expect(errors({ template, sources: folder({ "mapa.png": 4, "text.txt": 3 }) })).toEqual(found);
  });

  test("cannot be put into a letter by a value", () => {
    const people = [aContact({ organisation: "![x](mapa.png)" })];
    const template = { body: "{{oslovení}}\n\n{{organizace}}", attachments: "mapa.png" };
    const { html, text } = only({ template, people, sources: folder({ "mapa.png": 4 }) });
    expect(html).not.toContain("<img");
    expect(text).toContain("![x](mapa.png)");
  });
});

describe("a draft as a letter", () => {
  const draft: Draft = {
    subject: "Zveme Vás: {{akce}}",
    html: '<div>{{oslovení}}</div><div>sejdeme se {{den}} <img src="cid:m@example.cz" alt="Mapa"></div><script>x()</script>',
    text: "",
    attachments: [{ name: "mapa.png", mediaType: "image/png", bytes: PNG, contentId: "m@example.cz" }],
  };

  test("keeps its look and its pictures, with values escaped and the usual lines below", async () => {
    const people = [aContact({ greeting: "Vážená <b>paní</b>," })];
    const template = { subject: "", body: "koncept: r-1234567" };
    const message = only({ template, people, sources: folder({}, draft) });
    const mail = await simpleParser(Buffer.from(toMime(message), "latin1"), { keepCidLinks: true });
    expect(mail.subject).toMatch(/^Zveme Vás: Setkání 1$/);
    expect(mail.html).toContain("<div>Vážená &lt;b&gt;paní&lt;/b&gt;,</div>");
    expect(mail.html).toContain('<img src="cid:m@example.cz" alt="Mapa">');
    expect(mail.html).not.toContain("script");
    expect(mail.html).toContain("Tuto zprávu dostáváte, protože");
    expect(mail.text).toMatch(
      /^Vážená <b>paní<\/b>,\nsejdeme se v\spondělí 14\.\skvětna 2018 \[Mapa\]\n\n-{8}\n/,
    );
    expect(mail.attachments.map(({ cid }) => cid)).toContain("m@example.cz");
  });

  test.for([
    { sources: folder({}), found: ["draft-no-right"] },
    { sources: undefined, found: ["draft-only-in-google"] },
    { sources: folder({}, { ...draft, html: "<p>{{jmé<i>no</i>}}</p>" }), found: ["draft-broken-mark"] },
    { sources: folder({}, { ...draft, html: "<p>{{příjmní}}</p>" }), found: ["template-misspelt-field"] },
    { sources: folder({}, { ...draft, html: "<p>{{#místo}}</p>" }), found: ["template-unclosed-section"] },
  ])("is refused with $found", ({ sources, found }) => {
    const template = { body: "koncept: r-1234567" };
    expect(errors({ template, ...(sources === undefined ? {} : { sources }) })).toEqual(found);
  });
});

describe("the mark of an approved letter", () => {
  const mark = (template: RowOf<"templates">, size = 3) =>
    letterTemplate(inputOf({ template, sources: folder({ "a.pdf": size }) }), "pozvánka").snapshot;

  test("changes with the subject, the text, the attachments and their contents, and with nothing else", () => {
    const same = mark({ attachments: "a.pdf" });
    expect(mark({ attachments: "a.pdf", use: "jindy" })).toBe(same);
    const others = [
      mark({ attachments: "a.pdf", subject: "Jiný" }),
      mark({ attachments: "a.pdf", body: "Jiný" }),
      mark({ attachments: "a.pdf; zápis" }),
      mark({ attachments: "a.pdf" }, 5),
    ];
    expect(new Set([same, ...others]).size).toBe(5);
  });

  test("goes with every message, under one key for all", () => {
    const people = [aContact(), aContact({ lastName: "Malá" })];
    const { actions } = planInvitations(inputOf({ template: {}, people }));
    const notes = actions.flatMap((action) => (action.kind === "send-message" ? [action.writtenFrom] : []));
    expect(notes.map((note) => note?.key)).toEqual([
      "template:invitation:S-001:1",
      "template:invitation:S-001:1",
    ]);
  });
});
