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

  test("a catalogue makes at most six and one a sheet, for 10 services as for 1 000, new or renewed", () => {
    const counts = [10, 1_000].map((services) => {
      const google = withServices(services);
      return {
        first: catalogueCalls(google),
        again: catalogueCalls(google),
        sheets: google.spreadsheet.sheets.length,
      };
    });
    expect(counts[0]).toEqual(counts[1]);
    expect(counts[0]?.again).toBeLessThanOrEqual(6 + (counts[0]?.sheets ?? 0));
    expect(counts[0]?.first).toBeLessThanOrEqual(6 + (counts[0]?.sheets ?? 0));
  });
});
