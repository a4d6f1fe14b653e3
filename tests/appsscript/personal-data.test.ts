import { describe, expect, test } from "vitest";
import type { Google } from "./google/google.ts";
import { rowOf, strakonice } from "./program.ts";

/** The program with the person standing in a row of Kontakty. */
function standing(row = 2): Google {
  const google = strakonice();
  google.spreadsheet.active = google.sheet("Kontakty");
  google.spreadsheet.cursor = { row, column: 3 };
  return google;
}

const filled = (google: Google, row: number) => rowOf(google, "Kontakty", row).filter((text) => text !== "");

describe("personal data from the menu", () => {
  test("are listed into a document and a file for machines after a yes, and shown", () => {
    const google = standing();
    google.screen.answers.push("YES");
    google.run("showPersonalData");
    expect(google.files.map(({ name, mimeType }) => [name.replace(/\u00a0/g, " "), mimeType])).toEqual([
      ["Výpis osobních údajů: Mgr. Jana Vzorová", "application/vnd.google-apps.document"],
      ["osobni-udaje-K-001.json", "application/json"],
    ]);
    expect(google.screen.dialogs[0]?.html).toContain("jana.vzorova@example.cz");
  });

  test("are erased after a second yes that names the cells", () => {
    const google = standing();
    google.screen.answers.push("NO", "YES");
    google.run("showPersonalData");
    expect(google.screen.alerts[1]?.text).toContain("Kontakty");
    expect(filled(google, 2)).toEqual(["K-001", "ano", expect.stringMatching(/^vymazáno /)]);
    expect(google.files).toEqual([]);
  });

  test("stay as they are after a no, and what would change is shown", () => {
    const google = standing();
    const before = filled(google, 2);
    google.screen.answers.push("NO", "NO");
    google.run("showPersonalData");
    expect(filled(google, 2)).toEqual(before);
    expect(google.screen.dialogs[0]?.html).toContain("Výmaz osobních údajů");
  });

  test("need somebody's row: elsewhere a sentence says where to stand", () => {
    const google = strakonice();
    google.run("showPersonalData");
    expect(google.screen.alerts[0]?.text).toContain("Postavte kurzor na řádek člověka");
  });
});
