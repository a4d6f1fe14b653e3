import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommandInput } from "../../../src/core/plans/command-input.ts";
import { planRenumber, renumbered } from "../../../src/core/plans/renumber.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../support/workbook.ts";

function input(parts: WorkbookParts, all: boolean): CommandInput {
  const workbook = aWorkbook(parts);
  return {
    workbook,
    today: "2026-05-04",
    now: "2026-05-04T08:00:00Z",
    language: "cs",
    event: null,
    ask: { all },
  };
}

/** Every row's number as it will be, in the order of the sheet. */
function numbers(rows: readonly RowOf<"strategy">[], all: boolean): readonly string[] {
  const { moves, left } = renumbered(aWorkbook({ strategy: rows }), all);
  const byRow = new Map([
    ...moves.map(({ node, after }) => [node.record.row, after] as const),
    ...left.map((node) => [node.record.row, node.number] as const),
  ]);
  return rows.map((_, index) => byRow.get(index + 2) ?? "");
}

const P = (number: string): RowOf<"strategy"> => ({ number, level: "priorita" });
const O = (number: string): RowOf<"strategy"> => ({ number, level: "opatření" });

describe("numbers of the plan", () => {
  test.for<readonly [string, readonly RowOf<"strategy">[], boolean, readonly string[]]>([
    ["that are there stay, gaps too", [P("1"), O("1.1"), O("1.3"), P("4")], false, ["1", "1.1", "1.3", "4"]],
    [
      "that are missing follow the highest",
      [P("1"), O("1.3"), O(""), P("")],
      false,
      ["1", "1.3", "1.4", "2"],
    ],
    [
      "make a gapless series on request",
      [P("1"), O("1.3"), O("1.7"), P("4"), O("4.2")],
      true,
      ["1", "1.1", "1.2", "2", "2.1"],
    ],
    ["leave the vision alone", [{ level: "vize", number: "" }, P("")], true, ["", "1"]],
    ["without a parent stay and are told", [P("1"), O("3.1")], true, ["1", "3.1"]],
  ])("%s", ([, rows, all, expected]) => {
    expect(numbers(rows, all)).toEqual(expected);
  });

  test("change in money, SWOT and comments too, but not inside a sentence", () => {
    const plan = planRenumber(
      input(
        {
          strategy: [P("2"), O("2.4")],
          funding: [{ measure: "2.4." }],
          swot: [{ priority: "2; 7" }],
          comments: [{ place: "2.4" }, { place: "kapitola 2.4, strana 7" }],
        },
        true,
      ),
    );
    const cells = plan.actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
    expect(cells.map(({ sheet, row, text }) => [sheet, row, text])).toEqual([
      ["Strategie", 2, "1"],
      ["Strategie", 3, "1.1"],
      ["Financování", 2, "1.1"],
      ["SWOT", 2, "1; 7"],
      ["Připomínky", 2, "1.1"],
    ]);
    expect(plan.summary).toEqual([expect.stringContaining("2 řádky dostanou nové číslo")]);
  });

  test("that are in order change nothing", () => {
    expect(planRenumber(input({ strategy: [P("1"), O("1.1")] }, true))).toMatchObject({
      actions: [],
      facts: { moves: [] },
    });
  });

  test("are each given once, whatever stood there before", () => {
    const typed = fc.record({
      number: fc.constantFrom("", "1", "1.1", "1.1.1", "2", "3.1"),
      level: fc.constantFrom("priorita", "opatření", "aktivita"),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(typed, {
          maxLength: 10,
          selector: ({ number, level }) => number || `${level}${Math.random()}`,
        }),
        (rows) => {
          const given = numbers(rows, false).filter((number) => number !== "");
          expect(new Set(given).size).toBe(given.length);
        },
      ),
    );
  });
});
