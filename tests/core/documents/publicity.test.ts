import { describe, expect, test } from "vitest";
import { projectFacts } from "../../../src/core/documents/project-facts.ts";
import { projectLine, publicityOf } from "../../../src/core/documents/publicity.ts";
import { aWorkbook } from "../../support/workbook.ts";

describe("the publicity block", () => {
  test.for([
    ["op-lzz", "Operační program Lidské zdroje a zaměstnanost"],
    ["opz", "Operační program Zaměstnanost"],
    ["opz-plus", "Spolufinancováno Evropskou unií"],
  ] as const)("of %s says „%s“ beside the emblem", ([programme, line]) => {
    const publicity = publicityOf({ name: "", registrationNumber: "", programme, ownLines: [] }, "cs");
    expect(publicity?.lines).toContain(line);
    expect(publicity?.emblem).toBe("eu");
    expect(publicity?.alt).not.toBe("");
  });

  test("is not there for a project that nobody's programme pays for", () => {
    expect(publicityOf({ name: "", registrationNumber: "", programme: null, ownLines: [] }, "cs")).toBeNull();
  });

  // Litoměřice: a project of 2013–2014 still shown under the programme that came after.
  test.for([
    ["CZ.1.04/3.1.03/97.00019", "Operační program Zaměstnanost", "podle programu", "op-lzz"],
    ["CZ.03.2.63/0.0/0.0/16_063/0006526", "", "podle programu", "opz"],
    ["", "Operační program Zaměstnanost plus", "", "opz-plus"],
    ["CZ.03.2.63/0.0/0.0/16_063/0006526", "OPZ", "OPZ+", "opz-plus"],
    ["CZ.03.2.63/0.0/0.0/16_063/0006526", "OPZ", "bez publicity", null],
    ["", "rozpočet města", "podle programu", null],
    ["", "", "", null],
  ] as const)(
    "of number %s, programme „%s“ and profile „%s“ is that of %s",
    ([registrationNumber, programme, publicity, expected]) => {
      const workbook = aWorkbook({ project: { registrationNumber, programme, publicity } });
      expect(projectFacts(workbook).programme).toBe(expected);
    },
  );

  test.for<readonly [string, string]>([
    ["Plánování", "projekt „Plánování“"],
    ['"Plánování"', "projekt „Plánování“"],
    ["„Plánování“", "projekt „Plánování“"],
    ["", ""],
  ])("names the project %j as %j", ([name, line]) => {
    expect(projectLine({ name, registrationNumber: "", programme: null, ownLines: [] }, "cs")).toBe(line);
  });
});
