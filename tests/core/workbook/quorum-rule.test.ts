import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neededFor, readQuorum } from "../../../src/core/workbook/quorum-rule.ts";

describe("a quorum as rules of procedure say it", () => {
  // The number needed of twelve members.
  test.for([
    ["nadpoloviční většina", 7],
    ["nadpoloviční většina všech členů", 7],
    ["Nadpoloviční většina členů řídící skupiny", 7],
    ["většina členů skupiny", 7],
    ["usnášeníschopná při nadpoloviční většině členů", 7],
    ["více než polovina členů", 7],
    ["polovina členů", 6],
    ["alespoň polovina členů", 6],
    ["50 %", 6],
    ["50%", 6],
    ["nad 50 % členů", 7],
    ["60 % členů", 8],
    ["1/3 členů", 4],
    ["1 / 3", 4],
    ["jedna třetina členů", 4],
    ["dvě třetiny všech členů", 8],
    ["dvoutřetinová většina", 8],
    ["nejméně 5 členů", 5],
    ["min. 5 členů", 5],
    ["alespoň pět členů", 5],
    ["více než 5 členů", 6],
    ["7", 7],
    ["všichni členové", 12],
  ] as const)("„%s“ of twelve members is %s", ([text, needed]) => {
    const rule = readQuorum(text);
    expect(rule === null ? null : neededFor(rule, 12)).toBe(needed);
  });

  test.for([
    "",
    "členů",
    "podle jednacího řádu",
    "nadpoloviční většina přítomných",
    "většina hlasů",
    "nadpoloviční většina, nejméně však 5 členů",
    "1/3 členů a předseda",
    "0",
    "0 %",
    "120 %",
    "4/3 členů",
    "1/0",
    "více než 100 %",
    "#REF!",
    "nadpoloviÄnÃ­ vÄtÅ¡ina",
    "x".repeat(50_000),
  ])("„%s“ is not understood, and nothing is guessed", (text) => {
    expect(readQuorum(text)).toBeNull();
  });

  test("a half is not a majority, of even and odd numbers alike", () => {
    const [majority, half] = [readQuorum("nadpoloviční většina"), readQuorum("50 %")];
    if (majority === null || half === null) throw new Error("Both rules are plain.");
    const table = [0, 1, 2, 3, 8, 9].map((members) => [
      neededFor(majority, members),
      neededFor(half, members),
    ]);
    expect(table).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
      [5, 4],
      [5, 5],
    ]);
  });

  test("no text throws, and what is needed never exceeds a share of the members", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "binary" }), fc.nat(500), (text, members) => {
        const rule = readQuorum(text);
        if (rule?.kind === "share" && members > 0)
          expect(neededFor(rule, members)).toBeLessThanOrEqual(members);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 400 }), (percent, members) => {
        const rule = readQuorum(`${percent} % členů`);
        expect(rule === null ? null : neededFor(rule, members)).toBe(Math.ceil((members * percent) / 100));
      }),
    );
  });
});
