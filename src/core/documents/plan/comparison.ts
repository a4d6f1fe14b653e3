import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import type { PlanNode } from "../../workbook/plan-tree.ts";
import type { Block, Inline } from "../document.ts";
import { nameWithNumber } from "./action-table.ts";
import { kindOf } from "./nodes.ts";
import { missing, type PlanPaper, type PreviousPlan, type PreviousRow } from "./paper.ts";

type Row = readonly (readonly Inline[])[];

/** What of the previous plan does not go on or has changed, how it was and is fulfilled, and what is new. */
export function comparisonBlocks(paper: PlanPaper): readonly Block[] {
  const { previous } = paper.history;
  if (previous === null) return [missing(paper, TEXTS.noPrevious)];
  const ids = new Set(previous.rows.map(({ id }) => id));
  const added = paper.tree.nodes.filter((node) => kindOf(node) !== "vision" && !ids.has(node.id));
  const rows = [
    ...previous.rows.flatMap((row) => previousRow(row, paper)),
    ...added.map((node) => newRow(node, paper)),
  ];
  const columns = [
    { header: paper.say(TEXTS.before), share: 35 },
    { header: paper.say(TEXTS.stateBefore), share: 15 },
    { header: paper.say(TEXTS.now), share: 35 },
    { header: paper.say(TEXTS.stateNow), share: 15 },
  ];
  return [
    { kind: "paragraph", text: [paper.set(paper.say(TEXTS.previous, countsOf(previous, added.length)))] },
    ...(rows.length === 0
      ? []
      : [{ kind: "table" as const, table: { caption: paper.say(TEXTS.before), columns, rows } }]),
  ];
}

function countsOf({ name, version, rows }: PreviousPlan, added: number) {
  const kept = rows.filter(({ id }) => id !== null).length;
  return { name, version, kept, added, left: rows.length - kept };
}

/** No row for what goes on as it was and nobody has evaluated. */
function previousRow({ id, number, name, fulfilment }: PreviousRow, paper: PlanPaper): readonly Row[] {
  const before = paper.set(`${number} ${name}`.trim());
  const node = paper.tree.nodes.find((one) => one.id === id);
  if (node === undefined) return [[[before], [fulfilment], [strong(paper.say(TEXTS.leftOut))], []]];
  const now = nameWithNumber(node, paper);
  const state = node.record.values.fulfilment;
  return before === now && fulfilment === "" && state === ""
    ? []
    : [[[before], [fulfilment], [now], [state]]];
}

function newRow(node: PlanNode, paper: PlanPaper): Row {
  return [
    [paper.say(TEXTS.nothing)],
    [],
    [strong(`${paper.say(TEXTS.isNew)}: `), nameWithNumber(node, paper)],
    [node.record.values.fulfilment],
  ];
}

function strong(text: string): Inline {
  return { kind: "strong", text };
}
