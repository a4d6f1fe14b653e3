import { expect, test } from "vitest";
import { readAgeRange } from "../../../src/core/czech/age-range.ts";
import { AGE_GROUPS } from "../../../src/core/workbook/code-list-defaults.ts";

test.for<readonly [string, number | null, number | null]>([
  ["19+ let", 19, null],
  ["od 18 let", 18, null],
  ["18 let a více", 18, null],
  ["7–26 let", 7, 26],
  ["děti (7–10 let); starší děti (11–15 let)", 7, 15],
  ["dospělí (27–64 let), starší senioři (nad 80 let)", 27, null],
  ["do 26 let", null, 26],
  ["bez omezení věku", null, null],
  ["děti i dospělí", null, null],
  ["7–26 let, výjimečně i starší", null, null],
  ["26–7 let", null, null],
  ["1999–2020", null, null],
  ["", null, null],
  ["9".repeat(50_000), null, null],
])("„%s“ is from %s to %s", ([text, least, most]) => {
  expect(readAgeRange(text)).toEqual({ least, most });
});

test("every age group of the code list but the one without a limit has a limit", () => {
  const open = AGE_GROUPS.filter((group) => {
    const { least, most } = readAgeRange(group);
    return least === null && most === null;
  });
  expect(open).toEqual(["bez omezení věku"]);
});
