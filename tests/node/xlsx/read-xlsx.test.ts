import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { RefusedError } from "../../../src/core/errors.ts";
import { readXlsx } from "../../../src/node/xlsx/read-xlsx.ts";
import { aSmallWorkbook, fixture, withParts } from "./parts.ts";

const rowsOf = async (bytes: Uint8Array) => (await readXlsx(bytes, "cs"))[0]?.rows;

async function refusalOf(bytes: Uint8Array, language: "cs" | "en" = "cs"): Promise<RefusedError> {
  const error = await readXlsx(bytes, language).catch((caught: unknown) => caught);
  if (!(error instanceof RefusedError)) throw new Error("was not refused");
  return error;
}

describe("readXlsx", () => {
  test("reads a LibreOffice workbook as a person sees it", async () => {
    expect(await readXlsx(fixture("plan.xlsx"), "cs")).toEqual([
      {
        name: "Plán",
        rows: [
          ["Plán informační kampaně ORP Strakonice"],
          [],
          ["ID", "Činnost", "Kdy", "Stav", "Splněno", "Cena"],
          [
            "A-001",
            "Článek ve Strakonickém zpravodaji\ndruhý řádek",
            "5/2018",
            "splněno",
            "14. 5. 2018",
            "1834050,50",
          ],
          [
            "A-002",
            "  Setkání s úřady & obcemi <2018>  ",
            "9/2018",
            "plánováno",
            "14. 5. 2018 9:00",
            "12,50",
          ],
          ["A-003", "Dny otevřených dveří", "9:00", "50 %", "ANO", "1834063"],
          ["263958", "A-001", "#REF!", "00263958", "0,1", "3668126"],
        ],
      },
      { name: "Jen titul", rows: [["Jen sloučený titul"]] },
      { name: "Prázdný", rows: [] },
      { name: "O'Brien & spol.", rows: [["skrytý řádek"], ["viditelný"]] },
    ]);
  });

  test.for([
    {
      what: "rich text without its phonetic hint",
      strings: "<si><r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r></si>",
      text: "ab",
    },
    { what: "a control character", strings: "<si><t>a_x000D_&#10;b_x0007_</t></si>", text: "a\r\nb\u0007" },
    { what: "an escaped escape", strings: "<si><t>_x005F_x000D_</t></si>", text: "_x000D_" },
    { what: "CDATA and entities", strings: "<si><t><![CDATA[<b>&]]>&lt;&#x1F600;</t></si>", text: "<b>&<😀" },
    { what: "an empty string", strings: "<si/>", text: undefined },
  ])("reads $what", async ({ strings, text }) => {
    const bytes = aSmallWorkbook({ sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings });
    expect((await rowsOf(bytes))?.[0]?.[0]).toBe(text);
  });

  test.for([
    { cell: '<c r="A1" t="inlineStr"><is><t> x </t></is></c>', text: " x " },
    { cell: '<c r="A1" t="str"><f>B1</f><v>výsledek</v></c>', text: "výsledek" },
    { cell: '<c r="A1" t="b"><v>0</v></c>', text: "NE" },
    { cell: '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', text: "#DIV/0!" },
    { cell: '<c r="A1"><f>B1</f></c>', text: undefined },
    { cell: '<c r="A1" t="s"><v>99</v></c>', text: undefined },
    { cell: '<c r="A1"><v>263958</v></c>', text: "263958" },
    { cell: '<c r="A1"><v>1.2E+25</v></c>', text: "12000000000000000000000000" },
    { cell: "<c><v>1</v></c>", text: "1" },
  ])("reads $cell as $text", async ({ cell, text }) => {
    expect((await rowsOf(aSmallWorkbook({ sheet: `<row>${cell}</row>` })))?.[0]?.[0]).toBe(text);
  });

  test("reads elements with a namespace prefix and dates counted from 1904", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="B1" s="1"><x:v>41772</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = withParts(aSmallWorkbook({ sheet, workbookPr: '<workbookPr date1904="1"/>' }), {
      "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    expect(await rowsOf(bytes)).toEqual([["", "14. 5. 2018"]]);
  });

  test("keeps a stray cell in the last row and column small", async () => {
    const sheet =
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    const rows = await rowsOf(aSmallWorkbook({ sheet }));
    expect([rows?.length, rows?.[0]?.length, rows?.[1]?.length, rows?.[1_048_575]?.[0]]).toEqual([
      1_048_576,
      16_384,
      0,
      "2",
    ]);
  });

  test("ignores cells beyond the last row and column there can be", async () => {
    const sheet =
      '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row><row r="99999999"><c r="A99999999"><v>2</v></c></row>';
    expect(await rowsOf(aSmallWorkbook({ sheet }))).toEqual([]);
  });

  test("reads a cell of 50 000 Czech letters", async () => {
    const long = "ž".repeat(50_000);
    const bytes = aSmallWorkbook({ sheet: `<row><c t="inlineStr"><is><t>${long}</t></is></c></row>` });
    expect(await rowsOf(bytes)).toEqual([[long]]);
  });

  test("reads every text that another writer writes", async () => {
    const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (row) => {
        const bytes = await writeXlsx({ sheets: [{ name: "List", rows: [[...row]] }] });
        const seen = row.map((text) => (/\r/.test(text) ? null : text));
        if (seen.includes(null) || seen.some((text) => /_x[0-9a-f]{4}_/i.test(text ?? ""))) return;
        expect(await rowsOf(bytes)).toEqual([row]);
      }),
    );
  });
});

describe("readXlsx refuses", () => {
  const ole = (name: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(name, "utf16le")]);

  test.for([
    { what: "an old .xls", bytes: () => fixture("plan.xls"), says: ".xls" },
    { what: "an .ods", bytes: () => fixture("plan.ods"), says: ".ods" },
    { what: "a .docx", bytes: () => fixture("letter.docx"), says: ".docx" },
    { what: "a workbook with a password", bytes: () => ole("EncryptedPackage"), says: "heslem" },
    { what: "an old .doc", bytes: () => ole("WordDocument"), says: ".doc" },
    { what: "a .pdf", bytes: () => strToU8("%PDF-1.7\n"), says: "PDF" },
    { what: "a web page", bytes: () => strToU8("\n<!DOCTYPE html><table>"), says: "HTML" },
    { what: "an XML file", bytes: () => strToU8('<?xml version="1.0"?><Workbook/>'), says: "XML" },
    {
      what: "a .csv in Windows-1250",
      bytes: () => Buffer.from([0x9e, 0x6c, 0x3b, 0xfd, 0x0d, 0x0a]),
      says: ".csv",
    },
    { what: "a text in UTF-16", bytes: () => Buffer.from("\ufeffa\tb\n", "utf16le"), says: ".csv" },
    { what: "bytes that are nothing", bytes: () => new Uint8Array([0, 1, 2, 3]), says: "nepoznávám" },
    { what: "no bytes", bytes: () => new Uint8Array(), says: "nepoznávám" },
    { what: "a zip of other files", bytes: () => zipSync({ "a.txt": strToU8("a") }), says: "zip" },
    { what: "a binary .xlsb", bytes: () => zipSync({ "xl/workbook.bin": strToU8("a") }), says: ".xlsb" },
    { what: "half a file", bytes: () => fixture("plan.xlsx").subarray(0, 5000), says: "poškozený" },
  ])("$what", async ({ bytes, says }) => {
    const error = await refusalOf(bytes());
    expect([error.code, error.message]).toEqual(["unreadable-input", expect.stringContaining(says)]);
  });

  test("a file with one changed byte, and names the part", async () => {
    const bytes = Uint8Array.from(aSmallWorkbook({ sheet: `<row><c><v>${"1".repeat(500)}</v></c></row>` }));
    const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect((await refusalOf(bytes)).message).toContain("xl/worksheets/sheet1.xml");
  });

  test("a sheet that breaks off in the middle", async () => {
    const bytes = withParts(fixture("plan.xlsx"), {
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c",
    });
    expect((await refusalOf(bytes)).message).toContain("xl/worksheets/sheet1.xml");
  });

  test("an archive that says it unpacks to more than 500 MB", async () => {
    const bytes = Buffer.from(fixture("plan.xlsx"));
    bytes.writeUInt32LE(600_000_000, bytes.indexOf(Buffer.from("504b0102", "hex")) + 24);
    expect((await refusalOf(bytes)).message).toContain("500 MB");
  });

  test("a part that unpacks to more than it says", async () => {
    const bytes = Buffer.from(fixture("plan.xlsx"));
    bytes.writeUInt32LE(10, bytes.indexOf(Buffer.from("504b0102", "hex")) + 24);
    expect((await refusalOf(bytes)).code).toBe("unreadable-input");
  });

  test("a workbook without sheets", async () => {
    const bytes = withParts(fixture("plan.xlsx"), { "xl/workbook.xml": "<workbook><sheets/></workbook>" });
    expect((await refusalOf(bytes, "en")).message).toBe("The workbook has no sheet with cells.");
  });

  test("any bytes at all without failing otherwise", async () => {
    const good = fixture("plan.xlsx");
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = byte;
        const result = await readXlsx(bytes, "cs").catch((error: unknown) => error);
        expect(Array.isArray(result) || result instanceof RefusedError).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});
