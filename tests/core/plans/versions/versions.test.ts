import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommandInput } from "../../../../src/core/plans/command-input.ts";
import type { Action } from "../../../../src/core/plans/plan.ts";
import { planChanges } from "../../../../src/core/plans/versions/changes.ts";
import { planPublish } from "../../../../src/core/plans/versions/publish.ts";
import { readVersions, snapshotOf, versionRows } from "../../../../src/core/plans/versions/snapshot.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const DOCUMENT = "Komunitní plán";
const PLAN: WorkbookParts = {
  project: { planTitle: DOCUMENT },
  strategy: [
    { id: "PL-001", number: "1", level: "priorita", name: "Pomoc doma" },
    {
      id: "PL-002",
      number: "1.1",
      level: "opatření",
      name: "Pečovatelská služba",
      timing: "2026",
      costs: "100 000 Kč",
    },
    { id: "PL-003", number: "1.2", level: "opatření", name: "Poradna" },
  ],
  funding: [{ measure: "1.1", year: "2026", source: "rozpočet města", amount: "100 000 Kč" }],
  planTexts: [{ heading: "Úvod", text: "Plán vznikl společně." }],
};

type Strategy = readonly RowOf<"strategy">[];

/** The same plan with other rows of Strategie, and the first one kept as version 1. */
function later(parts: WorkbookParts): WorkbookParts {
  return { ...PLAN, ...parts, versions: keptRows(PLAN) };
}

function keptRows(parts: WorkbookParts) {
  const workbook = aWorkbook(parts);
  const snapshot = snapshotOf(workbook, { document: DOCUMENT, version: "1", date: "2026-01-05" });
  return versionRows(snapshot, workbook, "5. 1. 2026");
}

function input(parts: WorkbookParts, ask: CommandInput["ask"] = {}): CommandInput {
  return {
    workbook: aWorkbook(parts),
    today: "2026-05-04",
    now: "2026-05-04T08:00:00Z",
    language: "cs",
    event: null,
    ask: ask ?? {},
  };
}

/** The sentences of the difference between version 1 and the plan as it is. */
function told(parts: WorkbookParts): readonly string[] {
  const { facts } = planChanges(input(later(parts)));
  return (facts["changes"] as readonly { readonly sentence: string }[]).map(({ sentence }) => sentence);
}

function strategy(change: (rows: Strategy) => Strategy): WorkbookParts {
  return { strategy: change(PLAN.strategy ?? []) };
}

const with2 = (texts: RowOf<"strategy">) =>
  strategy((rows) => rows.map((row, index) => (index === 1 ? { ...row, ...texts } : row)));

describe("the difference of two versions in sentences", () => {
  test.for<readonly [string, WorkbookParts, readonly string[]]>([
    ["a term put off", with2({ timing: "2027" }), ["Opatření 1.1: termín posunut z 2026 na 2027."]],
    [
      "a term brought forward",
      with2({ timing: "6/2026" }),
      ["Opatření 1.1: termín zkrácen z 2026 na 6/2026."],
    ],
    [
      "costs raised",
      with2({ costs: "150 000 Kč" }),
      ["Opatření 1.1: náklady – zvýšení z 100 000 Kč na 150 000 Kč."],
    ],
    [
      "somebody made responsible",
      with2({ responsible: "Domov Vzor" }),
      ["Opatření 1.1: odpovídá – doplněno „Domov Vzor“."],
    ],
    [
      "a new name",
      with2({ name: "Péče doma" }),
      ["Opatření 1.1: nový název „Péče doma“ (dřív „Pečovatelská služba“)."],
    ],
    ["a term left out", with2({ timing: "" }), ["Opatření 1.1: termín – vypuštěno (dřív „2026“)."]],
    [
      "a long text rewritten",
      with2({ description: "a".repeat(300) }),
      [`Opatření 1.1: popis – doplněno „${"a".repeat(300)}“.`],
    ],
    [
      "a row added",
      strategy((rows) => [
        ...rows,
        { id: "PL-004", number: "1.3", level: "aktivita", name: "Vyškolit lidi" },
      ]),
      ["Aktivita 1.3: přidáno „Vyškolit lidi“."],
    ],
    ["a row left out", strategy((rows) => rows.slice(0, 2)), ["Opatření 1.2: vypuštěno „Poradna“."]],
    [
      "another number for the same row",
      with2({ number: "1.7" }),
      ["Opatření „Pečovatelská služba“: nové číslo 1.7 (dřív 1.1)."],
    ],
    ["spaces alone: nothing", with2({ name: "Pečovatelská  služba " }), []],
    ["rows sorted otherwise: nothing", strategy((rows) => [...rows].reverse()), []],
    [
      "money raised",
      { funding: [{ measure: "1.1", year: "2026", source: "rozpočet města", amount: "120 000 Kč" }] },
      ["Financování 1.1 · 2026 · rozpočet města: částka – zvýšení z 100 000 Kč na 120 000 Kč."],
    ],
    [
      "a chapter added",
      { planTexts: [...(PLAN.planTexts ?? []), { heading: "Závěr", text: "Děkujeme." }] },
      ["Kapitola „Závěr“: přidáno."],
    ],
  ])("%s", ([, parts, expected]) => {
    expect(told(parts)).toEqual(expected);
  });

  test("tells that no version is kept yet, and which versions there are", () => {
    expect(() => planChanges(input(PLAN))).toThrow("ještě nemá žádnou verzi");
    expect(() => planChanges(input(later({}), { from: "7" }))).toThrow(
      "Verzi 7 dokument „Komunitní plán“ nemá. Má verze: 1.",
    );
  });

  test("is empty between a version and itself, and every change has its way back", () => {
    const row = fc.record({
      number: fc.constantFrom("1", "1.1", "2"),
      level: fc.constantFrom("priorita", "opatření"),
      name: fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name.trim() !== ""),
      timing: fc.constantFrom("", "2026", "2027"),
    });
    const rows = fc
      .array(row, { minLength: 1, maxLength: 5 })
      .map((list) => list.map((one, index) => ({ ...one, id: `PL-00${index + 1}` })));
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const count = (from: typeof one, to: typeof one) =>
          (
            planChanges(
              input({
                project: { planTitle: DOCUMENT },
                strategy: to,
                versions: keptRows({ strategy: from }),
              }),
            ).facts["changes"] as readonly unknown[]
          ).length;
        expect(count(one, one)).toBe(0);
        expect(count(one, other)).toBe(count(other, one));
      }),
      { numRuns: 40 },
    );
  });
});

describe("keeping a version", () => {
  test("writes every row of the plan, its money and chapters into Verze, and reads them back the same", () => {
    const { actions, summary } = planPublish(input(PLAN));
    expect(summary).toEqual([expect.stringContaining("Verze 1 dokumentu „Komunitní plán“: 5 řádků")]);
    const { versions } = readVersions(aWorkbook(later({})));
    expect(versions).toEqual([
      snapshotOf(aWorkbook(PLAN), { document: DOCUMENT, version: "1", date: "2026-01-05" }),
    ]);
    expect(actions.map(({ kind }) => kind)).toEqual(["replace-rows"]);
  });

  test("gives ids to the rows that have none in the same step", () => {
    const { actions } = planPublish(
      input({ ...PLAN, strategy: [{ id: "", number: "1", level: "priorita", name: "P" }] }),
    );
    expect(actions.map((action) => [action.kind, cellTexts(action)])).toEqual([
      ["write-cells", ["PL-001"]],
      ["replace-rows", []],
    ]);
  });

  test("makes no version of what has not changed, and numbers the next one on", () => {
    expect(planPublish(input(later({})))).toMatchObject({
      actions: [],
      summary: ["Od verze 1 se nic nezměnilo, novou není třeba ukládat."],
    });
    expect(planPublish(input(later(with2({ timing: "2027" })))).facts).toMatchObject({ version: "2" });
  });

  test("refuses an empty plan and a row that no cell holds", () => {
    expect(() => planPublish(input({}))).toThrow("Strategie je prázdná");
    expect(() =>
      planPublish(input({ strategy: [{ number: "1", description: "a".repeat(40_000) }] })),
    ).toThrow("příliš dlouhý");
  });

  test("says of a row that somebody has spoilt that it cannot be read", () => {
    const rows = keptRows(PLAN).map((row, index) => (index === 0 ? { ...row, data: "{" } : row));
    expect(
      planChanges(input({ ...PLAN, versions: rows })).issues.map(({ code, cell }) => [
        code,
        cell.sheet,
        cell.row,
      ]),
    ).toEqual([["version-unreadable", "Verze", 2]]);
  });
});

function cellTexts(action: Action): readonly string[] {
  return action.kind === "write-cells" ? action.cells.map(({ text }) => text) : [];
}
