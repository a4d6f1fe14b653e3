import { describe, expect, test } from "vitest";
import type { WorkbookRows } from "../../src/core/workbook/layout.ts";
import { HLINSKO_PLACES, HLINSKO_ROWS, HLINSKO_SERVICES } from "../support/hlinsko.ts";
import { createGoogle } from "./google/google.ts";
import { CODE, rowOf, wholeWorkbook } from "./program.ts";

const ROWS: WorkbookRows = {
  project: [{ name: "Komunitní plánování", territory: "ORP Hlinsko", catalogueCopies: "500 ks" }],
  providers: [{ name: "Pečující společnost, z. ú." }],
  codeLists: HLINSKO_PLACES,
  services: HLINSKO_SERVICES.map((row, index) => ({ ...row, id: `SL-00${index + 1}` })),
  coverage: HLINSKO_ROWS,
};

function google() {
  return createGoogle({ code: CODE, grids: wholeWorkbook(ROWS), now: "2018-05-04T08:00:00Z" });
}

describe("the catalogue's territory in Google", () => {
  test("makes the tables by municipality once somebody has agreed", () => {
    const at = google();
    at.screen.answers.push("YES");
    at.run("makeCoverage");
    expect(at.screen.dialogs.at(-1)?.html).toContain("22 obcí, kde aspoň jedna působí");
  });

  test("proposes copies and writes them only when somebody has agreed", () => {
    const refused = google();
    refused.screen.answers.push("NO");
    refused.run("makeDistribution");
    expect(rowOf(refused, "Distribuce", 2).join("")).toBe("");
    const agreed = google();
    agreed.screen.answers.push("YES");
    agreed.run("makeDistribution");
    expect(rowOf(agreed, "Distribuce", 2).slice(0, 2)).toEqual(["Obec Dědová", "obec"]);
    expect(rowOf(agreed, "Distribuce", 23)[0]).toBe("Obec Vysočina");
  });
});
