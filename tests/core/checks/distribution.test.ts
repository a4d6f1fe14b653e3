import { expect, test } from "vitest";
import { checkDistribution } from "../../../src/core/checks/distribution.ts";
import { aWorkbook, type RowOf } from "../../support/workbook.ts";

const PROJECT = { catalogueCopies: "20 ks", end: "31. 1. 2020" };

function issues(...distribution: readonly RowOf<"distribution">[]) {
  return checkDistribution(aWorkbook({ project: PROJECT, distribution }), "2020-03-01").map(
    ({ code, cell }) => `${code} ${cell.row} ${cell.column}`,
  );
}

test.for([
  [{ copies: "10", deliveredOn: "5. 1. 2020", left: "10" }, []],
  [{ copies: "10", deliveredOn: "5. 1. 2020", left: "11" }, ["distribution-left-exceeds 2 Zbývá"]],
  [{ copies: "10", left: "3" }, ["distribution-left-undelivered 2 Zbývá"]],
  [{ copies: "10", deliveredOn: "2. 3. 2020" }, ["distribution-future 2 Předáno"]],
  [{ copies: "10", deliveredOn: "1. 3. 2020" }, ["distribution-after-project 2 Předáno"]],
  [{ copies: "21" }, ["copies-exceed 2 Ks"]],
] as const)("a row of %o gets %o", ([row, expected]) => {
  expect(issues(row)).toEqual(expected);
});

test("the same receiver is named where it stands again", () => {
  const row = { receiver: "Knihovna", municipality: "Hlinsko", copies: "1" };
  expect(issues(row, { ...row, receiver: "knihovna" }, { ...row, municipality: "Raná" })).toEqual([
    "distribution-doubled 3 Příjemce",
  ]);
});

test("more copies than are printed are told where they run out", () => {
  expect(issues({ copies: "15" }, { copies: "15" }, { copies: "15" })).toEqual(["copies-exceed 3 Ks"]);
});
