/** Groups what concerns cells by the sheet they are in, in the order of first appearance. */
export function bySheet<T extends { readonly sheet: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group === undefined) groups.set(item.sheet, [item]);
    else group.push(item);
  }
  return groups;
}
