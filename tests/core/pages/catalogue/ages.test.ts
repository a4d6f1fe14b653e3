import { describe, expect, test } from "vitest";
import { ageGroups } from "../../../../src/core/pages/catalogue/ages.ts";
import { AGE_GROUPS } from "../../../../src/core/workbook/code-list-defaults.ts";

const [, INFANTS = "", , , , TEENS = "", YOUNG = "", ADULTS = "", SENIORS = "", OLD = ""] = AGE_GROUPS;

describe("typed ages", () => {
  test.for([
    ["", []],
    ["podle dohody", []],
    ["bez omezení věku", AGE_GROUPS],
    ["19+ let", [YOUNG, ADULTS, SENIORS, OLD]],
    ["od 27 do 64 let", [ADULTS]],
    ["od 27 let do 64 let", [ADULTS]],
    ["17–26 let", [TEENS, YOUNG]],
    ["nad 80 let", [SENIORS, OLD]],
    ["od 65 let", [SENIORS, OLD]],
    ["do 1 roku", AGE_GROUPS.slice(1, 3)],
    ["dospělí (27–64 let); mladší senioři (65–80 let)", [ADULTS, SENIORS]],
    ["děti kojeneckého věku (do 1 roku)", [INFANTS]],
  ] as const)("„%s“ reach into %s", ([typed, groups]) => {
    expect(ageGroups(typed, AGE_GROUPS)).toEqual(groups);
  });

  test("of any length are read without delay", () => {
    expect(ageGroups("1".repeat(50_000), AGE_GROUPS)).toEqual([]);
  });
});
