import { describe, expect, test } from "vitest";
import { workbookLayouts } from "../../../src/core/workbook/layout.ts";
import { SAMPLE_ROWS } from "../../../src/core/workbook/sample-rows.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";

const layouts = workbookLayouts("cs");
const grids = (made = layouts) =>
  made
    .filter(({ kind }) => kind === "table")
    .map(({ name, columns, rows }) => ({ name, rows: [columns.map(({ header }) => header), ...rows] }));

describe("a new workbook", () => {
  test("begins with the guide and has every sheet once", () => {
    expect(layouts[0]?.kind).toBe("guide");
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
    expect(layouts.map(({ name }) => name)).toContain("Číselníky");
  });

  test("explains every sheet and names every column once", () => {
    for (const { name, columns, kind } of layouts) {
      if (kind === "guide") continue;
      const headers = columns.map(({ header }) => header);
      expect(new Set(headers).size, name).toBe(headers.length);
      expect(columns.every(({ width }) => width >= 6 && width <= 100)).toBe(true);
    }
  });

  test("offers drop-downs only from columns that exist", () => {
    const headersOf = new Map(
      layouts.map(({ name, columns }) => [name, columns.map(({ header }) => header)]),
    );
    const choices = layouts.flatMap(({ columns }) =>
      columns.flatMap(({ choices }) => (choices ? [choices] : [])),
    );
    expect(choices.length).toBeGreaterThan(10);
    for (const choice of choices) {
      if (choice.kind === "column") expect(headersOf.get(choice.sheet)).toContain(choice.header);
    }
  });

  test("keeps the usual lists beside those that its rows bring", () => {
    const codeLists = [{ municipality: "Lhota", form: "dálková" }, { municipality: "Vzorov" }];
    const { codeLists: read } = readWorkbook(grids(workbookLayouts("cs", { codeLists })));
    const listed = (key: "municipality" | "form" | "serviceType") =>
      read.records.map(({ texts }) => texts[key]).filter((text) => text !== "");
    expect(listed("municipality")).toEqual(["Lhota", "Vzorov"]);
    expect(listed("form")).toEqual(["dálková"]);
    expect(listed("serviceType").length).toBeGreaterThan(30);
  });

  test("is understood by the program that made it", () => {
    const workbook = readWorkbook(grids());
    expect(workbook.codeLists.records.length).toBeGreaterThan(30);
    const codes = new Set(workbook.issues.map(({ code }) => code));
    expect([...codes]).toEqual(["empty-setting"]);
  });

  test("with the sample in it has nothing to complain of while reading", () => {
    const { issues } = readWorkbook(grids(workbookLayouts("cs", SAMPLE_ROWS)));
    expect(issues.map(({ code, cell, found }) => [code, cell, found])).toEqual([]);
  });
});
