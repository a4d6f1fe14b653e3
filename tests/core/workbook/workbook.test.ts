import { describe, expect, test } from "vitest";
import { RefusedError } from "../../../src/core/errors.ts";
import { recogniseWorkbook } from "../../../src/core/workbook/recognise.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { aContact, aGrid, gridsOf } from "../../support/workbook.ts";

const contacts = aGrid("contacts", [aContact({ lastName: "Zelená" })]);

describe("readWorkbook", () => {
  test.for(["Kontakty", "KONTAKTY", "kontakty ", "Contacts", "Adresář"])(
    "knows the sheet „%s“ as contacts",
    (name) => {
      const { contacts: table, issues } = readWorkbook([{ ...contacts, name }]);
      expect(table.records.map(({ values }) => values.lastName)).toEqual(["Zelená"]);
      expect(issues.map(({ code }) => code)).toEqual([]);
    },
  );

  test("knows a renamed sheet by its columns and says so", () => {
    const { contacts: table, issues } = readWorkbook([{ ...contacts, name: "Lidičky 2018" }]);
    expect(table.records).toHaveLength(1);
    expect(issues.map(({ code, values }) => [code, values])).toEqual([
      ["sheet-renamed", { expected: "Kontakty" }],
    ]);
  });

  test("prefers the sheet that bears the name to one that looks alike", () => {
    const old = { ...aGrid("contacts", [aContact({ lastName: "Starý" })]), name: "Kontakty 2015" };
    const { contacts: table } = readWorkbook([old, contacts]);
    expect(table.records.map(({ values }) => values.lastName)).toEqual(["Zelená"]);
  });

  test("ignores the team's own sheets", () => {
    expect(readWorkbook([{ name: "Nákupní seznam", rows: [["mléko"], ["rohlíky"]] }]).issues).toEqual([]);
  });
});

describe("recogniseWorkbook", () => {
  test("takes a workbook with at least one known sheet", () => {
    expect(recogniseWorkbook(gridsOf(), "cs").project.record.values.beneficiary).toBe("Město Strakonice");
  });

  test("refuses a workbook without a known sheet, naming what it found, what it sought and what is near", () => {
    const refused = refusalOf(() => recogniseWorkbook([{ name: "Aktivty", rows: [["a", "b"]] }], "cs"));
    expect(refused.code).toBe("unknown-workbook");
    expect(refused.message).toContain("„Aktivty“");
    expect(refused.message).toContain("Aktivity (Činnost, Kdy");
    expect(refused.message).toContain("List „Aktivty“ se podobá listu Aktivity.");
  });

  test("refuses a hundred thousand filled-in rows, but not as many empty ones", () => {
    const header = contacts.rows[0] ?? [];
    const long = (cell: string) => ({
      name: "Kontakty",
      rows: [header, ...Array<string[]>(100_000).fill([cell])],
    });
    expect(refusalOf(() => recogniseWorkbook([long("x")], "cs")).code).toBe("too-large");
    expect(recogniseWorkbook([long("")], "cs").contacts.records).toEqual([]);
  });
});

function refusalOf(work: () => unknown): RefusedError {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}
