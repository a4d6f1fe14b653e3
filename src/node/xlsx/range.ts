import { a1 } from "../../core/sheet/grid.ts";
import { columnOf } from "./sheet-rows.ts";

/** A block of cells, all four numbers counted from 1 and included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B2:D9` or `B2` as numbers, or null when the text is no such range. */
export function parseRange(text: string): Range | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

export function rangeText({ top, left, bottom, right }: Range): string {
  const start = a1({ row: top, column: left });
  return top === bottom && left === right ? start : `${start}:${a1({ row: bottom, column: right })}`;
}

/** The smallest range that covers both. */
export function covering(one: Range, other: Range): Range {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
