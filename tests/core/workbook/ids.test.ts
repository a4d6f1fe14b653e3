import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idsOf } from "../../../src/core/workbook/ids.ts";
import { aContact, aWorkbook } from "../../support/workbook.ts";

const idsFor = (ids: readonly string[]) => [
  ...idsOf(aWorkbook({ contacts: ids.map((id) => aContact({ id })) }).contacts).values(),
];

describe("idsOf", () => {
  test.for([
    { when: "rows lack them", ids: ["", ""], expected: ["K-001", "K-002"] },
    { when: "some rows have them", ids: ["K-007", "", "K-003"], expected: ["K-007", "K-008", "K-003"] },
    { when: "a row was copied", ids: ["K-001", "K-001", "K-002"], expected: ["K-001", "K-003", "K-002"] },
    { when: "the team has its own", ids: ["Nováková", ""], expected: ["Nováková", "K-001"] },
    { when: "numbers have outgrown their digits", ids: ["K-1000", ""], expected: ["K-1000", "K-1001"] },
  ])("gives every row an id of its own when $when", ({ ids, expected }) => {
    expect(idsFor(ids)).toEqual(expected);
  });

  test("an id that the journal has written to is never given to somebody else, though its row is gone", () => {
    const journal = [{ key: "invitation:S-004:K-009:1", state: "odesláno" }];
    const workbook = aWorkbook({
      contacts: [aContact({ id: "K-001" }), aContact({ id: "" })],
      events: [{ id: "" }],
      journal,
    });
    expect([...idsOf(workbook.contacts).values()]).toEqual(["K-001", "K-010"]);
    expect([...idsOf(workbook.events).values()]).toEqual(["S-005"]);
  });

  test("ids are unique and the first owner of an id keeps it, whatever was typed", () => {
    const typed = fc.constantFrom("", "K-001", "K-002", "K-010", "X", "K-abc");
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 12 }), (ids) => {
        const given = idsFor(ids);
        expect(new Set(given).size).toBe(ids.length);
        ids.forEach((id, index) => {
          if (id !== "" && ids.indexOf(id) === index) expect(given[index]).toBe(id);
        });
      }),
    );
  });
});
