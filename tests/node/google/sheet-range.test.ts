import fc from "fast-check";
import { expect, test } from "vitest";
import { groupRanges, sheetRange } from "../../../src/node/google/sheet-range.ts";

// https://developers.google.com/workspace/sheets/api/guides/concepts#cell: quotes for names with spaces,
// special characters or that look like a cell; a quote inside is doubled.
test.for([
  { title: "Kontakty", range: "'Kontakty'" },
  { title: "It's", range: "'It''s'" },
  { title: "A1", range: "'A1'" },
  { title: "'", range: "''''" },
  { title: "Plán 2018!B2", range: "'Plán 2018!B2'" },
])("the sheet $title is asked for as $range", ({ title, range }) => {
  expect(sheetRange(title)).toBe(range);
});

test("the sheets of a usual workbook fit into one request", () => {
  const titles = Array.from({ length: 40 }, (_, index) => `Poskytovatelé sociálních služeb ${index}`);
  expect(groupRanges(titles.map(sheetRange))).toHaveLength(1);
});

test("a spreadsheet without sheets of cells needs no request", () => {
  expect(groupRanges([])).toEqual([]);
});

test("groups keep every range once, in order, each short enough for an address", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 100 })), (ranges) => {
      const groups = groupRanges(ranges);
      expect(groups.flat()).toEqual(ranges);
      for (const group of groups) {
        const query = group.map((range) => `&ranges=${encodeURIComponent(range)}`).join("");
        expect(group.length === 1 || query.length <= 6000).toBe(true);
      }
    }),
  );
});
