import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxTables } from "../../../../src/core/documents/docx/read-tables.ts";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import { minutesTables } from "../../../../src/core/documents/minutes/read-tables.ts";
import { minutes } from "../../../../src/core/documents/minutes.ts";
import { meetingOf, steering } from "../../../support/meeting.ts";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(body: string): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(xml) });
}

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

function texts(bytes: Uint8Array) {
  const tables = docxTables(bytes);
  return typeof tables === "string"
    ? tables
    : tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
}

const BOMB = zipSync({ "word/document.xml": new Uint8Array(42_000_000) }, { level: 1 });

describe("docxTables", () => {
  test.for([
    {
      what: "several paragraphs and breaks",
      cell: `${p("jedna")}<w:p><w:r><w:t>dvě</w:t><w:br/><w:t>tři</w:t></w:r></w:p>`,
      says: "jedna\ndvě\ntři",
    },
    {
      what: "a text parted into runs",
      cell: "<w:p><w:r><w:t>Roze</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>slat</w:t></w:r></w:p>",
      says: "Rozeslat",
    },
    {
      what: "a tracked insertion, not a deletion",
      cell: '<w:p><w:ins w:id="1"><w:r><w:t>nové</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>staré</w:delText></w:r></w:del></w:p>',
      says: "nové",
    },
    {
      what: "a moved text only where it is now",
      cell: '<w:p><w:moveFrom w:id="1"><w:r><w:t>tady</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>tam</w:t></w:r></w:moveTo></w:p>',
      says: "tam",
    },
    {
      what: "a link and a content control",
      cell: "<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>do 15. 6.</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>",
      says: "do 15. 6.",
    },
    {
      what: "entities, hard spaces and doubled spaces as plain text",
      cell: p("A &amp; B\u00a0 C"),
      says: "A & B C",
    },
    {
      what: "a drawing once",
      cell: `<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>x</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>x</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`,
      says: "x",
    },
  ])("reads $what", ({ cell, says }) => {
    expect(texts(docx(tbl(tr(tc(cell)))))).toEqual([[[says]]]);
  });

  test("gives merged cells their columns, and repeats what is merged downwards", () => {
    const tables = docxTables(
      docx(
        tbl(
          tr(tc("a", '<w:gridSpan w:val="2"/>'), tc("b", '<w:vMerge w:val="restart"/>')),
          tr(tc("c"), tc("d"), tc(p(""), "<w:vMerge/>")),
        ),
      ),
    );
    expect(tables).toEqual([
      {
        before: "",
        rows: [
          [
            { text: "a", column: 0, span: 2 },
            { text: "b", column: 2, span: 1 },
          ],
          [
            { text: "c", column: 0, span: 1 },
            { text: "d", column: 1, span: 1 },
            { text: "b", column: 2, span: 1 },
          ],
        ],
      },
    ]);
  });

  test("leaves out rows deleted under tracking, and takes a table in a cell for itself", () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("pryč")}</w:tr>`;
    const inner = tbl(tr(tc("uvnitř")));
    expect(texts(docx(tbl(deleted, tr(tc(`${p("venku")}${inner}${p("")}`)))))).toEqual([
      [["uvnitř"]],
      [["venku"]],
    ]);
  });

  test("knows the heading before each table", () => {
    const tables = docxTables(docx(`${p("Nové úkoly")}<w:p/>${tbl(tr(tc("a")))}`));
    expect(tables).toMatchObject([{ before: "Nové úkoly" }]);
  });

  test.for([
    { what: "no archive", bytes: strToU8("ahoj"), fault: "not-an-archive" },
    { what: "nothing", bytes: new Uint8Array(), fault: "not-an-archive" },
    {
      what: "another archive",
      bytes: zipSync({ "xl/workbook.xml": strToU8("<a/>") }),
      fault: "no-such-part",
    },
    {
      what: "a part that unpacks to 42 MB",
      bytes: BOMB,
      fault: "too-large",
    },
  ])("says of $what what it is", ({ bytes, fault }) => {
    expect(docxTables(bytes)).toBe(fault);
  });

  test("stops unpacking an archive that lies about its size", () => {
    const bytes = BOMB.slice();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, 10, true);
    expect(docxTables(bytes)).toBe("too-large");
  });

  test("never throws, whatever is cut off or changed", () => {
    const whole = docx(tbl(tr(tc("a"), tc("b"))));
    const cut = fc.nat(whole.length).map((end) => whole.slice(0, end));
    const changed = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 })
      .map((changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(cut, changed, fc.uint8Array()), (bytes) => void docxTables(bytes)),
      { numRuns: 300 },
    );
  });

  test("never throws on broken markup", () => {
    const piece = fc.constantFrom(
      "<w:tbl>",
      "</w:tbl>",
      "<w:tr>",
      "</w:tr>",
      "<w:tc>",
      "</w:tc>",
      "<w:p>",
      "</w:p>",
      "<w:t>",
      "</w:t>",
      "a",
      "<",
      "<w:del>",
      "<w:vMerge/>",
      "&amp",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void docxTables(docx(pieces.join("")))),
      { numRuns: 300 },
    );
  });
});

describe("minutesTables", () => {
  const read = (bytes: Uint8Array) => {
    const tables = docxTables(bytes);
    return typeof tables === "string" ? [] : minutesTables(tables);
  };

  test.for([
    {
      what: "as this program writes them",
      bytes: () => toDocx(minutes(steering(), meetingOf(steering()), "cs")),
    },
    { what: "in English", bytes: () => toDocx(minutes(steering(), meetingOf(steering()), "en")) },
  ])("recognise the three tables of minutes $what", ({ bytes }) => {
    const tables = read(bytes());
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ["review", 2],
      ["task", 1],
      ["resolution", 1],
    ]);
    expect(tables[1]?.rows[0]?.texts).toMatchObject({
      text: "Rozeslat zápis",
      responsible: "Jana Chalupová",
      timing: "do 18. 6. 2018",
    });
    expect(tables[2]?.rows[0]?.texts).toMatchObject({ votesFor: "4", votesAgainst: "0", abstained: "1" });
  });

  test("recognise them after LibreOffice has written the file anew", () => {
    const bytes = readFileSync("tests/core/documents/docx/fixtures/minutes-libreoffice.docx");
    expect(
      read(bytes).map(({ kind, title, rows }) => [kind, title, rows.map(({ texts: { text } }) => text)]),
    ).toEqual([
      ["review", "Úkoly z minula", ["Připravit SWOT", "Oslovit obce"]],
      ["task", "Nové úkoly", ["Rozeslat zápis", "Doplnit SWOT o pohled uživatelů"]],
      ["resolution", "Usnesení a hlasování", ["SWOT se bere na vědomí"]],
    ]);
  });

  test.for([
    { header: ["T:", "Kdo", "Úkol", "Pozn."], kind: "task", text: "c" },
    { header: ["poř. č.", "Zodpovídá (kdo)", "Znění úkolu", "Termín splnění"], kind: "task", text: "c" },
    { header: ["Č.", "ZODPOVIDA", "ukol", "Termin"], kind: "task", text: "c" },
    { header: ["Usnesení", "Pro", "Proti", "Zdržel se"], kind: "resolution", text: "a" },
  ])("know a header by its words: $header", ({ header, kind, text }) => {
    const table = tbl(tr(...header.map((word) => tc(word))), tr(tc("a"), tc("b"), tc("c"), tc("d")));
    expect(read(docx(table)).map((one) => [one.kind, one.rows[0]?.texts.text])).toEqual([[kind, text]]);
  });

  test("pass over other tables and empty lines", () => {
    const signatures = tbl(
      tr(tc("zápis"), tc("jméno a příjmení"), tc("datum a podpis")),
      tr(tc("Zapsal/a"), tc("x"), tc("")),
    );
    const empty = tbl(
      tr(tc("č."), tc("úkol"), tc("zodpovídá")),
      tr(tc("1."), tc(""), tc("")),
      tr(tc("2."), tc("–"), tc("")),
    );
    expect(read(docx(signatures))).toEqual([]);
    expect(read(docx(empty)).map(({ rows }) => rows)).toEqual([[]]);
  });
});
