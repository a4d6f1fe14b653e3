import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../src/core/documents/document.ts";
import { toDocx } from "../../../src/core/documents/docx/to-docx.ts";
import { minutes } from "../../../src/core/documents/minutes.ts";
import { RefusedError } from "../../../src/core/errors.ts";
import { planTasksFromMinutes } from "../../../src/core/plans/tasks-from-minutes.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { performed } from "../../support/answers.ts";
import { meetingOf, STEERING, steering } from "../../support/meeting.ts";
import { gridsOf, type WorkbookParts } from "../../support/workbook.ts";

const HEADERS = {
  tasks: ["č.", "úkol", "zodpovídá", "termín"],
  resolutions: ["č.", "usnesení", "pro", "proti", "zdrželi se"],
  review: ["úkol", "zodpovídá", "termín", "stav", "z jednání"],
} as const;

type Tables = { readonly [K in keyof typeof HEADERS]?: readonly (readonly string[])[] };

function written(tables: Tables) {
  const blocks = (Object.keys(tables) as (keyof typeof HEADERS)[]).flatMap((key): readonly Block[] => [
    { kind: "heading", level: 1, text: [key === "review" ? "Úkoly z minula" : key] },
    {
      kind: "table",
      table: {
        caption: key,
        columns: HEADERS[key].map((header) => ({ header, share: 1 })),
        rows: (tables[key] ?? []).map((row) => row.map((text) => [text])),
      },
    },
  ]);
  const document: Document = {
    title: "Zápis",
    language: "cs",
    page: { size: "A4", orientation: "portrait" },
    footer: "",
    blocks,
  };
  return { name: "zapis.docx", bytes: toDocx(document) };
}

const inputOf = (parts: WorkbookParts = {}) => ({
  workbook: steering(parts),
  today: "2018-06-12",
  now: "2018-06-12T06:00:00Z",
  language: "cs" as const,
  event: "S-002",
});

function plan(tables: Tables, parts: WorkbookParts = {}) {
  return planTasksFromMinutes(inputOf(parts), written(tables));
}

/** The rows of Úkoly once the plan is performed, without their header. */
function rowsAfter(tables: Tables, parts: WorkbookParts = {}) {
  const grids = performed(gridsOf({ ...STEERING, ...parts }), plan(tables, parts).actions);
  return grids.find(({ name }) => name === "Úkoly")?.rows.slice(1) ?? [];
}

describe("planTasksFromMinutes", () => {
  test("adds what is new below the last row, with ids that follow", () => {
    const rows = rowsAfter({
      tasks: [["1.", "Svolat pracovní skupinu", "Eva Čermáková", "do 30. 6. 2018"]],
      resolutions: [["1.", "Skupina schvaluje harmonogram", "4", "0", "1"]],
    });
    expect(rows.slice(-2).map((row) => Array.from({ length: 10 }, (_, at) => row[at] ?? ""))).toEqual([
      [
        "U-006",
        "S-002",
        "úkol",
        "Svolat pracovní skupinu",
        "Eva Čermáková",
        "do 30. 6. 2018",
        "trvá",
        "",
        "",
        "",
      ],
      ["U-007", "S-002", "usnesení", "Skupina schvaluje harmonogram", "", "", "", "4", "0", "1"],
    ]);
  });

  test("proposes nothing that the sheet already has, however it is typeset", () => {
    const own = { name: "zapis.docx", bytes: toDocx(minutes(steering(), meetingOf(steering()), "cs")) };
    const { actions, summary, issues } = planTasksFromMinutes(inputOf(), own);
    expect({ actions, issues }).toEqual({ actions: [], issues: [] });
    expect(summary).toEqual(["V listu Úkoly je už všechno, co zápis akce S-002 říká."]);
  });

  test("changes a mended row in its place, and empties nothing that the minutes leave empty", () => {
    const rows = rowsAfter({
      tasks: [["1.", "Rozeslat zápis a prezenční listinu", "", "do 20. 6. 2018"]],
      resolutions: [["1.", "SWOT se bere na vědomí", "5", "", ""]],
    });
    expect(rows).toHaveLength(5);
    expect(rows[3]?.slice(3, 6)).toEqual([
      "Rozeslat zápis a prezenční listinu",
      "Jana Chalupová",
      "do 20. 6. 2018",
    ]);
    expect(rows[4]?.slice(7, 10)).toEqual(["5", "0", "1"]);
  });

  test("carries the state of earlier tasks, by which the next minutes forget them", () => {
    const rows = rowsAfter({
      review: [["Připravit SWOT", "Eva Čermáková", "do 1. 6. 2018", "splněno 5. 6.", "14. 5. 2018"]],
    });
    expect(rows[0]?.slice(3, 7)).toEqual(["Připravit SWOT", "Eva Čermáková", "do 1. 6. 2018", "splněno"]);
  });

  test("takes a row that stands twice in the minutes once", () => {
    const row = ["1.", "Svolat skupinu", "Eva Čermáková", "7/2018"];
    expect(rowsAfter({ tasks: [row, row] })).toHaveLength(6);
  });

  test("taking the same minutes over again changes nothing", () => {
    const text = fc.stringMatching(/^[a-zěščřžýáíé ]{3,30}$/).filter((one) => /\S\S/.test(one));
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5 }), (names) => {
        const tables = {
          tasks: names.map((name, index) => [`${index + 1}.`, name, "Eva Čermáková", "7/2018"]),
        };
        const before = gridsOf(STEERING);
        const once = performed(before, planTasksFromMinutes(inputOf(), written(tables)).actions);
        const again = planTasksFromMinutes({ ...inputOf(), workbook: readWorkbook(once) }, written(tables));
        expect(again.actions).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test.for([
    { row: ["1.", "Svolat", "Zdeněk Neznámý", "7/2018"], code: "minutes-owner-unknown", column: "zodpovídá" },
    {
      row: ["1.", "Svolat", "Eva Čermáková", "kdovíkdy"],
      code: "minutes-term-unread",
      column: "termín",
    },
    { row: ["1.", "Svolat", "Eva Čermáková", "31. 6. 2018"], code: "minutes-term-unread", column: "termín" },
    {
      row: ["1.", "Svolat", "Eva Čermáková", "do 1. 6. 2017"],
      code: "minutes-term-before-meeting",
      column: "termín",
    },
    { row: ["1.", "", "Eva Čermáková", "7/2018"], code: "minutes-row-without-text", column: "úkol" },
    { row: ["1.", "x ".repeat(2_000), "", ""], code: "minutes-text-too-long", column: "úkol" },
  ])("says $code with the table, the row and the column", ({ row, code, column }) => {
    const { issues } = plan({ tasks: [row] });
    expect(issues.map((issue) => [issue.code, issue.cell.sheet, issue.cell.row, issue.cell.column])).toEqual([
      [code, "Zápis, tabulka „tasks“", 2, column],
    ]);
  });

  test.for([
    "Čermáková",
    "Mgr. Eva Čermáková, Ph.D.",
    "E. Čermáková a J. Chalupová",
    "Řídicí skupina",
    "ŘS",
    "Město Strakonice",
    "všichni",
  ])("knows who „%s“ is", (responsible) => {
    expect(plan({ tasks: [["1.", "Svolat skupinu", responsible, "7/2018"]] }).issues).toEqual([]);
  });

  test("says of votes and states that mean nothing, and leaves the sheet as it is", () => {
    const { issues, actions } = plan({
      resolutions: [["1.", "SWOT se bere na vědomí", "většina", "0", "1"]],
      review: [["Připravit SWOT", "Eva Čermáková", "do 1. 6. 2018", "jak se to vezme", ""]],
    });
    expect(issues.map(({ code }) => code)).toEqual(["minutes-state-unread", "minutes-votes-unread"]);
    expect(actions).toEqual([]);
  });

  test("keeps what looks like a formula as text", () => {
    const rows = rowsAfter({ tasks: [["1.", '=IMPORTXML("http://x")', "Eva Čermáková", "7/2018"]] });
    expect(rows[5]?.[3]).toContain("=IMPORTXML");
  });

  test("writes nothing into a sheet that lacks a column, and says which", () => {
    const grids = gridsOf(STEERING).map((grid) =>
      grid.name === "Úkoly"
        ? { ...grid, rows: grid.rows.map((row) => row.filter((_, at) => at !== 5)) }
        : grid,
    );
    const { actions, issues } = planTasksFromMinutes(
      { ...inputOf(), workbook: readWorkbook(grids) },
      written({ tasks: [["1.", "Svolat skupinu", "Eva Čermáková", "7/2018"]] }),
    );
    expect(actions.map(({ kind }) => kind)).toEqual(["save-page"]);
    expect(issues.map(({ code, cell }) => [code, cell.column])).toEqual([["tasks-column-missing", "Termín"]]);
  });

  test.for([
    { what: "no document", bytes: new Uint8Array([1, 2, 3]), says: "není dokument .docx" },
    {
      what: "a document without such tables",
      bytes: written({}).bytes,
      says: "není tabulka úkolů ani usnesení",
    },
  ])("refuses $what with a way out", ({ bytes, says }) => {
    const refused = () => planTasksFromMinutes(inputOf(), { name: "zapis.docx", bytes });
    expect(refused).toThrow(RefusedError);
    expect(refused).toThrow(says);
  });
});
