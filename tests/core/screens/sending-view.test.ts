import { expect, test } from "vitest";
import { restingProgress } from "../../../src/core/screens/sending-view.ts";
import { VERIFY_PARTS } from "../../support/verification.ts";
import { aWorkbook } from "../../support/workbook.ts";

test("a letter to a provider's mailbox or deputy that was refused is shown by the provider, not by its key", () => {
  const [asked, other] = VERIFY_PARTS.verifications ?? [];
  const refused = { state: "chyba", at: "2027-03-01 09:00:00", error: "schránka neexistuje" };
  const workbook = aWorkbook({
    ...VERIFY_PARTS,
    verifications: [
      { ...asked, contact: "", deputy: "Petr Ukázka", deputyEmail: "petr@example.cz" },
      { ...other },
    ],
    journal: [
      { ...refused, key: "verification:OV-001:organizace" },
      { ...refused, key: "verification-deputy:OV-001:zastupce-abc" },
      { ...refused, key: "verification:OV-009:organizace" },
    ],
  });
  const facts = { workbook, marks: [], run: null, outcome: null, sent: 0 };
  expect(
    restingProgress(facts, "cs").refused.map(({ name, email, cell }) => [name, email, cell?.row]),
  ).toEqual([
    ["OV-001 Charita Příkladov", "", 2],
    ["OV-001 Charita Příkladov", "petr@example.cz", 2],
    ["verification:OV-009:organizace", "", undefined],
  ]);
});
