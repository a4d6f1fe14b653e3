import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, defineSheet } from "../../../src/core/sheet/definition.ts";
import { readList } from "../../../src/core/sheet/list-sheet.ts";
import { cellAddress, cellRef } from "../../../src/core/sheet/table.ts";
import { ico, text } from "../../../src/core/sheet/types.ts";

const sheet = defineSheet({
  name: { cs: "Organizace", en: "Organisations" },
  aliases: [],
  about: { cs: "", en: "" },
  kind: "list",
  columns: {
    ico: column({ cs: "IČO", en: "Company number" }, ico, { aliases: ["IČ"] }),
    name: column({ cs: "Název organizace", en: "Name" }, text, { aliases: ["Poskytovatel"], required: true }),
    town: column({ cs: "Obec", en: "Town" }, text),
  },
});

const read = (rows: readonly (readonly string[])[]) => readList(sheet, { name: "Organizace", rows });
const namesOf = (rows: readonly (readonly string[])[]) => read(rows).records.map(({ values }) => values.name);

describe("readList", () => {
  test.for([
    { when: "as defined", header: ["IČO", "Název organizace", "Obec"] },
    {
      when: "moved, with a column of the team's own",
      header: ["Obec", "Naše poznámka", "Název organizace", "IČO"],
    },
    { when: "in capitals, without diacritics and spaces", header: ["ICO", "NAZEV  ORGANIZACE", "obec "] },
    { when: "by other names, Czech and English", header: ["IČ", "Poskytovatel", "Town"] },
  ])("finds its columns when the headers are $when", ({ header }) => {
    const row = header.map((name) =>
      /org|posk/i.test(name) ? "Charita" : /i[cč]/i.test(name) ? "00263958" : "x",
    );
    const table = read([header, row]);
    expect(table.records[0]?.values).toMatchObject({ ico: "00263958", name: "Charita" });
    expect(table.issues).toEqual([]);
  });

  test("skips titles above the header and empty rows, and keeps the sheet's row numbers", () => {
    const rows = [
      ["Seznam organizací 2018"],
      [],
      ["IČO", "Název organizace", "Obec"],
      ["", "A", ""],
      ["", " ", ""],
      ["", "B", ""],
    ];
    expect(read(rows).records.map(({ row, values }) => [row, values.name])).toEqual([
      [4, "A"],
      [6, "B"],
    ]);
  });

  test("repairs the company number that a spreadsheet robbed of its zeros, and says so", () => {
    const table = read([
      ["IČO", "Název organizace"],
      ["263958", "Město"],
    ]);
    expect(table.records[0]?.values.ico).toBe("00263958");
    expect(table.issues.map(({ code, fix, cell }) => [code, fix, cell.row, cell.column])).toEqual([
      ["ico-padded", "00263958", 2, "IČO"],
    ]);
  });

  test("says which required column is missing and which header is nearest", () => {
    const { issues } = read([
      ["IČO", "Název organizcae", "Obec"],
      ["", "A", ""],
    ]);
    expect(issues.map(({ code, values }) => [code, values])).toEqual([
      ["missing-column-nearest", { nearest: "Název organizcae" }],
    ]);
  });

  test("names a column that stands twice and reads the first", () => {
    const table = read([
      ["Název organizace", "Poskytovatel"],
      ["první", "druhý"],
    ]);
    expect(table.records[0]?.values.name).toBe("první");
    expect(table.issues.map(({ code }) => code)).toEqual(["doubled-column"]);
  });

  test("says what headers it looked for when it finds none", () => {
    const { issues, records } = read([
      ["cosi", "kdesi"],
      ["1", "2"],
    ]);
    expect(records).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["header-not-found"]);
  });

  test("asks for a required value only in rows that hold something", () => {
    const { issues } = read([
      ["IČO", "Název organizace"],
      ["00263958", ""],
      ["", ""],
    ]);
    expect(issues.map(({ code, cell }) => [code, cell.row])).toEqual([["missing-value", 2]]);
  });

  test("points a person by the shown header and a shell by numbers", () => {
    const table = read([
      ["Obec", "Poskytovatel"],
      ["Tábor", "A"],
    ]);
    const record = table.records[0] ?? { row: 0 };
    expect(cellRef(table, record, "name")).toEqual({ sheet: "Organizace", row: 2, column: "Poskytovatel" });
    expect(cellAddress(table, record, "name")).toEqual({ sheet: "Organizace", row: 2, column: 2 });
    expect(cellAddress(table, record, "ico")).toBeNull();
  });

  test("reads the same records however the columns are shuffled", () => {
    const header = ["IČO", "Název organizace", "Obec"];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.array(fc.constantFrom("A", "B", "C"), { minLength: 1 }),
        (order, names) => {
          const rows = [header, ...names.map((name) => ["", name, "Tábor"])];
          const shuffled = rows.map((row) => order.map((index) => row[index] ?? ""));
          expect(namesOf(shuffled)).toEqual(namesOf(rows));
        },
      ),
    );
  });

  test("survives any cells", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "binary" }))), (rows) => {
        expect(Array.isArray(read(rows).records)).toBe(true);
      }),
    );
  });
});
