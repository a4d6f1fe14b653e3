import { formatMoney } from "../../czech/money.ts";
import { type PlanNode, type PlanTree, planNumber, withDescendants } from "../../workbook/plan-tree.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** A row of Financování in its place in the plan. */
export interface MoneyLine {
  readonly number: string;
  readonly node: PlanNode | null;
  readonly year: number | null;
  readonly source: string;
  readonly municipality: string;
  /** In haléře; null for words, which are kept as they are. */
  readonly amount: number | null;
  readonly words: string;
}

/** Every row of Financování that says something, words too. */
export function moneyLines({ funding }: Workbook, { nodes }: PlanTree): readonly MoneyLine[] {
  const byNumber = new Map(nodes.map((node) => [node.number, node]));
  return funding.records.flatMap(({ values }) => {
    const { measure, year, source, municipality, amount: money } = values;
    if (money === null) return [];
    const number = planNumber(measure);
    const { amount, text } = money;
    const node = byNumber.get(number) ?? null;
    return [{ number, node, year, source, municipality, amount, words: amount === null ? text : "" }];
  });
}

/** Sums and words of some rows: `350 000`, `350 000; dle rozpočtu`, or nothing. */
export function amountText(lines: readonly MoneyLine[]): string {
  const numbers = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const words = [...new Set(lines.map((line) => line.words).filter((text) => text !== ""))];
  return [...(numbers.length === 0 ? [] : [bareMoney(total(numbers))]), ...words].join("; ");
}

export function sumOfLines(lines: readonly MoneyLine[]): number {
  return total(lines.map(({ amount }) => amount ?? 0));
}

/** What belongs to a row of the plan and to all below it. */
export function linesUnder(node: PlanNode, lines: readonly MoneyLine[]): readonly MoneyLine[] {
  const under = new Set(withDescendants(node));
  return lines.filter((line) => line.node !== null && under.has(line.node));
}

/** `350 000 Kč`, with haléře only where there are some. */
export function shortMoney(amount: number): string {
  return formatMoney(amount).replace(",00", "");
}

/** The same for a table that says its currency once. */
export function bareMoney(amount: number): string {
  return shortMoney(amount).replace(/\u00a0Kč$/, "");
}

/** The costs typed at a row, or else at the rows below it, in haléře; null when no amount is typed. */
export function typedCosts({ record, children }: PlanNode): number | null {
  const own = record.values.costs?.amount ?? null;
  if (own !== null) return own;
  const below = children.map(typedCosts).flatMap((amount) => (amount === null ? [] : [amount]));
  return below.length === 0 ? null : total(below);
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
