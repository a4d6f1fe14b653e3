import { describe, expect, test } from "vitest";
import { checkCoverage } from "../../../src/core/checks/coverage.ts";
import type { Issue } from "../../../src/core/issue.ts";
import { HLINSKO, HLINSKO_PLACES } from "../../support/hlinsko.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../support/workbook.ts";

function issues(parts: WorkbookParts): readonly Issue[] {
  return checkCoverage(aWorkbook({ ...HLINSKO, ...parts }), "2018-05-01");
}

/** What is said of rows of Působení. */
function rowIssues(...rows: readonly RowOf<"coverage">[]) {
  return issues({ coverage: rows, services: [{ name: "Péče", forms: "terénní" }] }).map(
    ({ code, cell, values, fix }) => ({ code, row: cell.row, column: cell.column, values, fix }),
  );
}

describe("rows of Působení", () => {
  test("that are right are not blamed", () => {
    expect(rowIssues({ service: "SL-001", municipality: "Vítanov" }, {})).toEqual([]);
  });

  test.for([
    [
      { service: "SL-777", municipality: "Raná" },
      { code: "coverage-service-unknown", column: "Služba" },
    ],
    [
      { service: "péče", municipality: "Raná" },
      { code: "coverage-service-named", fix: "SL-001" },
    ],
    [
      { service: "SL-001", municipality: "Vítanof" },
      { code: "coverage-municipality-nearest", fix: "Vítanov" },
    ],
    [{ service: "SL-001", municipality: "Ostrava" }, { code: "coverage-municipality-unknown" }],
    [
      { service: "SL-001", municipality: "Skuteč" },
      { code: "coverage-municipality-outside", values: { orp: "Chrudim" } },
    ],
  ] as const)("%o are %o", ([row, expected]) => {
    expect(rowIssues(row)).toMatchObject([{ row: 2, ...expected }]);
  });

  test("say the same service, municipality and form only once", () => {
    const row = { service: "SL-001", municipality: "Raná" };
    const found = rowIssues(row, { ...row, form: "terénní" }, { service: "sl-001", municipality: "raná" });
    expect(found).toMatchObject([{ code: "coverage-doubled", row: 4, values: { row: 2 } }]);
  });

  test("name one of two namesakes by its code", () => {
    const twins = ["111111", "222222"].map((municipalityCode) => ({
      municipality: "Lhota",
      municipalityOrp: "Hlinsko",
      municipalityCode,
    }));
    const found = issues({
      codeLists: twins,
      services: [{ name: "Péče", territory: "ORP Hlinsko" }],
      coverage: [{ service: "SL-001", municipality: "Lhota" }],
    });
    expect(found).toMatchObject([{ code: "coverage-municipality-ambiguous" }]);
    expect(String(found[0]?.values?.["labels"])).toContain("Lhota (kód 222222)");
  });

  test("are not measured by a list that nobody has filled in", () => {
    expect(issues({ codeLists: [], coverage: [{ service: "SL-001", municipality: "Ostrava" }] })).toEqual([]);
  });
});

describe("services of which nobody knows where they go", () => {
  const field = { forms: "terénní", municipality: "" };

  test.for([
    [{ ...field, territory: "" }, ["coverage-field-unknown"]],
    [{ ...field, territory: "Raná a okolí" }, ["coverage-text-unclear"]],
    [{ ...field, territory: "Raná" }, []],
    [{ forms: "pobytová", municipality: "Hlinsko", territory: "" }, []],
    [{ ...field, territory: "", inCatalogue: "ne" }, []],
    [{ ...field, territory: "", providedUntil: "31. 12. 2017" }, []],
  ] as const)("%o get %o", ([service, codes]) => {
    expect(issues({ services: [service], coverage: [] }).map(({ code }) => code)).toEqual(codes);
  });

  test("are asked for nothing once they have rows, or where no municipalities are listed", () => {
    const services = [{ ...field, territory: "Raná a okolí" }];
    expect(issues({ services, coverage: [{ service: "SL-001", municipality: "Raná" }] })).toEqual([]);
    expect(issues({ services, coverage: [], codeLists: [] })).toEqual([]);
  });

  test("name the part that is not clear", () => {
    const [issue] = issues({ services: [{ ...field, territory: "Raná, v Hlinsku" }], coverage: [] });
    expect(issue).toMatchObject({ values: { part: "v Hlinsku" }, found: "Raná, v Hlinsku" });
  });
});

test("a thousand rows of five hundred services are checked at once", () => {
  const services = Array.from({ length: 500 }, () => ({ forms: "terénní", territory: "Raná a okolí" }));
  const coverage = Array.from({ length: 1_000 }, (_, index) => ({
    service: `SL-${String((index % 499) + 1).padStart(3, "0")}`,
    municipality: HLINSKO_PLACES[index % 22]?.municipality ?? "",
  }));
  expect(issues({ services, coverage }).length).toBeGreaterThan(0);
});
