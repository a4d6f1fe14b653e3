import { describe, expect, test } from "vitest";
import { recipientsOf } from "../../../src/core/plans/recipients.ts";
import { aContact, anEvent, aWorkbook, type RowOf } from "../../support/workbook.ts";

const TODAY = "2018-05-02";

function verdicts(contacts: readonly RowOf<"contacts">[], groups = "PS1") {
  const workbook = aWorkbook({ contacts, events: [anEvent({ groups })] });
  const event = workbook.events.records[0];
  if (event === undefined) throw new Error("The builder makes one event.");
  return recipientsOf(workbook, event, TODAY).map(({ contact, skipped }) => [
    contact.values.organisation,
    skipped,
  ]);
}

describe("recipientsOf", () => {
  test("asks everybody of the event's groups and nobody else", () => {
    const contacts = [
      aContact({ organisation: "A", groups: "ŘV, PS1" }),
      aContact({ organisation: "B", groups: "ps1" }),
      aContact({ organisation: "C", groups: "PS2" }),
      aContact({ organisation: "D", groups: "" }),
    ];
    expect(verdicts(contacts)).toEqual([
      ["A", null],
      ["B", null],
    ]);
    expect(verdicts(contacts, "všichni")).toHaveLength(4);
  });

  test.for([
    { who: "wants no messages", contact: { doNotSend: "ano" }, reason: "do-not-send" },
    { who: "has no e-mail", contact: { email: "" }, reason: "no-email" },
    {
      who: "has an address nobody can read",
      contact: { email: "jana(at)example.cz" },
      reason: "unreadable-email",
    },
    { who: "is kept too long", contact: { keepUntil: "1. 5. 2018" }, reason: "retention-over" },
  ] as const)("skips a contact who $who and says so", ({ contact, reason }) => {
    expect(verdicts([aContact({ groups: "PS1", organisation: "A", ...contact })])).toEqual([["A", reason]]);
  });

  test("writes once to a person listed twice, but to both people who share a mailbox", () => {
    const shared = { groups: "PS1", email: "urad@example.cz" };
    const rows = [
      aContact({ ...shared, organisation: "A", firstName: "Jana", lastName: "Bílá" }),
      aContact({ ...shared, organisation: "B", firstName: "JANA", lastName: "Bílá" }),
      aContact({ ...shared, organisation: "C", firstName: "Petr", lastName: "Bílý" }),
    ];
    expect(verdicts(rows)).toEqual([
      ["A", null],
      ["B", "duplicate"],
      ["C", null],
    ]);
  });
});
