import { escapeAttribute } from "../../core/xml.ts";
import type { RowEdit } from "./cell-edit.ts";
import { attributeOf, childrenOf, type Element, rootElement } from "./elements.ts";
import { type Package, partText, withPart } from "./package.ts";
import { parseRange, type Range, rangeText } from "./range.ts";
import { relationshipsOf } from "./relationships.ts";
import { numberOf, type Splice, spliced, withAttribute } from "./xml-edit.ts";

/** The rows that are now to make up the table, or null when only rows written below it are to join it. */
type LastRow = number | null;

/**
 * Keeps a sheet's tables (ListObjects) true to its cells: rows written right below a table belong to it, and
 * its columns are called as their header cells are; Excel calls a file damaged in which they differ.
 */
export function followTables(
  pkg: Package,
  sheet: string,
  { edits, lastRow }: { readonly edits: ReadonlyMap<number, RowEdit>; readonly lastRow: LastRow },
): Package {
  return relationshipsOf(pkg, sheet)
    .filter(({ type }) => type === "table")
    .reduce((result, { target }) => {
      const xml = partText(result, target);
      return xml === null ? result : withPart(result, target, followed(xml, edits, lastRow));
    }, pkg);
}

function followed(xml: string, edits: ReadonlyMap<number, RowEdit>, lastRow: LastRow): string {
  const root = rootElement(xml);
  const range = root && parseRange(attributeOf(xml, root, "ref") ?? "");
  if (!root || !range) return xml;
  const headerAt = (index: number) => edits.get(range.top)?.cells.get(range.left + index)?.text ?? "";
  const hasTotals = numberOf(xml, root, "totalsRowCount") > 0;
  const hasHeader = attributeOf(xml, root, "headerRowCount") !== "0";
  const bottom = hasTotals ? range.bottom : (lastRow ?? lastJoined(range, edits));
  const grown = { ...range, bottom: Math.max(bottom, range.top + 1) };
  return spliced(xml, [
    ...(grown.bottom === range.bottom ? [] : newRange(xml, root, grown)),
    ...(hasHeader ? newNames(xml, root, headerAt) : []),
  ]);
}

function lastJoined(range: Range, edits: ReadonlyMap<number, RowEdit>): number {
  let bottom = range.bottom;
  const writes = (row: number) =>
    [...(edits.get(row)?.cells ?? [])].some(
      ([column, { text }]) => text !== "" && column >= range.left && column <= range.right,
    );
  while (writes(bottom + 1)) bottom += 1;
  return bottom;
}

function newRange(xml: string, root: Element, range: Range): readonly Splice[] {
  const filter = childrenOf(xml, root).filter(({ name }) => name === "autoFilter");
  return [root, ...filter].map(({ start, open }) => ({
    start,
    end: open.end,
    text: withAttribute(xml.slice(start, open.end), "ref", rangeText(range)),
  }));
}

function newNames(xml: string, root: Element, nameAt: (index: number) => string): readonly Splice[] {
  return childrenOf(xml, root)
    .filter(({ name }) => name === "tableColumns")
    .flatMap((columns) => childrenOf(xml, columns))
    .flatMap((column, index) => {
      if (nameAt(index) === "") return [];
      const name = escapeAttribute(nameAt(index)).replaceAll("&#10;", "_x000a_");
      const text = withName(xml.slice(column.start, column.open.end), name);
      return [{ start: column.start, end: column.open.end, text }];
    });
}

function withName(tag: string, name: string): string {
  return withAttribute(tag, "name", "").replace(/(\sname=["'])/, (_, start: string) => start + name);
}
