import { describe, expect, test } from "vitest";
import { planAttendance } from "../../../src/core/plans/attendance.ts";
import { planMinutes } from "../../../src/core/plans/minutes.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { performed } from "../../support/answers.ts";
import { STEERING } from "../../support/meeting.ts";
import { gridsOf, type WorkbookParts } from "../../support/workbook.ts";

const gridsFor = (parts: WorkbookParts = {}) => gridsOf({ ...STEERING, ...parts });
const inputOf = (grids: ReturnType<typeof gridsFor>, event = "S-003") => ({
  workbook: readWorkbook(grids),
  today: "2018-06-12",
  now: "2018-06-12T06:00:00Z",
  language: "cs" as const,
  event,
});
const attendance = (grids: ReturnType<typeof gridsFor>) =>
  grids.find(({ name }) => name === "Účast")?.rows.slice(1) ?? [];

describe("rows of Účast for an event", () => {
  test("are proposed for everybody concerned, in the order of the printed list", () => {
    const grids = gridsFor();
    const plan = planAttendance(inputOf(grids));
    const rows = attendance(performed(grids, plan.actions)).slice(6);
    expect(rows.map((row) => row.slice(0, 2))).toEqual(
      ["K-0003", "K-0005", "K-0004", "K-0002", "K-0001"].map((id) => ["S-003", id]),
    );
    expect(plan.facts).toMatchObject({ presenceRows: 5 });
    expect(plan.summary.join(" ")).toContain("Do listu Účast patří 5 nových řádků");
  });

  test("are added once: a second run has nothing to add, and who is there stays untouched", () => {
    const grids = gridsFor();
    const once = performed(grids, planAttendance(inputOf(grids)).actions);
    expect(planAttendance(inputOf(once)).actions.map(({ kind }) => kind)).toEqual([
      "save-document",
      "save-page",
    ]);
    expect(planAttendance(inputOf(grids, "S-002")).facts).toMatchObject({ presenceRows: 0 });
  });

  test("wait for ids that nobody has written down, and say so", () => {
    const contacts = (STEERING.contacts ?? []).map((contact, at) =>
      at === 0 ? { ...contact, id: "" } : contact,
    );
    const { facts, summary } = planAttendance(inputOf(gridsFor({ contacts })));
    expect(facts).toMatchObject({ presenceRows: 4 });
    expect(summary.join(" ")).toContain("1 člověku řádek v listu Účast doplnit nejde");
  });

  test("have nowhere to go without the sheet Účast, which is said", () => {
    const grids = gridsFor().filter(({ name }) => name !== "Účast");
    const { actions, summary } = planAttendance(inputOf(grids));
    expect(actions.map(({ kind }) => kind)).toEqual(["save-document", "save-page"]);
    expect(summary.join(" ")).toContain("nemá list Účast");
  });
});

describe("minutes of an event that is still to come", () => {
  test("say that they are only prefilled", () => {
    const { summary, facts } = planMinutes(inputOf(gridsFor()));
    expect(summary[1]?.replace(/\u00a0/g, " ")).toBe(
      "Akce se teprve koná (pondělí 10. září 2018), zápis je jen předvyplněný. Po akci zapište do listu Účast, kdo přišel, a připravte ho znovu.",
    );
    expect(facts).toMatchObject({ ahead: true });
    expect(planMinutes(inputOf(gridsFor(), "S-002")).facts).toMatchObject({ ahead: false });
  });
});
