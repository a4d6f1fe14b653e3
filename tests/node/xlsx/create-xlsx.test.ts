import { readXlsx as readByHucre } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { InternalError } from "../../../src/core/errors.ts";
import type { ColumnLayout, SheetLayout } from "../../../src/core/sheet/layout.ts";
import { createXlsx } from "../../../src/node/xlsx/create-xlsx.ts";
import { readXlsx } from "../../../src/node/xlsx/read-xlsx.ts";
import { partsOf } from "./parts.ts";

const OPTIONS = { title: "Komunitní plán", created: "2018-05-01T06:00:00Z", language: "cs" } as const;

const aColumn = (differences: Partial<ColumnLayout> = {}): ColumnLayout => ({
  header: "Název",
  note: "",
  width: 20,
  format: "text",
  required: false,
  computed: false,
  ...differences,
});

const aTable = (differences: Partial<SheetLayout> = {}): SheetLayout => ({
  name: "Aktivity",
  columns: [aColumn()],
  rows: [],
  kind: "table",
  ...differences,
});

async function hucreSheet(layouts: readonly SheetLayout[], index = 0) {
  const { sheets } = await readByHucre(await createXlsx(layouts, OPTIONS), { readStyles: true });
  const sheet = sheets[index];
  if (sheet === undefined) throw new Error("no such sheet");
  return sheet;
}

describe("createXlsx", () => {
  test("writes texts as texts, days as days and numbers as numbers", async () => {
    const columns = [
      aColumn({ header: "IČO" }),
      aColumn({ header: "Splněno", format: "date" }),
      aColumn({ header: "Počet", format: "number" }),
    ];
    const rows = [
      ["00263958", "2018-05-14", "12.5"],
      ["=1+1", "někdy v květnu", "asi 5"],
      ["  <a> & \u0001 😀\n ", "", ""],
    ];
    const layout = aTable({ columns, rows });
    expect((await readXlsx(await createXlsx([layout], OPTIONS), "cs"))[0]?.rows).toEqual([
      ["IČO", "Splněno", "Počet"],
      ["00263958", "14. 5. 2018", "12,5"],
      ["=1+1", "někdy v květnu", "asi 5"],
      ["  <a> & \u0001 😀\n "],
    ]);
    const sheet = await hucreSheet([layout]);
    expect(sheet.rows[1]).toEqual(["00263958", new Date("2018-05-14T00:00:00Z"), 12.5]);
    expect(sheet.cells?.get("2,0")?.formula).toBeUndefined();
  });

  test("makes the same bytes of the same input", async () => {
    const layouts = [aTable({ columns: [aColumn({ note: "Proč" })], rows: [["a"]] })];
    expect(await createXlsx(layouts, OPTIONS)).toEqual(await createXlsx(layouts, OPTIONS));
  });

  test("freezes, explains and filters a table's header", async () => {
    const sheet = await hucreSheet([aTable({ columns: [aColumn({ note: "Co se píše" }), aColumn()] })]);
    expect(sheet.freezePane?.rows).toBe(1);
    expect(sheet.cells?.get("0,0")?.comment).toMatchObject({ author: "Komplán", text: "Co se píše" });
    expect(sheet.cells?.get("0,1")?.comment).toBeUndefined();
    expect(sheet.autoFilter?.range).toBe("A1:B1001");
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      printTitlesRow: "$1:$1",
    });
  });

  test("tells required, optional and computed headers apart", async () => {
    const columns = [aColumn({ required: true }), aColumn(), aColumn({ computed: true })];
    const sheet = await hucreSheet([aTable({ columns })]);
    const styles = [0, 1, 2].map((column) => sheet.cells?.get(`0,${column}`)?.style);
    expect(new Set(styles.map((style) => JSON.stringify(style?.fill))).size).toBe(3);
    expect(styles.map((style) => style?.font?.bold === true)).toEqual([true, true, true]);
    expect(styles.map((style) => style?.font?.italic === true)).toEqual([false, false, true]);
  });

  test("keeps leading zeros in rows that are still empty: the whole column is text", async () => {
    const parts = partsOf(await createXlsx([aTable()], OPTIONS));
    const style = Number(/<col [^>]*style="(\d+)"/.exec(parts["xl/worksheets/sheet1.xml"] ?? "")?.[1]);
    const formats = [...(parts["xl/styles.xml"] ?? "").matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)].map(
      ([, id]) => id,
    );
    expect(formats[style]).toBe("49");
  });

  test.for([
    {
      choices: { kind: "list", values: ["plánováno", "splněno"] } as const,
      rule: { type: "list", formula1: '"plánováno,splněno"' },
    },
    {
      choices: { kind: "column", sheet: "O'Brien & spol.", header: "Název" } as const,
      rule: { type: "list", formula1: "'O''Brien & spol.'!$A$2:$A$1001" },
    },
  ])("offers the choices of a $choices.kind, and lets other texts be", async ({ choices, rule }) => {
    const layouts = [aTable({ columns: [aColumn({ choices })] }), aTable({ name: "O'Brien & spol." })];
    const [validation] = (await hucreSheet(layouts)).dataValidations ?? [];
    expect(validation?.type).toBe(rule.type);
    expect(partsOf(await createXlsx(layouts, OPTIONS))["xl/worksheets/sheet1.xml"]).toContain(
      `<formula1>${rule.formula1.replace("&", "&amp;")}</formula1>`,
    );
    expect(validation).toMatchObject({ errorStyle: "warning", range: "A2:A1001" });
  });

  test("checks days, but not in a column that the program fills in", async () => {
    const columns = [aColumn({ format: "date" }), aColumn({ format: "date", computed: true })];
    const validations = (await hucreSheet([aTable({ columns })])).dataValidations ?? [];
    expect(validations.map(({ type, range }) => [type, range])).toEqual([["date", "A2:A1001"]]);
  });

  test.for([
    { what: "a column that no sheet has", choices: { kind: "column", sheet: "Nic", header: "Nic" } as const },
    { what: "a list too long to be stored", choices: { kind: "list", values: ["x".repeat(256)] } as const },
    { what: "a list whose value has a comma", choices: { kind: "list", values: ["a, b"] } as const },
  ])("takes choices from $what for a bug", async ({ choices }) => {
    await expect(createXlsx([aTable({ columns: [aColumn({ choices })] })], OPTIONS)).rejects.toThrow(
      InternalError,
    );
  });

  test("opens on its guide, which has neither grid lines nor a filter", async () => {
    const guide = aTable({ name: "Začněte zde", kind: "guide", rows: [["Nadpis"], ["Text"]] });
    const sheet = await hucreSheet([guide, aTable()]);
    expect(sheet.view?.showGridLines).toBe(false);
    expect([sheet.autoFilter, sheet.freezePane]).toEqual([undefined, undefined]);
    expect(sheet.rows).toEqual([["Nadpis"], ["Text"]]);
    const xml = partsOf(await createXlsx([guide, aTable()], OPTIONS))["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('tabSelected="1"');
  });

  test("says whose file it is and in which language", async () => {
    const core = partsOf(await createXlsx([aTable()], OPTIONS))["docProps/core.xml"];
    expect(core).toContain("<dc:creator>");
    expect(core).toContain("<dc:language>cs-CZ</dc:language>");
    expect(core).toContain(">2018-05-01T06:00:00Z<");
  });
});
