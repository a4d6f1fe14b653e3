import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxRemarks } from "../../../../src/core/documents/docx/read-remarks.ts";
import type { CommentFile } from "../../../../src/core/plans/comments/intake/comment-file.ts";
import { planIntake } from "../../../../src/core/plans/comments/intake/plan-intake.ts";
import { readCommentFile } from "../../../../src/core/plans/comments/intake/read-files.ts";
import { readWorkbook } from "../../../../src/core/workbook/workbook.ts";
import { performed } from "../../../support/answers.ts";
import { OPEN_DAY, ROUND } from "../../../support/comments.ts";
import { gridsOf, type WorkbookParts } from "../../../support/workbook.ts";

const SIGNED = 'w:author="Eva Příkladná" w:date="2026-05-03T10:00:00Z"';

/** A draft as groups comment it in Word: a comment fastened to words, an insertion, a deletion, a deleted paragraph. */
const BODY = `
<w:p><w:pPr><w:pStyle w:val="Nadpis2"/></w:pPr><w:r><w:t>Opatření 2.1 Terénní &lt;služby&gt;</w:t></w:r></w:p>
<w:p><w:r><w:t>Rozšířit </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>pečovatelskou službu</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Služba do </w:t></w:r><w:del w:id="5" ${SIGNED}><w:r><w:delText>16</w:delText></w:r></w:del><w:ins w:id="6" ${SIGNED}><w:r><w:t>20</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> hodin</w:t></w:r><w:ins w:id="7" w:author="Petr Ukázka"><w:r><w:t> denně</w:t></w:r></w:ins></w:p>
<w:p><w:del w:id="8" ${SIGNED}><w:r><w:delText>Tuto větu ne.</w:delText></w:r></w:del></w:p>
<w:p><w:pPr><w:rPr><w:ins w:id="9" ${SIGNED}/></w:rPr></w:pPr><w:r><w:t>Beze změny</w:t></w:r></w:p>`;

const COMMENTS = `<w:comments><w:comment w:id="0" ${SIGNED}><w:p><w:r><w:t>Myslete i na </w:t></w:r><w:r><w:t>víkendy.</w:t></w:r></w:p></w:comment></w:comments>`;

function docx(body: string, comments = COMMENTS): Uint8Array {
  return zipSync({
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    "word/comments.xml": strToU8(comments),
  });
}

const MAIL = [
  "From: =?utf-8?Q?Charita_P=C5=99=C3=ADkladov,_z._s.?= <info@charita.example.cz>",
  "Date: Mon, 4 May 2026 23:10:00 +0200",
  "Subject: Pripominky",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: 8bit",
  "",
  "Dobr\u00c3\u00bd den, navrhujeme doplnit poradnu.",
  "",
  "Dne 1. 5. 2026 v 10:00 Komunitni planovani napsal(a):",
  "> Posilame navrh planu",
].join("\r\n");

/** The form of a region: a title and the sender above the header, the outcome's columns beside. */
const FORM: CommentFile = {
  name: "formular.xlsx",
  is: "table",
  grids: [
    {
      name: "List1",
      rows: [
        ["Formulář pro uplatnění připomínek", "", ""],
        ["Předkladatel:", "Město Příkladov", ""],
        ["E-mail", "podatelna@prikladov.example.cz", ""],
        ["", "", ""],
        ["Č.", "Kapitola, strana", "Původní text", "Navrhovaná změna", "Odůvodnění", "Vypořádání"],
        ["1", "opatření 2.1", "do 16 hodin", "do 20 hodin", "Rodiny pracují", ""],
        ["2", "str. 14", "", "Opravit mapu", "", ""],
        ["", "", "", "", "", ""],
      ],
    },
  ],
};

function inputWith(parts: WorkbookParts = {}) {
  const grids = gridsOf({ ...ROUND, ...parts });
  const input = {
    workbook: readWorkbook(grids),
    today: OPEN_DAY,
    now: `${OPEN_DAY}T08:00:00Z`,
    language: "cs" as const,
    event: null,
  };
  return { grids, input };
}

describe("comments in a Word document (Hlinsko, 2023)", () => {
  test("are its comments and tracked changes, each with who, where and the words before", () => {
    const remarks = docxRemarks(docx(BODY));
    if (typeof remarks === "string") throw new Error(remarks);
    expect(remarks.map(({ kind, author, original, text }) => [kind, author, original, text])).toEqual([
      ["comment", "Eva Příkladná", "pečovatelskou službu", "Myslete i na víkendy."],
      ["change", "Eva Příkladná", "Služba do 16 hodin", "Služba do 20 hodin"],
      ["change", "Petr Ukázka", "Služba do 16 hodin", "Služba do 16 hodin denně"],
      ["change", "Eva Příkladná", "Tuto větu ne.", "(vypustit)"],
    ]);
    expect(new Set(remarks.map(({ heading }) => heading))).toEqual(
      new Set(["Opatření 2.1 Terénní <služby>"]),
    );
  });

  test("stand at the place of the plan, found by its number", () => {
    const { input } = inputWith();
    const plan = planIntake(input, [{ name: "navrh.docx", is: "document", bytes: docx(BODY) }], "");
    expect(plan.facts).toMatchObject({ found: 4, count: 4, known: 0 });
    expect(JSON.stringify(plan.actions)).toContain("2.1 Terénní <služby>");
  });

  test("are kept when nothing in the text is marked with them", () => {
    const remarks = docxRemarks(docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>"));
    expect(remarks).toMatchObject([{ kind: "comment", text: "Myslete i na víkendy.", original: "" }]);
  });

  test("never break the reading, however the file is damaged", () => {
    const bytes = docx(BODY);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = byte;
        const read = docxRemarks(damaged);
        return typeof read === "string" || Array.isArray(read);
      }),
      { numRuns: 100 },
    );
    const cut = fc.nat(BODY.length).map((length) => docx(BODY.slice(0, length)));
    fc.assert(
      fc.property(cut, (whole) => Array.isArray(docxRemarks(whole))),
      { numRuns: 40 },
    );
  });
});

describe("comments in other files", () => {
  test("of a form in a table have its author, place, old words, new words and reason (Zlínský kraj, 2020)", () => {
    expect(readCommentFile(FORM).comments).toMatchObject([
      {
        author: "Město Příkladov",
        email: "podatelna@prikladov.example.cz",
        place: "opatření 2.1",
        original: "do 16 hodin",
        comment: "do 20 hodin",
        reason: "Rodiny pracují",
      },
      { comment: "Opravit mapu", place: "str. 14" },
    ]);
  });

  test("of a saved message are its own words with the sender and the day, without what it quotes", () => {
    expect(readCommentFile({ name: "a.eml", is: "mail", octets: MAIL }).comments).toMatchObject([
      {
        author: "Charita Příkladov, z. s.",
        email: "info@charita.example.cz",
        receivedOn: "2026-05-04",
        comment: "Dobrý den, navrhujeme doplnit poradnu.",
      },
    ]);
  });

  test.for([
    ["a semicolon", 'Jméno;Připomínka\nJana;"Více; a lépe"\n'],
    ["a comma", 'Jméno,Připomínka\nJana,"Více; a lépe"\n'],
  ] as const)("of a table in text parted by %s are its rows", ([, text]) => {
    const { comments } = readCommentFile({ name: "a.csv", is: "text", text });
    expect(comments).toMatchObject([{ author: "Jana", comment: "Více; a lépe" }]);
  });

  test.for([
    ["text", { name: "a.txt", is: "text", text: "Moje připomínka" }, null, 1],
    ["empty text", { name: "a.txt", is: "text", text: " \n" }, "intake-nothing", 0],
    [
      "a table without comments",
      { name: "a.xlsx", is: "table", grids: [{ name: "A", rows: [["Jméno"]] }] },
      "intake-nothing",
      0,
    ],
    ["no archive", { name: "a.docx", is: "document", bytes: strToU8("nic") }, "intake-unreadable", 0],
    [
      "an answer of a machine",
      { name: "a.eml", is: "mail", octets: `Auto-Submitted: auto-replied\r\n${MAIL}` },
      "intake-automatic",
      0,
    ],
    ["a picture", { name: "a.png", is: "unknown" }, "intake-unknown-kind", 0],
  ] as const)("say what %s gave", ([, file, fault, count]) => {
    const read = readCommentFile(file);
    expect([read.fault, read.comments.length]).toEqual([fault, count]);
  });
});

describe("taking comments in", () => {
  test("writes each once, however often the file comes, into the round with its receipt", () => {
    const { grids, input } = inputWith();
    const first = planIntake(input, [FORM, FORM], "datová schránka");
    expect(first.facts).toMatchObject({ found: 4, count: 2, known: 2, round: "KP-001" });
    const workbook = readWorkbook(performed(grids, first.actions));
    expect(workbook.comments.records.map(({ texts }) => [texts.id, texts.way, texts.authorKind])).toEqual([
      ["P-001", "datová schránka", "obec"],
      ["P-002", "datová schránka", "obec"],
    ]);
    expect(workbook.journal.records.map(({ texts }) => texts.key)).toEqual([
      "comment:KP-001:P-001",
      "comment:KP-001:P-002",
    ]);
    expect(planIntake({ ...input, workbook }, [FORM], "").facts).toMatchObject({ count: 0, known: 2 });
  });

  test("brings back what the journal knows and the register has lost, under its own number", () => {
    const journal = [
      {
        key: "comment:KP-001:P-005",
        state: "přijato",
        at: "2026-05-04",
        reference: '{"round":"KP-001","comment":"Ztracená","form":"x"}',
      },
    ];
    const { grids, input } = inputWith({ journal });
    const plan = planIntake(input, [FORM], "");
    const { comments } = readWorkbook(performed(grids, plan.actions));
    expect(comments.records.map(({ texts }) => [texts.id, texts.comment])).toEqual([
      ["P-005", "Ztracená"],
      ["P-006", "do 20 hodin"],
      ["P-007", "Opravit mapu"],
    ]);
  });

  test("refuses a way in that the register does not know", () => {
    expect(() => planIntake(inputWith().input, [], "holub")).toThrow("datová schránka");
  });
});
