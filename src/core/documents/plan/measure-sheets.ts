import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import { type PlanNode, withDescendants } from "../../workbook/plan-tree.ts";
import type { Block, HeadingLevel, Inline } from "../document.ts";
import { amountText, linesUnder, shortMoney, sumOfLines, typedCosts } from "./money-lines.ts";
import { headingOf, indicatorText, kindOf, levelWord, markOf, numberCell, placeOf } from "./nodes.ts";
import { missing, type PlanPaper } from "./paper.ts";

/** A sheet for each measure below the heading of its priority: what it is, who carries it, its activities. */
export function measureSheets(level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  const blocks = paper.tree.roots.flatMap((root) => groupBlocks(root, level, paper));
  if (blocks.some(({ kind }) => kind === "table")) return blocks;
  return [missing(paper, TEXTS.noMeasures, { level: levelWord("opatření", paper) })];
}

function groupBlocks(node: PlanNode, level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  if (kindOf(node) === "vision") return [];
  if (kindOf(node) !== "group") return sheet(node, level, paper);
  const { description } = node.record.values;
  return [
    heading(node, level, paper),
    ...(description === "" ? [] : [{ kind: "paragraph" as const, text: [paper.set(description)] }]),
    ...node.children.flatMap((child) => groupBlocks(child, below(level), paper)),
  ];
}

function below(level: HeadingLevel): HeadingLevel {
  return level === 1 ? 2 : 3;
}

function heading(node: PlanNode, level: HeadingLevel, paper: PlanPaper): Block {
  const mark = markOf(node, paper);
  const text = headingOf(node, paper);
  return { kind: "heading", level, id: placeOf(node), text: [mark === "" ? text : `${text} (${mark})`] };
}

function sheet(node: PlanNode, level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  const { values } = node.record;
  const rows: readonly (readonly [string, string])[] = [
    [paper.say(TEXTS.description), values.description],
    [paper.say(TEXTS.targetGroup), values.targetGroup],
    [paper.say(TEXTS.responsible), values.responsible || carriers(node) || paper.say(TEXTS.unassigned)],
    [paper.say(TEXTS.cooperating), values.cooperating.join(", ")],
    [paper.say(TEXTS.municipality), values.municipality.join(", ")],
    [paper.say(TEXTS.timing), node.record.texts.timing],
    [paper.say(TEXTS.costs), costsText(node, paper)],
    [paper.say(TEXTS.sources), values.sources.join(", ")],
    [paper.say(TEXTS.indicator), indicatorText(node, paper)],
    [paper.say(TEXTS.swotLink), values.swotLink],
  ];
  const name = `${levelWord(node.role, paper)} ${node.number}`.trim();
  return [
    heading(node, level, paper),
    {
      kind: "table",
      table: {
        caption: headingOf(node, paper),
        columns: [
          { header: name.charAt(0).toUpperCase() + name.slice(1), share: 24 },
          { header: paper.set(values.name), share: 76 },
        ],
        keptRows: "all",
        rows: rows
          .filter(([, text]) => text !== "")
          .map(([what, text]) => [[{ kind: "strong", text: what }], [paper.set(text)]]),
      },
    },
    ...activities(node, paper),
  ];
}

/** Who carries the activities of a measure that nobody carries as a whole. */
function carriers({ children }: PlanNode): string {
  const names = children.map(({ record }) => record.values.responsible).filter((name) => name !== "");
  return [...new Set(names)].join(", ");
}

/** As typed, then what the activities and Financování add up to where that says something else. */
function costsText(node: PlanNode, paper: PlanPaper): string {
  const { costs } = node.record.values;
  const below = node.children.flatMap((child) => typedCosts(child) ?? []);
  const sum = below.reduce((all, amount) => all + amount, 0);
  const funded = linesUnder(node, paper.money);
  return [
    costs?.text ?? "",
    below.length === 0 || sum === costs?.amount
      ? ""
      : paper.say(TEXTS.sumOfActivities, { sum: shortMoney(sum) }),
    funded.length === 0 || sumOfLines(funded) === costs?.amount
      ? ""
      : paper.say(TEXTS.funded, {
          sum: sumOfLines(funded) === 0 ? amountText(funded) : shortMoney(sumOfLines(funded)),
        }),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function activities(node: PlanNode, paper: PlanPaper): readonly Block[] {
  const below = withDescendants(node).slice(1);
  if (below.length === 0) return [];
  const columns = [
    { header: paper.say(TEXTS.number), share: 11 },
    { header: paper.say(TEXTS.activity), share: 29 },
    { header: paper.say(TEXTS.responsible), share: 16 },
    { header: paper.say(TEXTS.timing), share: 13 },
    { header: paper.say(TEXTS.costs), share: 15 },
    { header: paper.say(TEXTS.indicator), share: 20 },
  ];
  const rows = below.map((one): readonly (readonly Inline[])[] => {
    const { values, texts } = one.record;
    const about: Inline[] = values.description === "" ? [] : ["\n", paper.set(values.description)];
    return [
      numberCell(one, paper),
      [{ kind: "strong", text: paper.set(values.name) }, ...about],
      [paper.set([values.responsible, ...values.cooperating].filter((who) => who !== "").join(", "))],
      [paper.set(texts.timing)],
      [paper.set(values.costs?.text ?? "")],
      [indicatorText(one, paper)],
    ];
  });
  const caption = paper.say(TEXTS.measureActivities, { number: node.number });
  return [{ kind: "table", table: { caption, columns, rows } }];
}
