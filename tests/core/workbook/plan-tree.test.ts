import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountsUnder, plannedAmounts, sumOf, sumsBy } from "../../../src/core/workbook/plan-money.ts";
import { comparePlanNumbers, type PlanNode, planTree } from "../../../src/core/workbook/plan-tree.ts";
import { aWorkbook, type RowOf } from "../../support/workbook.ts";

type Row = RowOf<"strategy">;

/** The tree as `1 (1.1 (1.1.1) 1.2)`; a row without a number by its name. */
function shape(...strategy: readonly Row[]): string {
  return planTree(aWorkbook({ strategy })).roots.map(shapeOf).join(" ");
}

function shapeOf({ number, record, children }: PlanNode): string {
  const inner = children.map(shapeOf).join(" ");
  return `${number || record.values.name}${inner === "" ? "" : ` (${inner})`}`;
}

describe("the tree of the plan", () => {
  test.for<readonly [string, readonly Row[], string]>([
    [
      "follows the numbers, in whatever order the rows stand",
      [row("1.2"), row("1"), row("1.1.1"), row("1.1")],
      "1 (1.1 (1.1.1) 1.2)",
    ],
    ["counts 1.10 after 1.9", [row("1"), row("1.10"), row("1.9")], "1 (1.9 1.10)"],
    ["overlooks spaces and a dot at the end", [row("1."), row("1. 1.")], "1 (1.1)"],
    ["hangs 1.2.3 under 1 while there is no 1.2", [row("1"), row("1.2.3")], "1 (1.2.3)"],
    ["leaves what has no parent where it is", [row("2.1")], "2.1"],
    [
      "puts rows without numbers under the last higher level",
      [
        { level: "priorita", number: "", name: "P" },
        { level: "opatření", number: "", name: "O" },
        { level: "aktivita", number: "", name: "A" },
        { level: "opatření", number: "", name: "Q" },
      ],
      "P (O (A) Q)",
    ],
    [
      "begins with the vision, which is nobody's parent",
      [row("1"), { level: "vize", number: "", name: "V" }, row("1.1")],
      "V 1 (1.1)",
    ],
    ["keeps both rows of one number", [row("1"), row("1"), row("1.1")], "1 (1.1) 1"],
  ])("%s", ([, rows, expected]) => {
    expect(shape(...rows)).toBe(expected);
  });

  test("holds every row once, whatever is typed as numbers and levels", () => {
    const typed = fc.record({
      number: fc.oneof(
        fc.constantFrom("", "1", "1.1", "1..1", ".", "a.b", "1.1.1.1"),
        fc.string(),
        fc.string({ unit: fc.constantFrom("1", ".") }),
      ),
      level: fc.constantFrom("vize", "priorita", "opatření", "aktivita", "cíl", "nic", ""),
      name: fc.constant("řádek"),
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 12 }), (strategy) => {
        const { records } = aWorkbook({ strategy }).strategy;
        const rows = planTree(aWorkbook({ strategy })).nodes.map(({ record }) => record.row);
        expect([...rows].sort((a, b) => a - b)).toEqual(records.map((record) => record.row));
      }),
    );
  });

  test("sorts numbers soundly", () => {
    const number = fc.string({ unit: fc.constantFrom("1", "2", "9", ".", "a") });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(Math.sign(comparePlanNumbers(a, b))).toBe(-Math.sign(comparePlanNumbers(b, a)) + 0);
        if (comparePlanNumbers(a, b) <= 0 && comparePlanNumbers(b, c) <= 0 && !/a/.test(a + b + c))
          expect(comparePlanNumbers(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("the money of the plan", () => {
  const workbook = aWorkbook({
    strategy: [row("1"), row("1.1"), row("2")],
    funding: [
      {
        measure: "1.1",
        year: "2028",
        source: "rozpočet města",
        municipality: "Vzorov",
        amount: "500 000 Kč",
      },
      { measure: "1.1.", year: "2029", source: "rozpočet kraje", amount: "1,5 mil. Kč" },
      { measure: "2", year: "2028", source: "rozpočet kraje", amount: "20 000 Kč" },
      { measure: "2", year: "2028", source: "rozpočet kraje", amount: "podle možností" },
    ],
  });
  const tree = planTree(workbook);
  const amounts = plannedAmounts(workbook, tree);

  test.for([
    ["year", { "2028": 52_000_000, "2029": 150_000_000 }],
    ["source", { "rozpočet města": 50_000_000, "rozpočet kraje": 152_000_000 }],
    ["number", { "1.1": 200_000_000, "2": 2_000_000 }],
    ["municipality", { Vzorov: 50_000_000, "": 152_000_000 }],
  ] as const)("adds up by %s in haléře, words left out", ([key, expected]) => {
    expect(Object.fromEntries(sumsBy(amounts, key))).toEqual(expected);
  });

  test("of a priority is that of all below it", () => {
    const [first] = tree.roots;
    expect(first === undefined ? 0 : sumOf(amountsUnder(first, amounts))).toBe(200_000_000);
  });
});

function row(number: string): Row {
  return { number, level: "priorita" };
}
