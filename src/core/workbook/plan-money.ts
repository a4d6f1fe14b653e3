import { type PlanNode, type PlanTree, planNumber, withDescendants } from "./plan-tree.ts";
import type { Workbook } from "./workbook.ts";

/** An amount of Financování in its place in the plan. */
export interface PlannedAmount {
  /** The number as the plan has it; a measure as a rule. */
  readonly number: string;
  /** null where the plan has no such number. */
  readonly node: PlanNode | null;
  readonly year: number | null;
  /** "" where nobody said. */
  readonly source: string;
  readonly municipality: string;
  /** In haléře. */
  readonly amount: number;
}

/** What amounts can be added up by. */
export type MoneyKey = "number" | "year" | "source" | "municipality";

/** Every amount that can be counted; words and ambiguous amounts are left out, and checking says so of them. */
export function plannedAmounts({ funding }: Workbook, { nodes }: PlanTree): readonly PlannedAmount[] {
  const byNumber = new Map(nodes.map((node) => [node.number, node]));
  return funding.records.flatMap(({ values }) => {
    const { measure, year, source, municipality, amount } = values;
    if (amount === null || amount.amount === null) return [];
    const number = planNumber(measure);
    return [
      { number, node: byNumber.get(number) ?? null, year, source, municipality, amount: amount.amount },
    ];
  });
}

/** Sums in haléře by one property, in the order in which its values first appear. */
export function sumsBy(amounts: readonly PlannedAmount[], key: MoneyKey): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const one of amounts) {
    const name = String(one[key] ?? "");
    sums.set(name, (sums.get(name) ?? 0) + one.amount);
  }
  return sums;
}

/** The sum in haléře. */
export function sumOf(amounts: readonly PlannedAmount[]): number {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}

/** The amounts of a node and of everything below it. */
export function amountsUnder(node: PlanNode, amounts: readonly PlannedAmount[]): readonly PlannedAmount[] {
  const under = new Set(withDescendants(node));
  return amounts.filter((one) => one.node !== null && under.has(one.node));
}
