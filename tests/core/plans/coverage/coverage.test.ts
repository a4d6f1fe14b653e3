import { expect, test } from "vitest";
import { planCoverage } from "../../../../src/core/plans/coverage/coverage.ts";
import { HLINSKO } from "../../../support/hlinsko.ts";
import { aWorkbook, type WorkbookParts } from "../../../support/workbook.ts";

function plan(parts: WorkbookParts = {}) {
  return planCoverage({
    workbook: aWorkbook({ ...HLINSKO, ...parts }),
    today: "2018-05-01",
    now: "2018-05-01T08:00:00Z",
    language: "cs",
    event: null,
  });
}

test("the command makes a document and a page, and tells the counts", () => {
  const { actions, summary, facts } = plan();
  expect(actions.map(({ kind, key }) => [kind, key])).toEqual([
    ["save-document", "document:coverage"],
    ["save-page", "page:coverage"],
  ]);
  expect(summary).toEqual([
    "Rozsah a četnost: 5 služeb, 22 obcí, kde aspoň jedna působí.",
    "U 1 služby není jasné, kam jezdí.",
  ]);
  expect(facts["municipalities"]).toHaveLength(22);
});

test("municipalities without any service are named", () => {
  const { summary } = plan({ services: [{ forms: "terénní", territory: "Hlinsko" }], coverage: [] });
  expect(summary[0]).toBe("Rozsah a četnost: 1 služba, 1 obec, kde aspoň jedna působí.");
  expect(summary[1]).toMatch(/^Bez jediné služby je 21 obcí: Dědová, Hamry, .*…\.$/);
});

test("without municipalities in Číselníky nothing is made, and it is said what to fill in", () => {
  const { actions, summary } = plan({ codeLists: [] });
  expect(actions).toEqual([]);
  expect(summary[0]).toContain("Obec a ORP obce");
});
