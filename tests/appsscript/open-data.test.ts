import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_ROWS } from "../../src/core/workbook/sample-rows.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { cellOf, dataSize, typeInto } from "./google/sheet-model.ts";
import { CODE, rowOf, wholeWorkbook } from "./program.ts";

function sample(): Google {
  return createGoogle({ code: CODE, grids: wholeWorkbook(SAMPLE_ROWS), now: "2028-05-03T08:00:00Z" });
}

function made(google: Google, name: string, answer: "YES" | "NO" = "YES"): Google {
  google.screen.answers.push(answer);
  google.run(name);
  return google;
}

const lastDialog = (google: Google) => google.screen.dialogs.at(-1)?.html ?? "";
const versions = (google: Google) => dataSize(google.sheet("Verze")).rows - 1;

describe("open data from the menu", () => {
  test("are one ZIP file with everything in it, and keep their link when they are made again", () => {
    const google = made(sample(), "makeOpenData");
    expect(google.files.map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ["otevrena-data.zip", "application/zip"],
    ]);
    const files = unzipSync(Uint8Array.from(google.files[0]?.bytes ?? []));
    expect(Object.keys(files)).toContain("otevrena-data/datapackage.json");
    const services = JSON.parse(strFromU8(files["otevrena-data/services.json"] ?? new Uint8Array()));
    expect(services.length).toBeGreaterThan(1);
    made(google, "makeOpenData");
    expect(google.files).toHaveLength(1);
    expect(lastDialog(google)).toContain("Odkaz zůstal stejný");
  });
});

describe("editions from the menu", () => {
  test("the first one is kept; the next tells what has changed; a no keeps nothing", () => {
    const google = made(sample(), "keepEdition");
    const first = versions(google);
    expect(first).toBeGreaterThan(2);
    const column = rowOf(google, "Služby", 1).indexOf("Cena") + 1;
    typeInto(cellOf(google.sheet("Služby"), 2, column), "999 Kč");
    made(google, "keepEdition", "NO");
    expect(versions(google)).toBe(first);
    expect(google.screen.alerts.at(-1)?.text).toContain("„999 Kč“");
    made(google, "keepEdition");
    expect(versions(google)).toBe(first * 2);
    expect(google.files.some(({ name }) => name === "Co se změnilo od minulého vydání")).toBe(true);
  });

  test("a catalogue changed by hand is left alone, and the new one with its changes lies beside it", () => {
    const google = made(made(sample(), "keepEdition"), "makeCatalogue");
    const document = google.files.find(({ mimeType }) => mimeType.includes("document"));
    Object.assign(document ?? {}, { modifiedTime: "2028-05-03T12:30:00.000Z", bytes: [1, 2, 3] });
    made(google, "makeCatalogue");
    expect(document?.bytes).toEqual([1, 2, 3]);
    expect(lastDialog(google)).toContain(`https://drive.example/${document?.id}`);
    const documents = google.files.filter(({ mimeType }) => mimeType.includes("document"));
    expect(documents).toHaveLength(2);
    expect(google.files.filter(({ name }) => name.endsWith(".html"))).toHaveLength(1);
  });
});
