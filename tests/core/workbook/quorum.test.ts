import { describe, expect, test } from "vitest";
import { participantsOf } from "../../../src/core/workbook/participants.ts";
import { quorum } from "../../../src/core/workbook/quorum.ts";
import { meetingOf, STEERING, steering } from "../../support/meeting.ts";
import { aContact, aGroup, anEvent, type WorkbookParts } from "../../support/workbook.ts";

const bodies = (parts: WorkbookParts = {}, id = "S-002") => {
  const workbook = steering(parts);
  return quorum(workbook, meetingOf(workbook, id).event).map(
    ({ members, present, deputies, needed, verdict }) => [members, present, deputies, needed, verdict],
  );
};

const ruled = (rule: string) => ({ groups: [aGroup({ abbreviation: "ŘS", quorum: rule })] });

describe("quorum", () => {
  // Jednací řád řídící skupiny Jablonec nad Nisou: members decide, guests have no vote.
  test.for([
    ["nadpoloviční většina členů", 3, "depends"],
    ["1/3 členů", 2, "met"],
    ["nejméně 4 členové", 4, "not-met"],
    ["", null, "no-rule"],
    ["podle potřeby", null, "not-understood"],
  ] as const)("by the rule „%s“ of five members %s are needed: %s", ([rule, needed, verdict]) => {
    expect(bodies(ruled(rule))).toEqual([[5, 2, 1, needed, verdict]]);
  });

  test("is not told before anybody has typed who came", () => {
    expect(bodies({}, "S-003")).toEqual([[5, 0, 0, 3, "not-typed"]]);
  });

  test("counts a person once, however many rows they have", () => {
    const [first, ...others] = STEERING.contacts ?? [];
    const twin = { ...first, id: "K-0007", email: "jana.novakova1@example.cz" };
    const contacts = [{ ...first, email: "jana.novakova1@example.cz" }, ...others, twin];
    expect(bodies({ contacts })[0]?.[0]).toBe(5);
  });

  test("leaves out whose time of keeping was over, and bodies that Skupiny does not list", () => {
    const [first, ...others] = STEERING.contacts ?? [];
    expect(bodies({ contacts: [{ ...first, keepUntil: "1. 1. 2018" }, ...others] })[0]?.[0]).toBe(4);
    expect(bodies({ events: [anEvent({ groups: "PS9" })] }, "S-001")).toEqual([]);
    expect(bodies({ events: [anEvent({ groups: "všichni" })] }, "S-001")).toEqual([]);
  });

  test("says of a body without members that there are none", () => {
    expect(bodies({ contacts: [] })).toEqual([[0, 0, 0, 1, "no-members"]]);
  });
});

describe("participantsOf", () => {
  const parts = (contactsOf: WorkbookParts, id = "S-002") => {
    const workbook = steering(contactsOf);
    return participantsOf(workbook, meetingOf(workbook, id)).map(({ id: contact, member, part }) => [
      contact,
      member,
      part,
    ]);
  };

  test("are the members with what Účast says, and guests that it names; an apology counts until told otherwise", () => {
    expect(parts({})).toEqual([
      ["K-0001", true, "present"],
      ["K-0002", true, "deputy"],
      ["K-0003", true, "absent"],
      ["K-0004", true, "excused"],
      ["K-0005", true, "present"],
      ["K-0006", false, "present"],
    ]);
  });

  test("of an event for everybody are all but those who want no messages and did not come", () => {
    const contacts = [aContact(), aContact({ doNotSend: "ano" }), aContact({ doNotSend: "ano" })];
    const attendance = [{ event: "S-001", contact: "K-0003", presence: "přítomen" }];
    expect(parts({ contacts, attendance, events: [anEvent({ groups: "všichni" })] }, "S-001")).toEqual([
      ["K-0001", true, "unknown"],
      ["K-0003", true, "present"],
    ]);
  });

  test("the last row of a person wins, whatever the letters of its ids", () => {
    const attendance = [
      { event: "S-002", contact: "K-0001", presence: "přítomen" },
      { event: "s-002", contact: "k-0001", presence: "omluven" },
    ];
    expect(parts({ attendance })[0]).toEqual(["K-0001", true, "excused"]);
  });
});
