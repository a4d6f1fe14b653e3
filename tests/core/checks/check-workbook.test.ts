import fc from "fast-check";
import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/core/checks/check-workbook.ts";
import { groupByRepair } from "../../../src/core/checks/group-by-repair.ts";
import { adviceOf, messageOf } from "../../../src/core/issue.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import {
  aContact,
  anActivity,
  anEvent,
  aService,
  aWorkbook,
  gridsOf,
  type WorkbookParts,
} from "../../support/workbook.ts";
import { foundIn, issuesIn, TODAY } from "./found.ts";

const CLEAN: WorkbookParts = {
  activities: [{}, {}],
  events: [{}, {}],
  contacts: [{}, {}, {}],
  groups: [{}, {}],
  providers: [{}, {}],
  services: [{}, {}],
  strategy: [{}, {}],
  swot: [{}, {}],
  funding: [{}],
  comments: [{}],
  approvals: [],
  templates: [{}],
  attendance: [{}],
  distribution: [{}],
  journal: [],
  findings: [],
  codeLists: [],
};

/** A workbook with much wrong in it. */
const MESSY: WorkbookParts = {
  project: { end: "31. 1. 2017", publicity: "bez publicity" },
  activities: [anActivity({ audience: "všichni…", channel: "pozdávka" }), anActivity({ timing: "05/2018" })],
  events: [anEvent({ groups: "", programme: "" }), anEvent({ id: "S-001" })],
  contacts: [aContact({ email: "" }), aContact({ email: "", legalBasis: "" })],
  services: [aService({ phone: "", email: "" })],
};

test("a clean workbook with every sheet yields nothing", () => {
  expect(foundIn(CLEAN)).toEqual([]);
});

test("an empty workbook yields nothing", () => {
  expect(checkWorkbook(readWorkbook([]), TODAY)).toEqual([]);
});

test("issues come in the order of sheets, rows and columns, each once", () => {
  const found = foundIn(MESSY);
  expect(found.map((place) => place.split(" ")[0])).toEqual(
    [...found.map((place) => place.split(" ")[0])].sort(
      (a = "", b = "") => ORDER.indexOf(a) - ORDER.indexOf(b),
    ),
  );
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((place) => place.startsWith("Aktivity 2"))).toEqual([
    "Aktivity 2 Kdy: timing-after-project",
    "Aktivity 2 Pro koho: audience-open",
    "Aktivity 2 Jak osloveni: text-typo",
  ]);
});

const ORDER = ["Projekt", "Aktivity", "Akce", "Kontakty", "Služby"];

test("what reading found is among the issues, once", () => {
  expect(foundIn({ contacts: [aContact({ email: "jana(at)example.cz", phone: "12" })] })).toEqual([
    "Kontakty 2 E-mail: email-at-word",
    "Kontakty 2 Telefon: phone-shape",
  ]);
});

test("issues are grouped by their repair, errors first, then by how many cells need it", () => {
  const groups = groupByRepair(issuesIn(MESSY));
  expect(groups.map(({ code, severity, count }) => [severity, code, count])).toMatchObject([
    ["error", "project-end-before-start", 1],
    ["error", "id-doubled", 1],
    ["warning", "timing-after-project", 4],
    ["warning", "publicity-off", 1],
    ["warning", "audience-open", 1],
    ["warning", "event-groups-missing", 1],
    ["warning", "event-programme-missing", 1],
    ["warning", "service-without-contact", 1],
    ["info", "contact-without-email", 2],
    ["info", "text-typo", 1],
    ["info", "month-notation-mixed", 1],
    ["info", "contact-without-legal-basis", 1],
  ]);
});

test("every message and advice has all its holes filled in", () => {
  for (const issue of issuesIn(MESSY)) {
    for (const language of ["cs", "en"] as const) {
      expect(messageOf(issue, language) + adviceOf(issue, language)).not.toMatch(/[{}]/);
    }
  }
});

test("moved columns and a title above the header change nothing but the rows", () => {
  const grids = gridsOf({ activities: [anActivity({ audience: "školy, …" })] }).map((grid) =>
    grid.name === "Aktivity"
      ? { ...grid, rows: [["Plán"], ...grid.rows.map((row) => [...row].reverse())] }
      : grid,
  );
  const issues = checkWorkbook(readWorkbook(grids), TODAY);
  expect(issues.map(({ cell, code }) => [cell.row, cell.column, code])).toEqual([
    [3, "Pro koho", "audience-open"],
  ]);
});

const UGLY = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "\u00a0",
    "#REF!",
    "736028/5163",
    "1. 5. 2018",
    "05/2018",
    "ŘV,,;",
    "ˇ".repeat(300),
    "- ".repeat(99),
  ),
);

test("whatever stands in the cells, checking says something sound and never throws", () => {
  const rows = fc.array(
    fc.record({ id: UGLY, activity: UGLY, timing: UGLY, audience: UGLY, channel: UGLY }),
    { maxLength: 4 },
  );
  const events = fc.array(
    fc.record({ id: UGLY, activity: UGLY, groups: UGLY, date: UGLY, start: UGLY, capacity: UGLY }),
    { maxLength: 4 },
  );
  const people = fc.array(
    fc.record({ firstName: UGLY, lastName: UGLY, email: UGLY, groups: UGLY, triad: UGLY, note: UGLY }),
    { maxLength: 4 },
  );
  const offers = fc.array(
    fc.record({
      providerIco: UGLY,
      type: UGLY,
      forms: UGLY,
      targetGroups: UGLY,
      street: UGLY,
      secretAddress: UGLY,
      description: UGLY,
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(rows, events, people, offers, (activities, meetings, contacts, services) => {
      const workbook = aWorkbook({ ...CLEAN, activities, events: meetings, contacts, services });
      const issues = checkWorkbook(workbook, TODAY);
      expect(checkWorkbook(workbook, TODAY)).toEqual(issues);
      expect(issues.every(({ cell }) => cell.row >= 1 && cell.sheet !== "")).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a cell is not told that its term is vague when it is told that the year is missing", () => {
  const found = foundIn({ activities: [anActivity({ timing: "v průběhu prázdnin" })] });
  expect(found.filter((place) => /timing-/.test(place))).toEqual([
    expect.stringContaining("timing-year-missing"),
  ]);
});
