import { describe, expect, test } from "vitest";
import { readCell } from "../../../src/core/sheet/cell-type.ts";
import { choice, number, splitList, yesNo } from "../../../src/core/sheet/types.ts";

describe("cell types", () => {
  test.for([
    ["ano", true],
    ["ANO ", true],
    ["Yes", true],
    ["x", true],
    ["ne", false],
    ["NE", false],
    ["FALSE", false],
  ] as const)("yes or no: „%s“ is %s", ([typed, expected]) => {
    expect(readCell(yesNo, typed)).toEqual({ value: expected, findings: [] });
  });

  test("yes or no: „možná“ is neither and is said", () => {
    expect(readCell(yesNo, "možná")).toEqual({ value: null, findings: [{ code: "not-yes-or-no" }] });
  });

  test.for([
    ["12", 12],
    ["12,5", 12.5],
    ["1 200", 1200],
    ["1\u00a0200", 1200],
    ["-3.5", -3.5],
  ] as const)("a number: „%s“ is %d", ([typed, expected]) => {
    expect(readCell(number, typed).value).toBe(expected);
  });

  test.for(["dvanáct", "12 ks", "Infinity", "0x10", "1e3"])("a number: „%s“ is not one", (typed) => {
    expect(readCell(number, typed)).toEqual({ value: null, findings: [{ code: "not-a-number" }] });
  });

  test("a choice offers the nearest word", () => {
    const state = choice(["plánováno", "splněno"]);
    expect(readCell(state, "SPLNENO").value).toBe("splněno");
    expect(readCell(state, "splneoo").findings).toEqual([
      { code: "unknown-choice-nearest", values: { nearest: "splněno" }, fix: "splněno" },
    ]);
    expect(readCell(state, "hotovka").findings[0]?.code).toBe("unknown-choice");
  });

  test.for([
    ["ŘV, PS1 ,PS2,", ["ŘV", "PS1", "PS2"]],
    [
      "senioři; osoby, které vedou rizikový způsob života",
      ["senioři", "osoby, které vedou rizikový způsob života"],
    ],
    ["senioři\nrodiny s dětmi\n", ["senioři", "rodiny s dětmi"]],
    ["", []],
  ] as const)("the list „%s“ is parted into %j", ([typed, expected]) => {
    expect(splitList(typed)).toEqual(expected);
  });
});
