import { describe, expect, test } from "vitest";
import { dueItems } from "../../../src/core/plans/due-items.ts";
import { planReminders } from "../../../src/core/plans/reminders.ts";
import { aGroup, anActivity, anEvent, aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

const TODAY = "2018-05-02";
const due = (parts: WorkbookParts) =>
  dueItems(aWorkbook(parts), TODAY).map(({ kind, due: day, id }) => [kind, day, id]);

describe("dueItems", () => {
  test("names coming events and the last day to invite to them", () => {
    expect(
      due({
        events: [anEvent({ date: "14. 5. 2018", groups: "PS1" })],
        groups: [aGroup({ notice: "10 dní" })],
      }),
    ).toEqual([
      ["invitation", "2018-05-04", "S-001"],
      ["event", "2018-05-14", "S-001"],
    ]);
  });

  test("does not ask for invitations that have gone, nor about events that are over or called off", () => {
    const attendance = [{ event: "S-001", invitedOn: "1. 5. 2018", answer: "přijde" }];
    expect(due({ events: [anEvent({ date: "14. 5. 2018" })], attendance })).toEqual([
      ["event", "2018-05-14", "S-001"],
    ]);
    expect(due({ events: [anEvent({ state: "zrušeno" }), anEvent({ date: "1. 5. 2018" })] })).toEqual([]);
  });

  test("names tasks of meetings with their last day, until somebody calls them done or off", () => {
    const tasks = [
      { timing: "do 10. 5. 2018", text: "x".repeat(200) },
      { timing: "4/2018" },
      { timing: "do 10. 5. 2018", state: "splněno" },
      { timing: "do 10. 5. 2018", state: "zrušeno" },
      { timing: "do 10. 5. 2018", kind: "usnesení" },
      { timing: "průběžně" },
      { timing: "" },
    ];
    expect(due({ tasks })).toEqual([
      ["task", "2018-04-30", "U-002"],
      ["task", "2018-05-10", "U-001"],
    ]);
    expect(dueItems(aWorkbook({ tasks }), TODAY)[1]).toMatchObject({
      what: `${"x".repeat(80)}…`,
      who: "realizační tým KPSS",
      cell: { sheet: "Úkoly", row: 2, column: "Termín" },
    });
  });

  test.for([
    ["čtvrtletně", "5. 2. 2018", "2018-05-05"],
    ["4x ročně", "5. 2. 2018", "2018-05-05"],
    ["měsíčně", "5. 4. 2018", "2018-05-05"],
    // Far from late, only an upper limit, no interval, or another meeting planned: nobody is bothered.
    ["ročně", "5. 2. 2018", null],
    ["max. 1x za měsíc", "5. 2. 2018", null],
    ["dle potřeby", "5. 2. 2018", null],
    ["1x za 3-4 měsíce", "5. 2. 2018", null],
    ["čtvrtletně", "20. 6. 2018", null],
  ] as const)("a body that meets %s and met on %s should meet by %s", ([frequency, date, by]) => {
    const events = [anEvent({ date, groups: "PS1" })];
    const bodies = due({ events, groups: [aGroup({ frequency })] }).filter(([kind]) => kind === "body");
    expect(bodies).toEqual(by === null ? [] : [["body", by, "PS1"]]);
  });

  test("counts those who have not answered once the day to answer is near", () => {
    const attendance = [
      { event: "S-001", invitedOn: "1. 4. 2018", answer: "" },
      { event: "S-001", invitedOn: "1. 4. 2018", answer: "neodpověděl" },
      { event: "S-001", invitedOn: "1. 4. 2018", answer: "nepřijde" },
    ];
    const parts = { events: [anEvent({ date: "14. 5. 2018", replyBy: "10. 5. 2018" })], attendance };
    expect(dueItems(aWorkbook(parts), TODAY).find(({ kind }) => kind === "answers")).toMatchObject({
      due: "2018-05-10",
      count: 2,
    });
  });

  test.for([
    { timing: "do 10. 5. 2018", expected: [["activity", "2018-05-10", "A-001"]] },
    { timing: "4/2018", expected: [["activity-overdue", "2018-04-30", "A-001"]] },
    { timing: "12/2018", expected: [] },
    { timing: "průběžně", expected: [] },
    { timing: "jaro 2018", expected: [] },
  ])("an activity planned „$timing“ is due: $expected", ({ timing, expected }) => {
    expect(due({ activities: [anActivity({ timing })] })).toEqual(expected);
  });

  test("is quiet about activities that are done", () => {
    expect(due({ activities: [anActivity({ timing: "4/2018", state: "splněno" })] })).toEqual([]);
  });

  test("asks about a comment that waits for its settlement", () => {
    const comments = [
      { receivedOn: "1. 4. 2018", settlement: "" },
      { receivedOn: "30. 4. 2018", settlement: "" },
    ];
    expect(due({ comments })).toEqual([["comment", "2018-04-15", "P-001"]]);
  });
});

describe("planReminders", () => {
  const plan = (parts: WorkbookParts) =>
    planReminders({ workbook: aWorkbook(parts), today: TODAY, now: "", language: "cs", event: null });

  test("plans nothing at all when nothing is due", () => {
    expect(plan({}).actions).toEqual([]);
  });

  test("makes one digest and says the same as data", () => {
    const made = plan({ activities: [anActivity({ timing: "4/2018", activity: "katalog" })] });
    expect(made.actions.map(({ kind, key }) => [kind, key])).toEqual([
      ["send-message", "digest:2018-W18"],
      ["save-page", "page:reminders:2018-05-02"],
    ]);
    expect(made.summary.join("\n")).toContain("Činnost není označena jako splněná: katalog");
    expect(made.facts).toMatchObject({ today: TODAY, items: [{ kind: "activity-overdue" }] });
  });
});
