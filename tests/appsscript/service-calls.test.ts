import { describe, expect, test } from "vitest";
import { createGoogle, type Google } from "./google/google.ts";
import { CODE, checkedStrakonice, dataCalls, strakonice, wholeWorkbook } from "./program.ts";

/** A whole workbook with so many services of one provider. */
function withServices(count: number): Google {
  const services = Array.from({ length: count }, (_, index) => ({
    id: `P-${index + 1}`,
    name: `Pečovatelská služba ${index + 1}`,
    providerIco: "00251810",
    type: "pečovatelská služba",
    forms: "terénní",
    targetGroups: "senioři",
    municipality: "Strakonice",
  }));
  const providers = [{ ico: "00251810", name: "Město Strakonice" }];
  return createGoogle({ code: CODE, grids: wholeWorkbook({ providers, services }) });
}

function catalogueCalls(google: Google): number {
  google.screen.answers.push("YES");
  return dataCalls(google.run("makeCatalogue"));
}

describe("calls that read or write data", () => {
  test("a check makes at most two a sheet and three, once the program's own columns are filled in", () => {
    const google = checkedStrakonice();
    const limit = 2 * google.spreadsheet.sheets.length + 3;
    expect(dataCalls(google.run("checkData"))).toBeLessThanOrEqual(limit);
  });

  test("the very first check makes one a sheet, four a sheet that it marks, and two", () => {
    const google = strakonice();
    google.screen.answers.push("NO");
    const calls = dataCalls(google.run("checkData"));
    const marked = google.spreadsheet.sheets.filter(({ rules }) => rules.length > 0).length;
    expect(marked).toBeGreaterThan(2);
    expect(calls).toBeLessThanOrEqual(google.spreadsheet.sheets.length + 4 * marked + 2);
  });

  test("a check reads every sheet once", () => {
    const google = checkedStrakonice();
    const reads = google.run("checkData").filter(({ name }) => name === "Range.getDisplayValues");
    expect(reads).toHaveLength(google.spreadsheet.sheets.length);
  });

  test("a catalogue makes one for each of its eight sheets and four, renewed six, for 10 services as for 1 000", () => {
    const counts = [10, 1_000].map((services) => {
      const google = withServices(services);
      return { first: catalogueCalls(google), again: catalogueCalls(google) };
    });
    expect(counts).toEqual([
      { first: 12, again: 14 },
      { first: 12, again: 14 },
    ]);
  });

  test("a catalogue reads sheets that say nothing by their names only where one of its own is missing", () => {
    const google = withServices(1);
    google.screen.answers.push("YES");
    const reads = () =>
      google.run("makeCatalogue").filter(({ name }) => name === "Range.getDisplayValues").length;
    expect(reads()).toBe(8);
    const services = google.spreadsheet.sheets.find(({ name }) => name === "Služby");
    Object.assign(services ?? {}, { name: "Co u nás je" });
    google.screen.answers.push("YES");
    expect(reads()).toBeGreaterThanOrEqual(8);
    expect(google.screen.alerts.map(({ text }) => text).pop()).toContain("Katalog popisuje 1 službu");
  });
});
