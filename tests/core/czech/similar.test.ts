import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, isOneSlipAway, similarTo } from "../../../src/core/czech/similar.ts";

describe("similarTo", () => {
  const SERVICES = [
    "Pečovatelská služba",
    "Osobní asistence",
    "Denní stacionáře",
    "Týdenní stacionáře",
    "Azylové domy",
    "PSB",
  ];

  test.for([
    ["pečovatelska sluzba", "Pečovatelská služba"],
    ["Pečovatleská služba", "Pečovatelská služba"],
    ["osobni asistnce", "Osobní asistence"],
    ["Azylové dmy", "Azylové domy"],
    ["psb", "PSB"],
    ["pbs", null],
    ["kulatý stůl", null],
    ["", null],
    ["x".repeat(50_000), null],
  ] as const)("takes %.30s for %s", ([text, meant]) => {
    expect(similarTo(text, SERVICES)).toBe(meant);
  });

  test("prefers the nearest", () => {
    expect(similarTo("Denni stacionare", SERVICES)).toBe("Denní stacionáře");
    expect(similarTo("Tydenni stacionar", SERVICES)).toBe("Týdenní stacionáře");
  });

  test("finds every candidate itself", () => {
    fc.assert(fc.property(fc.constantFrom(...SERVICES), (name) => similarTo(name, SERVICES) === name));
  });
});

describe("editDistance", () => {
  test.for([
    ["", "", 0],
    ["a", "", 1],
    ["gmail", "gmial", 1],
    ["kočka", "kotka", 1],
    ["kitten", "sitting", 3],
  ] as const)("from %j to %j is %i", ([a, b, distance]) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("isOneSlipAway", () => {
  test("counts a swap and a letter more as two slips", () => {
    expect(isOneSlipAway("cbc", "ccba")).toBe(false);
    expect(isOneSlipAway("cbc", "ccb")).toBe(true);
  });

  test("agrees with the edit distance for any two words", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlipAway(a, b)).toBe(editDistance(a, b) === 1);
      }),
      { numRuns: 2_000 },
    );
  });
});
