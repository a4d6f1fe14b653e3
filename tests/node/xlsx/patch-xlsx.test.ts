import fc from "fast-check";
import { readXlsx as readByHucre, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { InternalError, RefusedError } from "../../../src/core/errors.ts";
import type { CellContent, CellWrite } from "../../../src/core/plans/plan.ts";
import { patchXlsx, type WorkbookAction } from "../../../src/node/xlsx/patch-xlsx.ts";
import { readXlsx } from "../../../src/node/xlsx/read-xlsx.ts";
import { aSmallWorkbook, fixture, partsOf, withParts } from "./parts.ts";

const PLAN = "xl/worksheets/sheet1.xml";

const writing = (...cells: readonly CellWrite[]): WorkbookAction => ({
  kind: "write-cells",
  key: "w",
  cells,
});
const inPlan = (row: number, column: number, text: string): CellWrite => ({
  sheet: "Plán",
  row,
  column,
  text,
});
const inList = (row: number, column: number, text: string): CellWrite => ({
  sheet: "List",
  row,
  column,
  text,
});
const replacing = (sheet: string, rows: readonly (readonly CellContent[])[]): WorkbookAction => ({
  kind: "replace-rows",
  key: "r",
  table: { sheet, header: ["List", "Co"], rows },
});

const patched = (bytes: Uint8Array, ...actions: readonly WorkbookAction[]) => patchXlsx(bytes, actions, "cs");
const rowsOf = async (bytes: Uint8Array, sheet: string) =>
  (await readXlsx(bytes, "cs")).find(({ name }) => name === sheet)?.rows;

/** The names of parts that differ. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] !== now[name]).sort();
}

test("a sheet that is made has the widths it is given, its severities coloured and its links as links", () => {
  const rows = [
    [
      { text: "chyba", severity: "error" },
      { text: "4", link: { sheet: "Plán", row: 4, column: 2 } },
    ],
  ] as const;
  const made = patched(fixture("plan.xlsx"), {
    kind: "replace-rows",
    key: "r",
    table: { sheet: "Kontrola", header: ["Závažnost", "Řádek"], rows, widths: [12, 8] },
  });
  const parts = partsOf(made);
  const sheet = Object.values(parts).find((xml) => xml.includes("Závažnost")) ?? "";
  expect(sheet).toMatch(/<col min="1" max="1" width="12" .*<col min="2" max="2" width="8" /);
  const styles = [...sheet.matchAll(/<c r="[AB]2" s="(\d+)"/g)].map(([, style]) => Number(style));
  const looks = [...(parts["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
  expect(new Set(styles).size).toBe(2);
  expect(looks.length).toBeGreaterThan(Math.max(...styles));
  expect(parts["xl/styles.xml"]).toContain('<fgColor rgb="FFF8C9C4"/>');
  expect(sheet).toContain('<hyperlink ref="B2"');
});

describe("patchXlsx writes cells", () => {
  test("and changes nothing but those cells, in one part of the file", () => {
    const before = fixture("plan.xlsx");
    const after = patched(before, writing(inPlan(4, 2, "jinak"), inPlan(5, 4, "splněno")));
    // The workbook part only asks for its formulas to be worked out anew.
    expect(changedParts(before, after)).toEqual(["xl/workbook.xml", PLAN]);
    const [old = "", now = ""] = [before, after].map((bytes) => partsOf(bytes)[PLAN]);
    const undone = now
      .replace(/<c r="B4"[^>]*>.*?<\/c>/, '<c r="B4" s="3" t="s"><v>8</v></c>')
      .replace(/<c r="D5"[^>]*>.*?<\/c>/, '<c r="D5" s="5" t="s"><v>12</v></c>');
    expect(now).not.toBe(old);
    expect(undone).toBe(old);
    expect(now).toMatch(/<c r="B4" s="3" t="inlineStr">/);
  });

  test("and leaves a workbook without formulas otherwise untouched", async () => {
    const before = await writeXlsx({
      sheets: [
        { name: "List", rows: [["a"]] },
        { name: "Jiný", rows: [["b"]] },
      ],
    });
    expect(changedParts(before, patched(before, writing(inList(1, 1, "c"))))).toEqual([PLAN]);
  });

  test("where there was neither a cell nor a row, in their order, and the used range grows", async () => {
    const after = patched(
      fixture("plan.xlsx"),
      writing(inPlan(20, 8, "daleko"), inPlan(2, 3, "mezi"), inPlan(4, 7, "vedle")),
    );
    const rows = await rowsOf(after, "Plán");
    expect([rows?.[19]?.[7], rows?.[1]?.[2], rows?.[3]?.[6]]).toEqual(["daleko", "mezi", "vedle"]);
    const xml = partsOf(after)[PLAN] ?? "";
    expect(xml).toContain('<dimension ref="A1:H20"/>');
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 20,
    ]);
  });

  test("with the style of the row or the column where a cell is new", () => {
    const sheet =
      '<worksheet><cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="7" customFormat="1" spans="1:1"/></sheetData></worksheet>';
    const after = patched(
      aSmallWorkbook({ sheet }),
      writing(inList(1, 2, "a"), inList(2, 3, "b"), inList(2, 4, "c")),
    );
    const xml = partsOf(after)[PLAN] ?? "";
    expect([...xml.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(([, cell, style]) => [cell, style])).toEqual([
      ["B1", "7"],
      ["C2", "5"],
      ["D2", undefined],
    ]);
    expect(xml).toContain('spans="1:2"');
  });

  test("empties a cell and keeps its look", async () => {
    const after = patched(fixture("plan.xlsx"), writing(inPlan(4, 2, "")));
    expect((await rowsOf(after, "Plán"))?.[3]?.[1]).toBe("");
    expect(partsOf(after)[PLAN]).toContain('<c r="B4" s="3"/>');
  });

  test("exactly as the text stands, whatever it is", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        "=1+1",
        " \t a ",
        "]]>",
        "_x000D_",
        "\r\n",
        "\ud800",
        "&lt;",
        "řž\u0301",
        "#REF!",
        "00012",
        "👩‍🦽",
        "\u0000",
      ),
    );
    const before = fixture("plan.xlsx");
    await fc.assert(
      fc.asyncProperty(hostile, fc.integer({ min: 1, max: 12 }), async (text, row) => {
        const after = patched(before, writing(inPlan(row, 2, text), inPlan(row, 9, text)));
        const rows = await rowsOf(after, "Plán");
        expect([rows?.[row - 1]?.[1], rows?.[row - 1]?.[8]]).toEqual([text, text]);
        expect(patched(after, writing(inPlan(row, 2, text), inPlan(row, 9, text)))).toEqual(after);
      }),
      { numRuns: 50 },
    );
  });

  test.for(["=1+1", " a\nb ", "<&>\"'", "😀 řeřicha"])("so that another reader finds %j", async (text) => {
    const { sheets } = await readByHucre(patched(fixture("plan.xlsx"), writing(inPlan(4, 2, text))));
    expect(sheets[0]?.rows[3]?.[1]).toBe(text);
  });

  test("cut to what Excel can open", async () => {
    const after = patched(fixture("plan.xlsx"), writing(inPlan(4, 2, "x".repeat(50_000))));
    expect((await rowsOf(after, "Plán"))?.[3]?.[1]).toHaveLength(32_767);
  });

  test("over a formula, and with it goes the order of calculation", () => {
    const sheet = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row>';
    const before = withParts(aSmallWorkbook({ sheet }), {
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": (
        partsOf(aSmallWorkbook({ sheet }))["xl/_rels/workbook.xml.rels"] ?? ""
      ).replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    });
    const kept = partsOf(patched(before, writing(inList(2, 1, "a"))));
    expect(kept["xl/calcChain.xml"]).toBeDefined();
    const parts = partsOf(patched(before, writing(inList(1, 1, "a"))));
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(parts[PLAN]).toContain('<c r="B1"><f>A1</f><v>2</v></c>');
  });

  test("over the first cell of a shared formula, and the others get theirs written out", () => {
    const sheet = [
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">SUM($A$1:A1)&amp;"A1"&amp;\'A1\'!A1</f><v>1</v></c></row>',
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>',
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>',
    ].join("");
    const xml = partsOf(patched(aSmallWorkbook({ sheet }), writing(inList(1, 2, "text"))))[PLAN];
    expect(xml).toContain('<c r="B2"><f>SUM($A$1:A2)&amp;"A1"&amp;\'A1\'!A2</f><v>1</v></c>');
    expect(xml).toContain('<c r="B3"><f>SUM($A$1:A3)&amp;"A1"&amp;\'A1\'!A3</f><v>1</v></c>');
    expect(xml).not.toContain("shared");
  });

  test("right below a table, which grows, and into its header, which it follows", () => {
    const after = partsOf(
      patched(fixture("plan.xlsx"), writing(inPlan(8, 1, "A-004"), inPlan(3, 2, "Co & jak"))),
    );
    expect(after["xl/tables/table1.xml"]).toMatch(/<table [^>]*ref="A3:F8"/);
    expect(after["xl/tables/table1.xml"]).toContain('name="Co &amp; jak"');
  });

  test("in a part written with a namespace prefix", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const after = patched(aSmallWorkbook({ sheet }), writing(inList(1, 1, "a"), inList(3, 2, "b")));
    const { sheets } = await readByHucre(after);
    expect([sheets[0]?.rows[0]?.[0], sheets[0]?.rows[2]?.[1]]).toEqual(["a", "b"]);
  });

  test("of a sheet that is not there only by a bug, and of no workbook never", () => {
    expect(() =>
      patched(fixture("plan.xlsx"), writing({ sheet: "Nic", row: 1, column: 1, text: "a" })),
    ).toThrow(InternalError);
    expect(() => patched(new Uint8Array(), writing(inPlan(1, 1, "a")))).toThrow(RefusedError);
  });
});

describe("patchXlsx replaces rows", () => {
  const rows = [
    [{ text: "Plán", link: { sheet: "O'Brien & spol.", row: 5, column: 2 } }, { text: "termín" }],
    [{ text: "x" }, { text: "\ta\u0001" }],
  ];

  test("of a sheet that it adds behind the others", async () => {
    const before = fixture("plan.xlsx");
    const after = patched(before, replacing("Kontrola", rows));
    expect((await readXlsx(after, "cs")).map(({ name }) => name)).toEqual([
      "Plán",
      "Jen titul",
      "Prázdný",
      "O'Brien & spol.",
      "Kontrola",
    ]);
    expect(await rowsOf(after, "Kontrola")).toEqual([
      ["List", "Co"],
      ["Plán", "termín"],
      ["x", "\ta\u0001"],
    ]);
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet5.xml",
    ]);
  });

  test("with a frozen bold header and links that lead to cells", async () => {
    const { sheets } = await readByHucre(patched(fixture("plan.xlsx"), replacing("Kontrola", rows)), {
      readStyles: true,
    });
    const sheet = sheets[4];
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.cells?.get("0,0")?.style?.font?.bold).toBe(true);
    expect(sheet?.cells?.get("1,0")?.hyperlink?.location).toBe("'O''Brien & spol.'!B5");
    expect(sheet?.cells?.get("1,0")?.style?.font?.underline).toBeTruthy();
  });

  test("and leaves none of the old ones, neither text nor link nor the look of a link", async () => {
    const once = patched(fixture("plan.xlsx"), replacing("Kontrola", rows));
    const fewer = patched(once, replacing("kontrola", [[{ text: "jen text" }, { text: "" }]]));
    expect(await rowsOf(fewer, "Kontrola")).toEqual([["List", "Co"], ["jen text"]]);
    const xml = partsOf(fewer)["xl/worksheets/sheet5.xml"] ?? "";
    expect(xml).not.toContain("hyperlink");
    const { sheets } = await readByHucre(fewer, { readStyles: true });
    expect(sheets[4]?.cells?.get("1,0")?.style?.font?.underline).toBeFalsy();
  });

  test("keeps the looks of a sheet that is there, and its table follows", async () => {
    const before = await writeXlsx({
      sheets: [
        {
          name: "Kontrola",
          columns: [
            { header: "Starý", key: "a", width: 33 },
            { header: "Druhý", key: "b" },
          ],
          data: [{ a: "1", b: "2" }],
          tables: [{ name: "T", range: "A1:B2", columns: [{ name: "Starý" }, { name: "Druhý" }] }],
        },
      ],
    });
    const after = partsOf(patched(before, replacing("Kontrola", [...rows, ...rows])));
    expect(after["xl/tables/table1.xml"]).toMatch(/<table [^>]*ref="A1:B5"/);
    expect(after["xl/tables/table1.xml"]).toMatch(/<autoFilter ref="A1:B5"/);
    expect(after["xl/tables/table1.xml"]).toMatch(/name="List".*name="Co"/);
    expect(after[PLAN]).toContain('width="33"');
  });

  test("twice with the same bytes as once", () => {
    const once = patched(fixture("plan.xlsx"), replacing("Kontrola", rows), replacing("Prázdný", rows));
    expect(patched(once, replacing("Kontrola", rows), replacing("Prázdný", rows))).toEqual(once);
  });
});
