import { toHtml } from "../documents/html.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import type { Columns } from "../sheet/definition.ts";
import { cellAddress, type Table, type TableRecord } from "../sheet/table.ts";
import { say } from "../texts/say.ts";
import { VERSION_TEXTS as TEXTS } from "../texts/versions.ts";
import {
  type PlanNode,
  type PlanTree,
  planNumber,
  planTree,
  withDescendants,
} from "../workbook/plan-tree.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CommandInput } from "./command-input.ts";
import type { CellWrite, Plan } from "./plan.ts";

/** One row's number, before and after. */
export interface Renumbered {
  readonly node: PlanNode;
  readonly before: string;
  readonly after: string;
}

/**
 * Numbers for the rows of the plan that have none, or with `all` a gapless series for every row; what refers to a
 * number that changes (Financování, SWOT, Připomínky) changes with it. Written once a person has seen the list.
 */
export function planRenumber(input: CommandInput): Plan {
  const { workbook, language, ask } = input;
  const { moves, left } = renumbered(workbook, ask?.all === true);
  const changed = moves.filter(({ before, after }) => before !== after);
  const facts = {
    moves: changed.map(({ node, before, after }) => ({ name: node.record.values.name, before, after })),
    left: left.length,
  };
  const alone = left.length === 0 ? [] : [say(TEXTS.leftAlone, language, { count: left.length })];
  if (changed.length === 0) {
    return { actions: [], issues: [], summary: [say(TEXTS.renumberNone, language), ...alone], facts };
  }
  const title = say(TEXTS.renumberTitle, language);
  const summary = [say(TEXTS.renumberFound, language, { count: changed.length }), ...alone];
  const lines = changed.map(({ node, before, after }) => {
    const numbers = { before: before || say(TEXTS.withoutNumber, language), after };
    return [`${say(TEXTS.renumberLine, language, numbers)} · ${node.record.values.name}`];
  });
  const html = toHtml(
    plainPaper(
      title,
      [
        ...summary.map((text) => ({ kind: "paragraph", style: "lead", text: [text] }) as const),
        { kind: "list", ordered: false, items: lines },
      ],
      { language },
    ),
  );
  return {
    actions: [
      { kind: "save-page", key: "page:renumber", name: "precislovani", html },
      { kind: "write-cells", key: "cells:renumber", cells: cellsFor(workbook, changed) },
    ],
    issues: [],
    summary,
    facts,
  };
}

/** Every row's number as it will be; `left`: rows whose number names a parent that the plan lacks, which keep it. */
export function renumbered(workbook: Workbook, all: boolean) {
  const moves: Renumbered[] = [];
  const { roots, nodes } = planTree(workbook);
  const placed = roots.filter(({ number, role }) => role !== "vize" && !number.includes("."));
  const left = roots.filter(({ number }) => number.includes("."));
  const kept = all ? left.flatMap(withDescendants) : nodes;
  const taken = new Set(kept.map(({ number }) => number).filter((number) => number !== ""));
  const give = (siblings: readonly PlanNode[], above: string): void => {
    const free = freeNumbers(above, { taken, after: all ? 0 : highest(siblings) });
    for (const node of siblings) {
      const after = all || node.number === "" ? free() : node.number;
      moves.push({ node, before: node.number, after });
      give(node.children, after);
    }
  };
  give(placed, "");
  return { moves, left };
}

/** The number that a new row below `above` gets; null asks for one at the top of the plan. */
export function nextNumberUnder({ roots, nodes }: PlanTree, above: PlanNode | null): string {
  const taken = new Set(nodes.map(({ number }) => number).filter((number) => number !== ""));
  const top = roots.filter(({ number, role }) => role !== "vize" && !number.includes("."));
  const siblings = above === null ? top : above.children;
  return freeNumbers(above?.number ?? "", { taken, after: highest(siblings) })();
}

interface Numbering {
  readonly taken: Set<string>;
  /** The number to begin after. */
  readonly after: number;
}

/** The next number below another that nobody has. */
function freeNumbers(above: string, { taken, after }: Numbering): () => string {
  let last = after;
  return () => {
    do last += 1;
    while (taken.has(under(above, last)));
    taken.add(under(above, last));
    return under(above, last);
  };
}

/** The highest last part among the numbers of siblings. */
function highest(siblings: readonly PlanNode[]): number {
  return siblings.reduce((most, { number }) => {
    const own = Number(number.slice(number.lastIndexOf(".") + 1));
    return Number.isSafeInteger(own) && own > most ? own : most;
  }, 0);
}

function under(above: string, index: number): string {
  return above === "" ? String(index) : `${above}.${index}`;
}

function cellsFor(workbook: Workbook, changed: readonly Renumbered[]): readonly CellWrite[] {
  const { strategy, funding, swot, comments } = workbook;
  const numbers = new Map(
    changed.filter(({ before }) => before !== "").map(({ before, after }) => [before, after]),
  );
  return [
    ...changed.flatMap(({ node, after }) => cell(strategy, node.record, ["number", after])),
    ...funding.records.flatMap((row) =>
      cell(funding, row, ["measure", replaced(row.texts.measure, numbers)]),
    ),
    ...swot.records.flatMap((row) => cell(swot, row, ["priority", replaced(row.texts.priority, numbers)])),
    ...comments.records.flatMap((row) => cell(comments, row, ["place", replaced(row.texts.place, numbers)])),
  ];
}

/** Numbers in a text that speaks of nothing else: `1.2; 2.1`. */
function replaced(text: string, numbers: ReadonlyMap<string, string>): string {
  if (!/^[\d\s.,;]+$/.test(text)) return text;
  return text.replace(/\d+(?:\.\d+)*\.?/g, (number) => numbers.get(planNumber(number)) ?? number);
}

function cell<C extends Columns>(
  table: Table<C>,
  record: TableRecord<C>,
  [key, text]: readonly [keyof C & string, string],
): readonly CellWrite[] {
  const address = cellAddress(table, record, key);
  return address === null || record.texts[key] === text ? [] : [{ ...address, text }];
}
