import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/core/sheet/grid.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { cellOf } from "./google/sheet-model.ts";
import { CODE, rowOf } from "./program.ts";

function setUp(google: Google): Google {
  google.screen.answers.push("YES");
  google.run("setUpSheets");
  return google;
}

const empty = () => createGoogle({ code: CODE, grids: [{ name: "List 1", rows: [[""]] }] });
const namesOf = (google: Google) => google.spreadsheet.sheets.map(({ name }) => name);

describe("adding the missing sheets", () => {
  test("makes all of them in an empty spreadsheet, the guide first, and keeps what was there", () => {
    const wanted = workbookLayouts("cs").map(({ name }) => name);
    expect(namesOf(setUp(empty()))).toEqual([wanted[0], "List 1", ...wanted.slice(1)]);
  });

  test("gives every list its headers, notes, a frozen first row, drop-downs and warnings on computed columns", () => {
    const google = setUp(empty());
    const layout = workbookLayouts("cs").find(({ name }) => name === "Kontakty");
    expect(rowOf(google, "Kontakty", 1)).toEqual(layout?.columns.map(({ header }) => header));
    const sheet = google.sheet("Kontakty");
    expect(cellOf(sheet, 1, 1).note).toContain("Doplní program");
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.protectedAreas).toEqual(["A2:A1000"]);
    const triad = (layout?.columns.findIndex(({ header }) => header === "Role v triádě") ?? -1) + 1;
    expect(sheet.choices.get(columnLetters(triad))).toMatch(/^Číselníky![A-Z]+2:[A-Z]+\d+$/);
  });

  test("makes cells below a text header keep leading zeros", () => {
    const formats = [...setUp(empty()).sheet("Poskytovatelé").cells].filter(([place]) => place === "2:1");
    expect(formats.map(([, { format }]) => format)).toEqual(["@"]);
  });

  test("makes a workbook in which the check finds nothing wrong with the sheets themselves", () => {
    const google = setUp(empty());
    google.run("checkData");
    const codes = Array.from(
      { length: 60 },
      (_, index) => cellOf(google.sheet("Kontrola"), index + 2, 9).text,
    );
    expect(codes.filter((code) => /header|column|renamed/.test(code))).toEqual([]);
  });

  test("does nothing the second time, and says so", () => {
    const google = setUp(empty());
    const before = namesOf(google);
    google.run("setUpSheets");
    expect(namesOf(google)).toEqual(before);
    expect(google.screen.alerts.at(-1)?.text).toContain("nic nechybí");
  });

  test("makes nothing after a no", () => {
    const google = empty();
    google.screen.answers.push("NO");
    google.run("setUpSheets");
    expect(namesOf(google)).toEqual(["List 1"]);
  });

  test("recognises a sheet that goes by another name, and offers its column where people have put it", () => {
    const grids = [{ name: "ADRESÁŘ", rows: [["poznámka", "ID", "Příjmení", "E-mail"]] }];
    const google = setUp(createGoogle({ code: CODE, grids }));
    expect(namesOf(google)).not.toContain("Kontakty");
    expect(rowOf(google, "ADRESÁŘ", 1)).toEqual(["poznámka", "ID", "Příjmení", "E-mail"]);
  });
});
