import { fold } from "../../czech/text.ts";
import { splitList } from "../../sheet/types.ts";
import { QUADRANT_TEXTS, STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import type { Block, HeadingLevel, Inline } from "../document.ts";
import { missing, type PlanPaper } from "./paper.ts";

type Point = PlanPaper["workbook"]["swot"]["records"][number];
type Quadrant = keyof typeof QUADRANT_TEXTS;

/** What helps inside stands beside what harms, then the same outside. */
const PAIRS: readonly (readonly [Quadrant, Quadrant])[] = [
  ["silná stránka", "slabá stránka"],
  ["příležitost", "hrozba"],
];

/** Four quadrants for each group, every point with the priority it supports. */
export function swotBlocks(level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  const groups = new Map<string, Point[]>();
  for (const point of paper.workbook.swot.records) {
    const { group } = point.values;
    groups.set(group, [...(groups.get(group) ?? []), point]);
  }
  if (groups.size === 0) return [missing(paper, TEXTS.noSwot)];
  return [...groups].flatMap(([group, points]) => groupBlocks(groupName(group, paper), points, level, paper));
}

function groupName(group: string, paper: PlanPaper): string {
  if (group === "") return paper.say(TEXTS.swotShared);
  const known = paper.workbook.groups.records.find(({ values }) =>
    [values.abbreviation, values.name].map(fold).includes(fold(group)),
  );
  return paper.say(TEXTS.swot, { group: known?.values.name || group });
}

function groupBlocks(
  name: string,
  points: readonly Point[],
  ...[level, paper]: readonly [HeadingLevel, PlanPaper]
): readonly Block[] {
  const tables = PAIRS.map((pair): Block => {
    const headers = pair.map((quadrant) => paper.say(QUADRANT_TEXTS[quadrant]));
    const caption = paper.say(TEXTS.swotCaption, { quadrants: headers.join(", "), group: name });
    const cells = pair.map((quadrant) =>
      cell(
        points.filter(({ values }) => values.quadrant === quadrant),
        paper,
      ),
    );
    return {
      kind: "table",
      table: { caption, columns: headers.map((header) => ({ header, share: 1 })), rows: [cells] },
    };
  });
  return [{ kind: "heading", level: level === 1 ? 2 : 3, text: [paper.set(name)] }, ...tables];
}

function cell(points: readonly Point[], paper: PlanPaper): readonly Inline[] {
  if (points.length === 0) return [paper.say(TEXTS.nothing)];
  return points.flatMap(({ values }, index) => {
    const supported = splitList(values.priority).map((number) => paper.say(TEXTS.supports, { number }));
    const after = supported.length === 0 ? "" : ` (${supported.join(", ")})`;
    const begin = values.number === "" ? "• " : `${values.number}: `;
    return [...(index === 0 ? [] : ["\n"]), begin, paper.set(`${values.point}${after}`)];
  });
}
