/** Well under the 8 000 characters at which web servers start to refuse an address. */
const LONGEST_QUERY = 6000;

/** A whole sheet in A1 notation; quoted, because `A1`, `2018` or `It's` would mean something else. */
export function sheetRange(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** The ranges in as few groups as fit into an address each: one, unless there are some hundred sheets. */
export function groupRanges(ranges: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let room = 0;
  for (const range of ranges) {
    const length = encodeURIComponent(range).length + "&ranges=".length;
    if (length > room) {
      groups.push([]);
      room = LONGEST_QUERY;
    }
    groups[groups.length - 1]?.push(range);
    room -= length;
  }
  return groups;
}
