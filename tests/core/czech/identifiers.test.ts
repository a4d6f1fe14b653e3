import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDataBox } from "../../../src/core/czech/data-box.ts";
import { readDic } from "../../../src/core/czech/dic.ts";
import { readPostalCode } from "../../../src/core/czech/postal-code.ts";
import { readWebAddress } from "../../../src/core/czech/web-address.ts";
import type { Reading } from "../../../src/core/issue.ts";

type Row = readonly [typed: string, value: string | null, codes: string];

function expectRow(reading: Reading<string>, [, value, codes]: Row): void {
  expect(reading.value).toBe(value);
  expect(reading.findings.map(({ code }) => code).join(" ")).toBe(codes);
  for (const { fix } of reading.findings) if (fix !== undefined) expect(fix).toBe(value);
}

describe("a tax number", () => {
  const rows: readonly Row[] = [
    ["CZ00263958", "CZ00263958", ""],
    ["cz 00263958", "CZ00263958", "dic-format"],
    ["DIČ: CZ00263958", "CZ00263958", "dic-format"],
    ["00263958", "CZ00263958", "dic-format"],
    ["CZ699001261", "CZ699001261", ""],
    ["CZ00263959", null, "dic-check"],
    ["CZ8655172581", null, "dic-personal"],
    ["CZ123456789", null, "dic-personal"],
    ["SK1234567890", null, "dic-shape"],
    ["neplátce", null, "dic-shape"],
    ["", null, ""],
  ];
  test.for(rows)("typed %j is read as %j %s", (row) => expectRow(readDic(row[0]), row));
});

describe("a postal code", () => {
  const rows: readonly Row[] = [
    ["412 01", "412 01", ""],
    ["41201", "412 01", "postal-code-format"],
    ["412  01", "412 01", "postal-code-format"],
    ["412\u00A001", "412 01", "postal-code-format"],
    ["CZ-412 01", "412 01", "postal-code-format"],
    ["PSČ 41201", "412 01", "postal-code-format"],
    ["81101", null, "postal-code-shape"],
    ["4120", null, "postal-code-shape"],
    ["412 011", null, "postal-code-shape"],
    ["Tábor", null, "postal-code-shape"],
    ["", null, ""],
  ];
  test.for(rows)("typed %j is read as %j %s", (row) => expectRow(readPostalCode(row[0]), row));
});

describe("a data box", () => {
  const rows: readonly Row[] = [
    ["amqg4i4", "amqg4i4", ""],
    ["AMQG4I4", "amqg4i4", "data-box-format"],
    ["ID DS: amqg4i4", "amqg4i4", "data-box-format"],
    ["datová schránka: amqg4i4", "amqg4i4", "data-box-format"],
    ["amqg4i", null, "data-box-shape"],
    ["amqg4i4x", null, "data-box-shape"],
    ["č4mqg4i", null, "data-box-shape"],
    ["", null, ""],
  ];
  test.for(rows)("typed %j is read as %j %s", (row) => expectRow(readDataBox(row[0]), row));
});

describe("a web address", () => {
  const rows: readonly Row[] = [
    ["https://www.tabor.cz", "https://www.tabor.cz", ""],
    ["http://dop-hc.cz", "http://dop-hc.cz", ""],
    ["www.dsvamb.cz", "https://www.dsvamb.cz", ""],
    ["prachatice.charita.cz", "https://prachatice.charita.cz", ""],
    ["HTTP://WWW.Tabor.CZ/Akce", "http://www.tabor.cz/Akce", "web-format"],
    ["www.tabor.cz,", "https://www.tabor.cz", "web-format"],
    ["https://www.háčky.cz/a?b=c#d", "https://www.háčky.cz/a?b=c#d", ""],
    ["https://example.cz:8080/x", "https://example.cz:8080/x", ""],
    ["www.strakonice.eu /podání informací", null, "web-shape"],
    ["www.a.cz, www.b.cz", null, "web-several"],
    ["info@example.cz", null, "web-is-email"],
    ["javascript:alert(1)", null, "web-shape"],
    ["ftp://example.cz", null, "web-shape"],
    ["https://user@example.cz", null, "web-shape"],
    ["nemáme", null, "web-shape"],
    ["", null, ""],
  ];
  test.for(rows)("typed %j is read as %j %s", (row) => expectRow(readWebAddress(row[0]), row));
});

describe("every reader", () => {
  const readers = { readDataBox, readDic, readPostalCode, readWebAddress };
  test.for(Object.entries(readers))("%s gives a value that reads as itself, and never throws", ([, read]) => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^ ?(CZ|www\.|DS )?[0-9a-zA-Z]{5,8}(\.cz)?(\/\S{0,3})?$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { value } = read(text);
        if (value !== null) expect(read(value)).toEqual({ value, findings: [] });
      }),
    );
  });

  test.for(Object.entries(readers))("%s is quick with a pasted document", ([, read]) => {
    for (const piece of ["a", ".", " ", "-", "/", "1", "a.", "@"])
      expect(read(piece.repeat(50_000)).value).toBeNull();
  });
});
