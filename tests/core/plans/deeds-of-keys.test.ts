import { describe, expect, test } from "vitest";
import { deedsOfKeys } from "../../../src/core/plans/deeds-of-keys.ts";
import { stalledKeys } from "../../../src/core/sending/stalled.ts";
import { aContact, anEvent, aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

const PARTS: WorkbookParts = {
  events: [
    anEvent({ date: "14. 5. 2018", replyBy: "10. 5. 2018" }),
    anEvent({ date: "2. 4. 2018", state: "proběhlo" }),
    anEvent({ id: "", date: "15. 5. 2018" }),
  ],
  contacts: [aContact(), aContact({ firstName: "Petra" })],
  attendance: [
    { event: "S-001", contact: "K-0001", invitedOn: "20. 4. 2018" },
    { event: "S-002", contact: "K-0001", presence: "přítomen" },
  ],
};

const keysOf = (keys: readonly string[], day = "2018-05-04", hour = "08") =>
  deedsOfKeys(
    { workbook: aWorkbook(PARTS), today: day, now: `${day}T${hour}:00:00Z`, language: "cs", event: null },
    keys,
  ).map(({ key, event }) => [key, event]);

describe("the deeds behind waiting keys", () => {
  test.for([
    ["invitation:S-001:K-0002:1", "S-001"],
    ["follow-up:S-002:K-0001", "S-002"],
    ["answer-reminder:S-001:K-0001:7", ""],
  ] as const)("%s is planned anew, alone", ([key, event]) => {
    expect(keysOf([key])).toEqual([[key, event]]);
  });

  test("several kinds go together", () => {
    expect(keysOf(["follow-up:S-002:K-0001", "invitation:S-001:K-0001:1"])).toHaveLength(2);
  });

  test.for([
    ["invitation:S-009:K-0001:1", "an event that is gone"],
    ["invitation:S-001:K-0009:1", "a person who is gone"],
    ["invitation:S-002:K-0001:1", "an event that is over"],
    ["invitation::K-0001:1", "an event without an id of its own"],
    ["answer-reminder:S-001:K-0001:2", "a reminder that is not due"],
    ["tick", "no message at all"],
    ["", "nothing"],
  ] as const)("%s has none: %s", ([key]) => {
    expect(keysOf([key])).toEqual([]);
  });

  test("reminders keep to working hours, invitations that a person has agreed to do not", () => {
    const keys = ["answer-reminder:S-001:K-0001:7", "invitation:S-001:K-0001:1"];
    expect(keysOf(keys, "2018-05-04", "21")).toEqual([["invitation:S-001:K-0001:1", "S-001"]]);
  });
});

describe("keys that have waited too long", () => {
  const waits = (at: string, state = "čeká", error = "") => [
    { key: "k", state, at, by: "", reference: "", error },
  ];

  test.for([
    [waits("2018-05-07 07:59:59"), true],
    [waits("2018-05-07 08:30:00"), false],
    [waits("2018-05-07 07:59:59", "odesílá se"), true],
    [waits("2018-05-07 07:59:59", "odesláno"), false],
    [waits("2018-05-07 07:59:59", "čeká", "zastaveno"), false],
    [waits(""), true],
  ] as const)("%#", ([journal, isStalled]) => {
    expect(stalledKeys(journal, "2018-05-07T10:00:00")).toEqual(isStalled ? ["k"] : []);
  });

  test.for([
    ["2018-05-07T08:00:00", ["k"]],
    ["2018-05-07T08:01", []],
    ["2018-05-08T08:00", []],
  ] as const)("not before two hours after the moment that was promised, %s", ([promised, keys]) => {
    const journal = waits("2018-05-06 10:00:00");
    expect(stalledKeys(journal, "2018-05-07T10:00:00", promised)).toEqual(keys);
  });
});
