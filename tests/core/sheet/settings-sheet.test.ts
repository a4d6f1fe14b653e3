import { describe, expect, test } from "vitest";
import { readSettings } from "../../../src/core/sheet/settings-sheet.ts";
import { cellRef } from "../../../src/core/sheet/table.ts";
import { projectSheet } from "../../../src/core/workbook/project.ts";

const read = (rows: readonly (readonly string[])[]) => readSettings(projectSheet, { name: "Projekt", rows });
const FULL = [
  ["Název projektu", "Plánování"],
  ["Realizátor", "Město"],
  ["Začátek", "1. 2. 2018"],
  ["Konec", "31. 1. 2020"],
];

describe("readSettings", () => {
  test("reads a setting a row, wherever it stands and however it is written", () => {
    const table = read([
      ["Údaje o projektu"],
      [],
      ["", "registracni cislo", "CZ.03.2.63/0.0/0.0/16_063/0006526"],
      ...FULL,
    ]);
    expect(table.record.values.registrationNumber?.programme).toBe("opz");
    expect(table.record.values).toMatchObject({
      name: "Plánování",
      beneficiary: "Město",
      start: "2018-02-01",
    });
    expect(table.issues).toEqual([]);
  });

  test("points at the row of the setting", () => {
    const table = read([["Nadpis"], ...FULL]);
    expect(cellRef(table, table.record, "start")).toEqual({ sheet: "Projekt", row: 4, column: "Začátek" });
  });

  test("asks for required settings, missing rows and empty values alike", () => {
    const table = read([
      ["Název projektu", ""],
      ["Realizátor", "Město"],
      ["Začátek", "1. 2. 2018"],
    ]);
    expect(table.issues.map(({ code, cell }) => [code, cell.column])).toEqual([
      ["missing-setting", "Konec"],
      ["empty-setting", "Název projektu"],
    ]);
  });

  test("a workbook without the sheet has an empty project and nothing to complain of", () => {
    const table = readSettings(projectSheet, undefined);
    expect(table.record.values.name).toBe("");
    expect(table.issues).toEqual([]);
  });
});
