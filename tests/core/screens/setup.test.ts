import { describe, expect, test } from "vitest";
import type { Action, CellWrite } from "../../../src/core/plans/plan.ts";
import type { ScreenContext } from "../../../src/core/screens/endpoint.ts";
import { SETUP_ENDPOINTS } from "../../../src/core/screens/setup.ts";
import type { Grid } from "../../../src/core/sheet/grid.ts";
import { workbookLayouts } from "../../../src/core/workbook/layout.ts";
import { SAMPLE_ROWS } from "../../../src/core/workbook/sample-rows.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { CAMPAIGN } from "../../support/strakonice.ts";

/** The sheets of a new workbook as they are read, with the sample or without. */
function grids(rows = {}): Grid[] {
  return workbookLayouts("cs", rows).map(({ name, columns, rows: texts, kind }) => ({
    name,
    rows: kind === "table" ? [columns.map(({ header }) => header), ...texts] : texts,
  }));
}

function contextOf(sheets: readonly Grid[]): ScreenContext {
  const workbook = readWorkbook(sheets);
  return { workbook, today: "2027-01-11", now: "2027-01-11T08:00:00Z", language: "cs", user: "" };
}

/** The sheets after the cells have been written. */
function performed(sheets: readonly Grid[], actions: readonly Action[]): Grid[] {
  const cells = actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
  return sheets.map((grid) =>
    filled(
      grid,
      cells.filter(({ sheet }) => sheet === grid.name),
    ),
  );
}

function filled({ name, rows }: Grid, cells: readonly CellWrite[]): Grid {
  const height = Math.max(rows.length, ...cells.map(({ row }) => row));
  const width = Math.max(...rows.map(({ length }) => length), ...cells.map(({ column }) => column));
  const texts = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text]));
  const textAt = (row: number, column: number) =>
    texts.get(`${row}:${column}`) ?? rows[row - 1]?.[column - 1] ?? "";
  const rowOf = (row: number) => Array.from({ length: width }, (_, index) => textAt(row, index + 1));
  return { name, rows: Array.from({ length: height }, (_, index) => rowOf(index + 1)) };
}

function withCell(sheets: readonly Grid[], sheet: string, from: string, to: string): Grid[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.findIndex((cells) => cells.includes(from));
  const column = (rows[row] ?? []).indexOf(from);
  const cells = [{ sheet, row: row + 1, column: column + 1, text: to }];
  return performed(sheets, [{ kind: "write-cells", key: "cells:test", cells }]);
}

const read = (sheets: readonly Grid[]) => SETUP_ENDPOINTS["setup.read"].run({}, contextOf(sheets)).value;
const add = (sheets: readonly Grid[]) => SETUP_ENDPOINTS["sample.add"].run({}, contextOf(sheets));
const remove = (sheets: readonly Grid[]) => SETUP_ENDPOINTS["sample.remove"].run({}, contextOf(sheets));

describe("the first run", () => {
  test("names every sheet that an empty spreadsheet lacks", () => {
    const { missing, facts } = read([{ name: "List 1", rows: [[""]] }]);
    expect(missing).toContain("Projekt");
    expect(facts).toEqual([]);
    expect(read(grids()).missing).toEqual([]);
  });

  test("asks for the required facts of the project and says which are empty", () => {
    const { facts } = read(grids());
    const empty = facts.filter(({ findings }) => findings.length > 0).map(({ key }) => key);
    expect(empty).toEqual(facts.filter(({ required }) => required).map(({ key }) => key));
  });
});

describe("the sample", () => {
  test("added to an empty workbook and removed leaves it as it was", () => {
    const empty = grids();
    const filled = performed(empty, add(empty).actions);
    expect(read(filled).sample.untouched.map(({ sheet }) => sheet)).toContain("Účast");
    const emptied = performed(filled, remove(filled).actions);
    const texts = (sheets: readonly Grid[]) =>
      sheets.map(({ name, rows }) => [name, ...rows.flat().filter((text) => text !== "")]);
    const settings = ["bez publicity", "čeština", "funkce, titul, příjmení"];
    expect(
      texts(emptied).map((all) =>
        all.filter((text) => !settings.includes(text) && !text.startsWith("plnění úkolu")),
      ),
    ).toEqual(
      texts(empty).map((all) =>
        all.filter((text) => !settings.includes(text) && !text.startsWith("plnění úkolu")),
      ),
    );
    expect(read(emptied).sample).toMatchObject({ untouched: [], touched: [], possible: true });
  });

  test("of a new workbook made with it is recognised, its dates too", () => {
    const { untouched, touched } = read(grids(SAMPLE_ROWS)).sample;
    const counted = Object.fromEntries(untouched.map(({ sheet, count }) => [sheet, count]));
    expect(counted).toMatchObject({ Akce: 2, Kontakty: SAMPLE_ROWS.contacts?.length, Účast: 2 });
    expect(touched).toEqual([]);
  });

  test("row that a person has changed stays and is told", () => {
    const changed = withCell(grids(SAMPLE_ROWS), "Kontakty", "Pavel", "Petr");
    expect(read(changed).sample.touched).toMatchObject([{ sheet: "Kontakty", row: 3 }]);
    const { actions, value } = remove(changed);
    const rest = performed(changed, actions).find(({ name }) => name === "Kontakty");
    expect(rest?.rows.flat()).toContain("Petr");
    expect(rest?.rows.flat()).not.toContain("Karel");
    expect(value.sentence).toContain("1 upravený řádek zůstal");
  });

  test("row to which a person has added a note stays as well", () => {
    const sheets = grids(SAMPLE_ROWS);
    const rows = sheets.find(({ name }) => name === "Kontakty")?.rows ?? [];
    const column = (rows[0] ?? []).indexOf("Poznámka") + 1;
    const cells = [{ sheet: "Kontakty", row: 2, column, text: "volat po obědě" }];
    const noted = performed(sheets, [{ kind: "write-cells", key: "cells:test", cells }]);
    expect(
      remove(noted).actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : [])),
    ).not.toContainEqual(expect.objectContaining({ sheet: "Kontakty", row: 2 }));
  });

  test("is neither added to nor found in a team's own workbook", () => {
    const context: ScreenContext = { ...contextOf([]), workbook: CAMPAIGN };
    expect(SETUP_ENDPOINTS["setup.read"].run({}, context).value.sample).toEqual({
      possible: false,
      untouched: [],
      touched: [],
    });
    expect(SETUP_ENDPOINTS["sample.add"].run({}, context).actions).toEqual([]);
    expect(SETUP_ENDPOINTS["sample.remove"].run({}, context).actions).toEqual([]);
  });
});

describe("writing a fact", () => {
  const write = (sheets: readonly Grid[], old: string, text: string) =>
    SETUP_ENDPOINTS["setup.write-fact"].run({ key: "email", old, text }, contextOf(sheets));

  test("goes into its cell, and what is odd about it is said at once", () => {
    const { value, actions } = write(grids(), "", "planovani(zavináč)example.cz");
    expect(value.written).toBe(true);
    expect(value.fact.findings.map(({ severity }) => severity)).toEqual(["error"]);
    const after = performed(grids(), actions);
    expect(read(after).facts.find(({ key }) => key === "email")?.text).toBe("planovani(zavináč)example.cz");
  });

  test("never overwrites what somebody has written meanwhile", () => {
    const { value, actions } = write(grids(SAMPLE_ROWS), "", "nova@example.cz");
    expect([value.written, value.fact.text, actions]).toEqual([false, "planovani@example.cz", []]);
    expect(value.sentence).toContain("planovani@example.cz");
  });

  test("says what to add where the sheet lacks the row", () => {
    const without = grids().map((grid) => ({
      ...grid,
      rows: grid.rows.filter(([first]) => grid.name !== "Projekt" || first !== "E-mail"),
    }));
    const { value, actions } = write(without, "", "nova@example.cz");
    expect([value.written, actions]).toEqual([false, []]);
    expect(value.sentence).toContain("chybí řádek „E-mail“");
  });
});
