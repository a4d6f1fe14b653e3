import type { Finding, IssueCode } from "../issue.ts";
import { type Matcher, wholeItems } from "../workbook/code-list.ts";

/** The codes for an item that a list lacks: one when nothing is near, one when the nearest is named. */
interface UnknownCodes {
  readonly unknown: IssueCode;
  readonly nearest: IssueCode;
}

/** A finding for every item of a cell that the list lacks; a fix is the whole cell with the nearest item put in. */
export function unknownItems(
  parts: readonly string[],
  match: Matcher,
  codes: UnknownCodes,
): readonly Finding[] {
  const items = wholeItems(parts, match);
  return items.flatMap((item, index): readonly Finding[] => {
    if (match.find(item) !== null) return [];
    const nearest = match.nearest(item);
    if (nearest === null) return [{ code: codes.unknown, values: { item } }];
    const fix = asList(items.map((other, place) => (place === index ? nearest : other)));
    return [{ code: codes.nearest, values: { item, nearest }, fix }];
  });
}

function asList(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes(",")) ? "; " : ", ");
}
