/** A record that has the same key as an earlier one. */
interface Double<T> {
  readonly record: T;
  readonly first: T;
}

/** Every record whose key was already seen, with the first that had it; a null key is never a double. */
export function doublesOf<T>(
  records: readonly T[],
  keyOf: (record: T) => string | null,
): readonly Double<T>[] {
  const seen = new Map<string, T>();
  const doubles: Double<T>[] = [];
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, record);
    else doubles.push({ record, first });
  }
  return doubles;
}
