import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import { planCatalogue } from "../../../../src/core/plans/catalogue.ts";
import type { CommandInput } from "../../../../src/core/plans/command-input.ts";
import { planOpenData } from "../../../../src/core/plans/open-data/open-data.ts";
import { readWorkbook } from "../../../../src/core/workbook/workbook.ts";
import { aService, gridsOf } from "../../../support/workbook.ts";

/** The street stands without its number, in another case, and as another place, in every text of the row. */
const GRIDS = gridsOf({
  coverage: [{ service: "SL-001", municipality: "Tajov", hours: "po 8:00" }],
  photos: [{ file: "a.png", place: "služba", service: "SL-001", caption: "Tajná ulička", consent: "ano" }],
  services: [
    aService({
      ...{ id: "SL-001", name: "Azylový dům", secretAddress: "ano", street: "Tajná ulička 7" },
      ...{ municipality: "Tajov", postalCode: "386 01", otherPlaces: "Skrytá 3, 387 01 Tajov" },
      ...{ territory: "Tajná ulička a okolí", hours: "po 8–10 Skrytá", price: "v Tajné uličce zdarma" },
      ...{ description: "Klub v Tajné uličce", easyText: "Dům je v ulici Tajná ulička.", ages: "Skryté 5" },
      ...{ accessible: "z Tajné uličky", web: "https://example.cz/tajna-ulicka", inCatalogue: "" },
    }),
  ],
});

const input: CommandInput = {
  ...{ workbook: readWorkbook(GRIDS), grids: GRIDS, today: "2026-11-22", language: "cs" },
  ...{ now: "2026-11-22T06:00:00Z", event: null },
};

test("print of every variant and the page tell nothing of a secret address", () => {
  const told = planCatalogue({ ...input, ask: { variant: "all" } }).actions.map((action) =>
    action.kind === "save-document"
      ? strFromU8(unzipSync(toDocx(action.document))["word/document.xml"] ?? new Uint8Array())
      : JSON.stringify(action),
  );
  const text = told.join("\n").normalize("NFC");
  expect(text).toContain("Azylový dům");
  expect(text).not.toMatch(/tajn|tajov|skryt/i);
});

test("open data tell nothing of a secret address", () => {
  const text = JSON.stringify(planOpenData(input).actions);
  expect(text).toContain("Azylový dům");
  expect(text).not.toMatch(/tajn|tajov|skryt/i);
});
