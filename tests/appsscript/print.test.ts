import { describe, expect, test } from "vitest";
import type { Google } from "./google/google.ts";
import { CODE, strakonice } from "./program.ts";

function made(google: Google, name: string): Google {
  google.screen.answers.push("YES");
  google.run(name);
  return google;
}

const PDF = "application/pdf";

describe("the catalogue for print in Google", () => {
  test("is a document and its PDF, both named in the question before", () => {
    const google = made(strakonice(), "makeBrochure");
    expect(google.files.map(({ name, mimeType }) => [name, mimeType === PDF])).toEqual([
      [expect.stringContaining("Katalog"), false],
      ["katalog-a5.pdf", true],
    ]);
    expect(google.screen.alerts.map(({ text }) => text).join("\n")).toContain("katalog-a5.pdf");
    expect(Buffer.from(google.files[1]?.bytes ?? []).toString()).toContain("%PDF");
  });

  test("keeps the link of the PDF, too, when it is made again", () => {
    const google = made(made(strakonice(), "makeBrochure"), "makeBrochure");
    expect(google.files).toHaveLength(2);
  });

  // Drive API, files.export: "the exported content is limited to 10 MB".
  test("is the document alone where its PDF is too large for Google, and a sentence says so", () => {
    const large = CODE.replace(
      /return exporter\(\)\.export\(\w+, \w+, \{ alt: "media" \}\);/,
      'throw new Error("exportSizeLimitExceeded: This file is too large to be exported.");',
    );
    expect(large).not.toBe(CODE);
    const google = made(strakonice(large), "makeBrochure");
    expect(google.files).toHaveLength(1);
    expect(google.screen.dialogs.map(({ html }) => html).pop()).toContain("větší než 10 MB");
  });

  test("has four variants, each with its PDF, and one page for the web", () => {
    const { files } = made(strakonice(), "makeCatalogueVariants");
    expect(files.filter(({ mimeType }) => mimeType === PDF)).toHaveLength(4);
    expect(files.filter(({ mimeType }) => mimeType === "text/html")).toHaveLength(1);
    expect(files).toHaveLength(9);
  });
});
