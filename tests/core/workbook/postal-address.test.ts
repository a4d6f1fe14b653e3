import { describe, expect, test } from "vitest";
import { postalAddress } from "../../../src/core/workbook/postal-address.ts";
import { aContact, aWorkbook, type RowOf } from "../../support/workbook.ts";

const HOME = { street: "Polní 8", postalCode: "38601", municipality: "Strakonice" } as const;
const SEAT = { name: "Domov Příklad, z. ú.", ...HOME, street: "Ukázková 3" } as const;

function addressOf(contact: RowOf<"contacts">, provider: RowOf<"providers"> = SEAT) {
  const workbook = aWorkbook({ contacts: [aContact(contact)], providers: [provider] });
  const [record] = workbook.contacts.records;
  const lines = record === undefined ? null : postalAddress(workbook, record);
  return lines?.map((line) => line.replace(/\u00a0/g, "~")) ?? null;
}

describe("a postal address (ČSN 01 6910)", () => {
  test.for([
    {
      what: "a person at home with a courtesy above the name",
      contact: { ...HOME, organisation: "", role: "" },
      lines: ["Vážená paní", "Mgr.~Jana Nováková", "Polní 8", "386~01~ Strakonice"],
    },
    {
      what: "a person whose sex is not known without the courtesy",
      contact: {
        ...HOME,
        organisation: "",
        role: "",
        sex: "",
        titleBefore: "",
        firstName: "Nikola",
        lastName: "Krejčí",
      },
      lines: ["Nikola Krejčí", "Polní 8", "386~01~ Strakonice"],
    },
    {
      what: "an organisation first, then the person and the function",
      contact: { ...HOME, organisation: "Obec Lhota", role: "starostka" },
      lines: ["Obec Lhota", "Mgr.~Jana Nováková", "starostka", "Polní 8", "386~01~ Strakonice"],
    },
    {
      what: "somebody without an address at the seat of their organisation",
      contact: { organisation: "DOMOV PŘÍKLAD, z.ú.", role: "", postalCode: "", street: "" },
      lines: ["DOMOV PŘÍKLAD, z.ú.", "Mgr.~Jana Nováková", "Ukázková 3", "386~01~ Strakonice"],
    },
    {
      what: "an office without a person",
      contact: {
        ...HOME,
        organisation: "Obec Lhota",
        titleBefore: "",
        firstName: "",
        lastName: "",
        role: "",
      },
      lines: ["Obec Lhota", "Polní 8", "386~01~ Strakonice"],
    },
  ])("writes to $what", ({ contact, lines }) => {
    expect(addressOf(contact)).toEqual(lines);
  });

  test("leaves the function out where the lines would leave the window of an envelope", () => {
    const organisation =
      "Domov pro osoby se zdravotním postižením a chráněné bydlení, příspěvková organizace";
    const lines = addressOf({ ...HOME, organisation, role: "ředitelka" });
    expect(lines).toHaveLength(4);
    expect(lines?.at(-1)).toBe("386~01~ Strakonice");
  });

  test.for([
    { what: "the street", contact: { ...HOME, street: "" } },
    { what: "the postal code", contact: { ...HOME, postalCode: "" } },
    { what: "the town", contact: { ...HOME, municipality: "" } },
    { what: "a postal code that can be read", contact: { ...HOME, postalCode: "999" } },
  ])("is none without $what and without a known organisation", ({ contact }) => {
    expect(addressOf({ ...contact, organisation: "Neznámá" })).toBeNull();
    expect(addressOf({ ...contact, organisation: "" }, { ...SEAT, name: "" })).toBeNull();
  });
});
