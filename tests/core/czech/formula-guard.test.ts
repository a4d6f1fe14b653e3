import fc from "fast-check";
import { expect, test } from "vitest";
import { formulaFindings, guardFormula, startsLikeFormula } from "../../../src/core/czech/formula-guard.ts";

test.for(["=1+1", "+420", "-5", "@SUM", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"])("guards %j", (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
  expect(formulaFindings(text)).toEqual([{ code: "text-formula-like" }]);
});

test.for(["", "Tábor", "a=b", "'=1", "1-2"])("leaves %j", (text) => {
  expect(guardFormula(text)).toBe(text);
  expect(formulaFindings(text)).toEqual([]);
});

test("guarded text never starts like a formula", () => {
  fc.assert(fc.property(fc.string(), (text) => !startsLikeFormula(guardFormula(text))));
});
