import type { Severity } from "../../core/issue.ts";
import type { CellMark } from "../../core/plans/plan.ts";
import { characters } from "../../core/xml.ts";
import { attributeOf, childrenOf, type Element, elementsNamed } from "./elements.ts";
import { type Range, rangeText } from "./range.ts";
import { WORKSHEET_ORDER } from "./schema-order.ts";
import { numberOf, rootChildren, type Splice, spliced, withChild } from "./xml-edit.ts";

/** Begins the formula of every rule of the program's, so that it knows its own again. */
const SIGNATURE = '"komplan:';

/** Dark, so that a white header stays readable on a light mark. */
const INK = "FF1F2A37";

/** From the gravest on; as ARGB. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, string>> = {
  error: "FFF8C9C4",
  warning: "FFFFE8A3",
  info: "FFD6E8F7",
};

/** The fills of marked cells. */
export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  error: dxf(SEVERITY_COLOURS.error),
  warning: dxf(SEVERITY_COLOURS.warning),
  info: dxf(SEVERITY_COLOURS.info),
};

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * A sheet whose marked cells are coloured by one conditional format per severity, and by no older one of the
 * program's. A person's fill of the same cell stays under it and shows again when the mark goes.
 */
export function markColours(
  xml: string,
  marks: readonly CellMark[],
  formats: Readonly<Record<Severity, number>>,
): string {
  const bare = spliced(
    xml,
    rootChildren(xml, "conditionalFormatting").flatMap((block) => withoutOwnRules(xml, block)),
  );
  const first =
    Math.max(0, ...elementsNamed(bare, "cfRule").map((rule) => numberOf(bare, rule, "priority"))) + 1;
  return SEVERITIES.reduce((result, severity, index) => {
    const cells = marks.filter((mark) => mark.severity === severity);
    if (cells.length === 0) return result;
    const formula = `${SIGNATURE}${severity}"&lt;&gt;""`;
    const rule = `<cfRule type="expression" dxfId="${formats[severity]}" priority="${first + index}"><formula>${formula}</formula></cfRule>`;
    const block = `<conditionalFormatting sqref="${rangesOf(cells)}">${rule}</conditionalFormatting>`;
    return withChild(result, block, WORKSHEET_ORDER);
  }, bare);
}

function withoutOwnRules(xml: string, block: Element): readonly Splice[] {
  const rules = childrenOf(xml, block).filter(({ name }) => name === "cfRule");
  const own = rules.filter((rule) => isOwn(xml, rule));
  const removed = own.length > 0 && own.length === rules.length ? [block] : own;
  return removed.map(({ start, end }) => ({ start, end, text: "" }));
}

function isOwn(xml: string, rule: Element): boolean {
  if (attributeOf(xml, rule, "type") !== "expression") return false;
  return childrenOf(xml, rule).some(
    ({ name, open, contentEnd }) =>
      name === "formula" && characters(xml, open.end, contentEnd).trim().startsWith(SIGNATURE),
  );
}

/** The cells as a list of ranges, cells below one another joined. */
function rangesOf(cells: readonly CellMark[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: Range[] = [];
  for (const { row, column } of sorted) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.left === column && last.bottom >= row - 1) {
      ranges[ranges.length - 1] = { ...last, bottom: row };
    } else {
      ranges.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return ranges.map(rangeText).join(" ");
}

function dxf(colour: string): string {
  return `<dxf><font><color rgb="${INK}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor rgb="${colour}"/></patternFill></fill></dxf>`;
}
