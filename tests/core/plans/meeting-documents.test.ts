import { describe, expect, test } from "vitest";
import { planAttendance } from "../../../src/core/plans/attendance.ts";
import { planMinutes } from "../../../src/core/plans/minutes.ts";
import { STEERING } from "../../support/meeting.ts";
import { aGroup, aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

const input = (parts: WorkbookParts = {}, event: string | null = null) => ({
  workbook: aWorkbook({ ...STEERING, ...parts }),
  today: "2018-06-12",
  now: "2018-06-12T06:00:00Z",
  language: "cs" as const,
  event,
});

describe("planAttendance", () => {
  test("makes a document and a page of the next event, and rows to type back who came", () => {
    const { actions, facts } = planAttendance(input());
    expect(actions.map(({ kind, key }) => [kind, key])).toEqual([
      ["save-document", "document:attendance:S-003"],
      ["save-page", "page:attendance:S-003"],
      ["write-cells", "cells:presence:S-003"],
    ]);
    expect(facts).toMatchObject({ event: "S-003", excused: 0, deputies: 0, spare: 13 });
  });

  test("counts names, apologies and deputies", () => {
    const { summary } = planAttendance(input({}, "S-002"));
    expect(summary[0]).toContain("je 6 jmen a 12 volných řádků");
    expect(summary[1]).toBe("Omluvených: 1, se zástupcem: 1.");
  });
});

describe("planMinutes", () => {
  test("makes a document and a page of the last event, and tells what they hold", () => {
    const { actions, facts, issues } = planMinutes(input());
    expect(actions.map(({ key }) => key)).toEqual(["document:minutes:S-002", "page:minutes:S-002"]);
    expect(issues).toEqual([]);
    expect(facts).toEqual({
      event: "S-002",
      ahead: false,
      present: 4,
      excused: 1,
      earlier: 2,
      tasks: 1,
      resolutions: 1,
      quorum: [{ group: "ŘS", members: 5, present: 2, deputies: 1, needed: 3, verdict: "depends" }],
    });
  });

  test("say of a rule that was not understood where it stands, and count nothing by it", () => {
    const groups = [aGroup({ abbreviation: "ŘS", name: "Řídicí skupina", quorum: "podle dohody" })];
    const { issues, summary } = planMinutes(input({ groups }));
    expect(issues.map(({ code, cell }) => [code, cell.sheet, cell.row, cell.column])).toEqual([
      ["quorum-unread", "Skupiny", 2, "Usnášeníschopnost"],
    ]);
    expect(summary.join(" ")).toContain("pravidlo „podle dohody“ je třeba posoudit ručně");
  });

  test("say that nobody has typed yet who came", () => {
    expect(planMinutes(input({}, "S-003")).summary[1]).toContain("Účast");
  });
});
