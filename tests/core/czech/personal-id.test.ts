import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findPersonalData,
  maskPersonalData,
  personalDataFindings,
} from "../../../src/core/czech/personal-id.ts";

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe("findPersonalData", () => {
  // Invented numbers of the right shape; 865517/2581 is the sample of the tax office's own help.
  test.for([
    ["865517/2581", "birth-number 865517/2581"],
    ["r. č. 865517 / 2581", "birth-number 865517 / 2581"],
    ["klientka 8655172581, Tábor", "birth-number 8655172581"],
    ["CZ8655172581", "birth-number 8655172581"],
    ["536101/123", "birth-number 536101/123"],
    ["865517/2582", "birth-number 865517/2582"],
    ["paní X, nar. 12. 3. 1956", "birth-date 12. 3. 1956"],
    ["narozena 12.3.1956", "birth-date 12.3.1956"],
    ["datum narození: 1.1.1950", "birth-date 1.1.1950"],
  ] as const)("finds it in %j", ([text, datum]) => {
    expect(found(text)).toEqual([datum]);
  });

  test.for([
    "CZ.03.2.63/0.0/0.0/16_063/0006526",
    "16_063/0006526",
    "19-2000145399/0800",
    "2000145399/0800",
    "123456/0100",
    "550312/0100",
    "MUST/012345/2019",
    "MUST/550312/2019",
    "č. j. 550312/2019",
    "602277272",
    "420602277272",
    "386 01",
    "00263958",
    "2026-05-14",
    "14. 5. 2026",
    "999999/9999",
    "",
  ])("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("tells where, and the issue does not repeat it", () => {
    const text = "Jan X, 865517/2581, nar. 12. 3. 1956";
    expect(findPersonalData(text)[0]).toEqual({ kind: "birth-number", start: 7, end: 18 });
    expect(personalDataFindings(text)).toEqual([
      { code: "personal-birth-number" },
      { code: "personal-birth-date" },
    ]);
    expect(maskPersonalData(text)).toBe("Jan X, ••••••/••••, nar. ••. •. ••••");
  });

  test("masked text holds none, and nothing throws", () => {
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9/ .a-z]{0,40}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const masked = maskPersonalData(text);
        expect(masked).toHaveLength(text.length);
        expect(findPersonalData(masked)).toEqual([]);
      }),
    );
  });

  test("is quick with long rows of digits", () => {
    for (const piece of ["1", "865517/2581 ", "č.j.", " ", "nar. "]) {
      expect(Array.isArray(findPersonalData(piece.repeat(20_000)))).toBe(true);
    }
  });
});
