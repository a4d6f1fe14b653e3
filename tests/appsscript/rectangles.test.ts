import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rectangle, rectanglesOf } from "../../src/appsscript/rectangles.ts";

/** Every cell of the blocks, as `row:column=text`. */
function cellsOf(rectangles: readonly Rectangle[]): readonly string[] {
  return rectangles.flatMap(({ row, column, texts }) =>
    texts.flatMap((cells, down) => cells.map((text, right) => `${row + down}:${column + right}=${text}`)),
  );
}

describe("rectanglesOf", () => {
  test("makes one block of a column without gaps", () => {
    const cells = [4, 2, 3].map((row) => ({ row, column: 1, text: `A-${row}` }));
    expect(rectanglesOf(cells)).toEqual([{ row: 2, column: 1, texts: [["A-2"], ["A-3"], ["A-4"]] }]);
  });

  test("joins equal columns that stand side by side", () => {
    const cells = [2, 3].flatMap((row) =>
      [12, 13].map((column) => ({ row, column, text: `${row}${column}` })),
    );
    expect(rectanglesOf(cells)).toEqual([
      {
        row: 2,
        column: 12,
        texts: [
          ["212", "213"],
          ["312", "313"],
        ],
      },
    ]);
  });

  test("covers exactly the cells given, whatever they are", () => {
    const cell = fc.record({
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.integer({ min: 1, max: 8 }),
      text: fc.string(),
    });
    const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}` });
    fc.assert(
      fc.property(cells, (some) => {
        const wanted = some.map(({ row, column, text }) => `${row}:${column}=${text}`);
        expect([...cellsOf(rectanglesOf(some))].sort()).toEqual(wanted.sort());
      }),
    );
  });
});
