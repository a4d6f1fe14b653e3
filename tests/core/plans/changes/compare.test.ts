import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRow } from "../../../../src/core/plans/changes/compare.ts";
import { sameValue } from "../../../../src/core/plans/changes/same-value.ts";
import { SHEETS } from "../../../../src/core/workbook/sheets.ts";

const COLUMNS = SHEETS.services.columns;

describe("the same is said by", () => {
  test.for<readonly [keyof typeof COLUMNS, string, string]>([
    ["phone", "378 033 351", "+420378033351"],
    ["phone", "378 033 351, 602 277 272", "602277272; 378033351"],
    ["postalCode", "412 01", "41201"],
    ["postalCode", "412 01", "CZ-412 01"],
    ["email", "Info@Charita.example.cz", "info@charita.example.cz"],
    ["web", "http://www.charita.example.cz/", "https://www.charita.example.cz"],
    ["web", "www.charita.example.cz", "https://www.charita.example.cz/"],
    ["forms", "terénní, ambulantní", "ambulantní; terénní"],
    ["targetGroups", "senioři\nosoby v krizi", "Osoby v krizi; senioři"],
    ["name", "Domov Příklad, z.ú.", "Domov Příklad, z. ú."],
    ["name", "Domov Příklad z.ú.", "Domov Příklad, z. ú."],
    ["name", "DOMOV PŘÍKLAD", "Domov Příklad"],
    ["name", "Domov „Příklad“ - stacionář", 'Domov "Příklad" – stacionář'],
    ["hours", "po–pá 7:00–15:00", "po-pá  7:00 - 15:00"],
    ["street", "č. p. 12", "12"],
    ["street", "Klášter čp. 125", "Klášter 125"],
    ["providedUntil", "30. 6. 2026", "2026-06-30"],
    ["providerIco", "", ""],
  ])("%s: %s and %s", ([key, one, other]) => {
    expect(sameValue(COLUMNS[key], one, other)).toBe(true);
    expect(sameValue(COLUMNS[key], other, one)).toBe(true);
  });
});

describe("something else is said by", () => {
  test.for<readonly [keyof typeof COLUMNS, string, string]>([
    ["phone", "378 033 351", "378 033 352"],
    ["phone", "378 033 351", "378 033 351 linka 12"],
    ["phone", "", "378 033 351"],
    ["web", "https://charita.example.cz/a", "https://charita.example.cz/b"],
    ["forms", "terénní", "terénní, ambulantní"],
    ["name", "Pečovatelská služba", "Pečovatelská služba 2"],
    ["capacity", "10", "100"],
    ["price", "1,5", "15"],
    ["street", "Dlouhá 1", "Dlouhá 11"],
    ["street", "Dlouhá 12/3", "Dlouhá 123"],
    ["municipality", "Ústí", "Usti"],
    ["providedUntil", "30. 6. 2026", "1. 7. 2026"],
    ["phone", "ústředna", "vrátnice"],
  ])("%s: %s and %s", ([key, one, other]) => {
    expect(sameValue(COLUMNS[key], one, other)).toBe(false);
  });
});

test("any text says the same as itself, in every column", () => {
  const keys = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.string({ unit: "grapheme", maxLength: 300 }), (key, text) => {
      expect(sameValue(COLUMNS[key], text, `${text}`)).toBe(true);
      expect(typeof sameValue(COLUMNS[key], text, `${text} x`)).toBe("boolean");
    }),
  );
});

describe("a row compared with a candidate", () => {
  const record = { texts: { name: "Služba", phone: "380 000 000", price: "zdarma", web: "" } };
  const candidate = { source: "registr", sheet: "services", target: "SL-001", name: "Služba" } as const;

  test("gives the fields that differ, in the order of the columns", () => {
    const texts = { web: "www.example.cz", phone: "380 111 111", name: "služba", unknown: "x" };
    expect(
      compareRow(record, { ...candidate, texts }).map(({ field, before, after }) => [field, before, after]),
    ).toEqual([
      ["phone", "380 000 000", "380 111 111"],
      ["web", "", "www.example.cz"],
    ]);
  });

  test("empties a cell only where empty texts mean something", () => {
    const texts = { price: "" };
    expect(compareRow(record, { ...candidate, texts })).toEqual([]);
    expect(compareRow(record, { ...candidate, texts, empties: true })).toMatchObject([
      { field: "price", after: "" },
    ]);
  });
});
