import { describe, expect, test } from "vitest";
import type { Document, DocumentTable } from "../../../src/core/documents/document.ts";
import { plainText } from "../../../src/core/documents/outline.ts";
import type { Asked, CommandInput } from "../../../src/core/plans/command-input.ts";
import type { Plan } from "../../../src/core/plans/plan.ts";
import { planActionPlan, planEvaluation, planStrategicPlan } from "../../../src/core/plans/strategic-plan.ts";
import { snapshotOf, versionRows } from "../../../src/core/plans/versions/snapshot.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../support/workbook.ts";

const TITLE = "Střednědobý plán sociálních služeb ORP Tábor";

/** Two action plans and then a medium-term plan, as ORP Tábor set out to make (2018–2020). */
const TABOR: WorkbookParts = {
  project: { planTitle: TITLE, planYears: "2019–2022", territory: "ORP Tábor" },
  strategy: [
    { id: "PL-001", number: "1", level: "priorita", name: "Senioři doma" },
    { id: "PL-002", number: "1.1", level: "opatření", name: "Terénní péče", timing: "2019-2020" },
    work("PL-003", "1.1.1", { name: "Večerní směny", timing: "2019", costs: "300 000 Kč" }),
    work("PL-004", "1.1.2", { name: "Víkendy", timing: "1-6/2020" }),
    work("PL-005", "1.1.3", { name: "Bez vlastního termínu", timing: "" }),
    { id: "PL-006", number: "1.2", level: "opatření", name: "Poradna", timing: "" },
    work("PL-007", "1.2.1", { name: "Otevřít poradnu", timing: "dle možností" }),
    work("PL-008", "1.2.2", { name: "Setkávání", timing: "čtvrtletně" }),
    work("PL-009", "1.2.3", { name: "Leták", timing: "6/2019", fulfilment: "splněno" }),
  ],
  funding: [
    { measure: "1.1.1", year: "2020", source: "kraj", municipality: "", amount: "120 000 Kč" },
    { measure: "1.1", year: "2019", source: "město", municipality: "", amount: "50 000 Kč" },
  ],
};

function work(id: string, number: string, texts: RowOf<"strategy">): RowOf<"strategy"> {
  return { id, number, level: "aktivita", responsible: "Domov Vzor", ...texts };
}

function input(parts: WorkbookParts, ask: Asked = {}, today = "2020-03-02"): CommandInput {
  const world = { today, now: `${today}T08:00:00Z`, language: "cs", event: null } as const;
  return { ...world, workbook: aWorkbook(parts), ask };
}

function documentOf({ actions }: Plan): Document {
  const [saved] = actions.flatMap((action) => (action.kind === "save-document" ? [action.document] : []));
  if (saved === undefined) throw new Error("no document was made");
  return saved;
}

function tableOf(plan: Plan, caption: string): DocumentTable | undefined {
  return documentOf(plan)
    .blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))
    .find((table) => table.caption === caption);
}

/** Chosen columns of a table, a line a row. */
function rows(table: DocumentTable | undefined, ...columns: readonly number[]): readonly string[] {
  return (table?.rows ?? []).map((row) => columns.map((at) => plainText(row[at] ?? [])).join(" | "));
}

function changed(index: number, texts: RowOf<"strategy">): WorkbookParts {
  const strategy = (TABOR.strategy ?? []).map((row, at) => (at === index ? { ...row, ...texts } : row));
  return { ...TABOR, strategy };
}

function kept(parts: WorkbookParts, document: string, version: string) {
  const workbook = aWorkbook(parts);
  const snapshot = snapshotOf(workbook, { document, version, date: "2019-12-01" });
  return versionRows(snapshot, workbook, "1. 12. 2019");
}

test("an action plan of a year outside the plan says so", () => {
  const told = (year: number) => planActionPlan(input(TABOR, { year })).summary.join(" ");
  expect(told(2035)).toContain("Rok 2035 je mimo roky plánu (2019–2022)");
  expect(told(2020)).not.toContain("mimo roky plánu");
});

describe("the action plan of a year", () => {
  test("2019 has what touches it, under the numbers of the plan and below the rows of the measures", () => {
    const plan = planActionPlan(input(TABOR, { year: 2019 }));
    expect(rows(tableOf(plan, "Přehled aktivit"), 0, 1, 3)).toEqual([
      "1.1 | Terénní péče | ",
      "1.1.1 | Večerní směny | 2019",
      "1.1.3 | Bez vlastního termínu | ",
      "1.2 | Poradna | ",
      "1.2.2 | Setkávání | čtvrtletně",
      "1.2.3 | Leták | 6/2019",
    ]);
    expect(plan.actions.map((action) => "name" in action && action.name)).toEqual([
      "akcni-plan-2019",
      "akcni-plan-2019",
    ]);
  });

  test("2020 carries over what was not done in 2019 and says so", () => {
    const plan = planActionPlan(input(TABOR, { year: 2020 }));
    expect(rows(tableOf(plan, "Přehled aktivit"), 0, 3)).toEqual([
      "1.1 | ",
      "1.1.1 | 2019\npřevedeno z\u00a0roku\u00a02019",
      "1.1.2 | 1–6/2020",
      "1.1.3 | ",
      "1.2 | ",
      "1.2.2 | čtvrtletně",
    ]);
    expect(plan.facts).toEqual({ year: 2020, activities: 4, carried: 1, undated: 1 });
  });

  test("says what was reached only once the year has begun", () => {
    const parts = changed(2, { indicator: "počet klientů", target: "15", actual: "17" });
    const reached = (today: string) => {
      const table = tableOf(planActionPlan(input(parts, { year: 2019 }, today)), "Přehled aktivit");
      return rows(table, 6)[1];
    };
    expect(reached("2018-12-31")).toBe("počet klientů (cíl 15)");
    expect(reached("2019-01-01")).toBe("počet klientů (cíl 15, dosaženo 17)");
  });

  test("says the year's costs, and costs of the whole activity only as such", () => {
    const costs = (year: number) =>
      rows(tableOf(planActionPlan(input(TABOR, { year })), "Přehled aktivit"), 0, 4, 5).slice(0, 2);
    expect(costs(2019)).toEqual([
      "1.1 | 50\u00a0000\u00a0Kč | město",
      "1.1.1 | 300\u00a0000\u00a0Kč (celkem) | ",
    ]);
    expect(costs(2020)).toEqual(["1.1 | 120\u00a0000\u00a0Kč | kraj", "1.1.1 | 120\u00a0000\u00a0Kč | kraj"]);
  });

  test("lists below the table what has no term that can be read", () => {
    const lists = documentOf(planActionPlan(input(TABOR))).blocks.flatMap((block) =>
      block.kind === "list" ? block.items.map(plainText) : [],
    );
    expect(lists).toEqual(["1.2.1 Otevřít poradnu"]);
  });

  test.for([
    ["2020-03-02", 2020],
    ["2018-05-01", 2019],
    ["2030-01-01", 2019],
  ] as const)("made on %s without a year is of %i", ([today, year]) => {
    expect(planActionPlan(input(TABOR, {}, today)).facts).toMatchObject({ year });
  });

  test.for([planActionPlan, planEvaluation])("%o refuses a workbook without a plan", (make) => {
    expect(() => make(input({}))).toThrow("List Strategie je prázdný");
  });
});

describe("the evaluation to a day", () => {
  const EVALUATED = changed(2, {
    fulfilment: "splněno",
    percent: "100",
    actualCosts: "280 000 Kč",
    comment: "Od ledna jezdí dvě pečovatelky.",
    actual: "17",
    indicator: "počet klientů",
    target: "15",
  });
  const plan = planEvaluation(input(EVALUATED, { asOf: "2019-12-31" }));

  test("counts what is done and names what nobody has evaluated and what is still to begin", () => {
    expect(plan.facts).toEqual({
      asOf: "2019-12-31",
      activities: 6,
      done: 2,
      percent: 33,
      notEvaluated: ["1.1.3", "1.2.1", "1.2.2"],
    });
    expect(plan.summary[0]).toBe("Splněno je 33 % aktivit (2 z celkem 6).");
  });

  test("draws the states by priority and says the same as a table", () => {
    const [bars] = documentOf(plan).blocks.flatMap((block) => (block.kind === "bars" ? [block] : []));
    expect(bars?.bars).toEqual([
      { name: "Priorita 1: Senioři doma", parts: [2, 0, 0, 0, 1, 3], shown: "6 aktivit" },
    ]);
    expect(rows(tableOf(plan, "Aktivity podle stavu a priority"), 0, 1, 5, 6, 7)).toEqual([
      "Priorita 1: Senioři doma | 2 | 1 | 3 | 6",
      "Celkem | 2 | 1 | 3 | 6",
    ]);
  });

  test("has state, comment, planned and actual costs and the value reached beside each activity", () => {
    const table = rows(tableOf(plan, "Přehled aktivit"), 0, 4, 5, 6, 7);
    expect(table[1]).toBe(
      "1.1.1 | splněno\n100\u00a0% | Od ledna jezdí dvě pečovatelky. | 300\u00a0000\u00a0Kč\n280\u00a0000\u00a0Kč | počet klientů (cíl 15, dosaženo 17)",
    );
    expect(table[2]).toBe("1.1.2 | ještě nezačalo |  |  | ");
  });

  test("of one year has the activities of its action plan", () => {
    expect(planEvaluation(input(TABOR, { year: 2020 })).facts).toMatchObject({ activities: 4 });
  });

  test("of one year sets what was spent against that year's money, not against all years'", () => {
    const parts = { ...EVALUATED, funding: [{ measure: "1.1.1", year: "2019", amount: "70 000 Kč" }] };
    const table = tableOf(planEvaluation(input(parts, { year: 2019 })), "Přehled aktivit");
    expect(rows(table, 0, 6)[1]).toBe("1.1.1 | 70\u00a0000\u00a0Kč\n280\u00a0000\u00a0Kč");
  });

  test("of a plan that has ended is made from its kept version, by the name it had", () => {
    const old: WorkbookParts = {
      strategy: [
        { id: "PL-001", number: "3", level: "priorita", name: "Poradny" },
        work("PL-002", "3.1", { name: "Večerní směny", fulfilment: "nesplněno", comment: "Chyběly peníze." }),
      ],
    };
    const document = "Plán 2013–2015";
    const parts = { ...TABOR, versions: kept(old, document, "1") };
    const ended = planEvaluation(input(parts, { document, asOf: "2018-08-31" }));
    expect(ended.facts).toMatchObject({ activities: 1, done: 0, notEvaluated: [] });
    expect(rows(tableOf(ended, "Přehled aktivit"), 0, 1, 5)).toEqual([
      "3.1 | Večerní směny | Chyběly peníze.",
    ]);
    const [title] = documentOf(ended).blocks.flatMap((block) => (block.kind === "title" ? [block] : []));
    expect(plainText(title?.subtitle ?? [])).toBe("Plán 2013–2015");
    expect(() => planEvaluation(input(parts, { document: "Plán 2010–2012" }))).toThrow(
      "Dokument „Plán 2010–2012“ ještě nemá žádnou verzi.",
    );
  });

  test("compares with the previous plan: what was left out and how it ended", () => {
    const old: WorkbookParts = {
      strategy: [
        work("PL-001", "3.1", { name: "Večerní směny", fulfilment: "nesplněno" }),
        work("PL-002", "3.2", { name: "Starý záměr" }),
      ],
    };
    const versions = kept(old, "Plán 2013–2015", "1");
    const compared = planEvaluation(input({ ...TABOR, versions }, { asOf: "2020-12-31" }));
    const table = rows(tableOf(compared, "Minulý plán"), 0, 1, 2);
    expect(table.slice(0, 3)).toEqual([
      "3.1 Večerní směny | nesplněno | 1.1.1 Večerní směny",
      "3.2 Starý záměr |  | nepokračuje",
      "– |  | nové: 1 Senioři doma",
    ]);
  });
});

describe("the medium-term plan and its versions", () => {
  const versions = kept(TABOR, TITLE, "1");

  test.for<readonly [string, WorkbookParts, string, number]>([
    ["nothing kept: a draft", TABOR, "návrh, stav k\u00a02. 3. 2020", 0],
    ["kept and unchanged: that version", { ...TABOR, versions }, "verze 1 ze dne 1. 12. 2019", 0],
    [
      "changed since: a draft with its changes",
      { ...changed(3, { timing: "2021" }), versions },
      "návrh, stav k 2. 3. 2020 (poslední uložená verze je 1)",
      1,
    ],
    [
      "fulfilment filled in: still that version",
      { ...changed(3, { fulfilment: "splněno" }), versions },
      "verze 1 ze dne 1. 12. 2019",
      0,
    ],
    [
      "changed and kept: version 2 with the changes since 1",
      {
        ...changed(3, { timing: "2021" }),
        versions: [...versions, ...kept(changed(3, { timing: "2021" }), TITLE, "2")],
      },
      "verze 2 ze dne 1. 12. 2019",
      1,
    ],
  ])("%s", ([, parts, line, changes]) => {
    const plan = planStrategicPlan(input(parts));
    expect(documentOf(plan).footer?.replace(/\u00a0/g, " ")).toBe(
      `${TITLE} · ${line.replace(/\u00a0/g, " ")}`,
    );
    expect(plan.facts).toMatchObject({ priorities: 1, measures: 2, activities: 6, changes });
  });

  test("has the settlement of comments as it is published, citizens unnamed", () => {
    const comments = [{ author: "Jana Vzorová", authorKind: "občan", comment: "Doplnit obědy." }];
    const table = documentOf(planStrategicPlan(input({ ...TABOR, comments })))
      .blocks.flatMap((block) => (block.kind === "table" ? block.table.rows : []))
      .map((row) => row.map(plainText).join(" | "));
    expect(table.join("\n")).toContain("Doplnit obědy.");
    expect(table.join("\n")).not.toContain("Vzorová");
  });
});
