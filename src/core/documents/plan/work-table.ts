import type { Text } from "../../texts/say.ts";
import type { PlanNode } from "../../workbook/plan-tree.ts";
import type { Block, Inline } from "../document.ts";
import { above, numberCell } from "./nodes.ts";
import type { PlanPaper } from "./paper.ts";

/** A column of a table of activities. */
export interface WorkColumn {
  readonly header: string;
  readonly share: number;
  readonly number?: true;
  readonly cell: (node: PlanNode) => readonly Inline[];
  /** What the row of a measure says; nothing when left out. */
  readonly ofMeasure?: (measure: PlanNode) => readonly Inline[];
}

/** Activities as a table, those of one measure together below a row of their measure. */
export function workTable(
  caption: Text,
  { nodes, columns }: { readonly nodes: readonly PlanNode[]; readonly columns: readonly WorkColumn[] },
  paper: PlanPaper,
): Block {
  const rows: (readonly (readonly Inline[])[])[] = [];
  const keptRows: number[] = [];
  let last: PlanNode | null = null;
  for (const node of nodes) {
    const measure = above(node, "measure", paper);
    if (measure !== null && measure !== last) {
      keptRows.push(rows.length);
      rows.push(columns.map(({ ofMeasure }) => (ofMeasure === undefined ? [] : ofMeasure(measure))));
    }
    last = measure;
    rows.push(columns.map(({ cell }) => cell(node)));
  }
  return {
    kind: "table",
    table: {
      caption: paper.say(caption),
      columns: columns.map(({ header, share, number }) => ({
        header,
        share,
        ...(number === true ? { number } : {}),
      })),
      rows,
      keptRows,
    },
  };
}

/** The first two columns of every such table: the number, and the name with its measure's in bold above it. */
export function nameColumns(
  [number, name]: readonly [string, string],
  shares: readonly [number, number],
  paper: PlanPaper,
): readonly WorkColumn[] {
  const strong = (text: string): readonly Inline[] => [{ kind: "strong", text }];
  return [
    {
      header: number,
      share: shares[0],
      cell: (node) => numberCell(node, paper),
      ofMeasure: (measure) => strong(measure.number),
    },
    {
      header: name,
      share: shares[1],
      cell: (node) => [paper.set(node.record.values.name)],
      ofMeasure: (measure) => strong(paper.set(measure.record.values.name)),
    },
  ];
}
