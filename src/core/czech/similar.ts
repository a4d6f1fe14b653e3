import { fold } from "./text.ts";

/** Longer texts are never a mistyped word, and comparing them would cost the square of their length. */
const MAX_LENGTH = 80;

/**
 * The candidate that a mistyped text most likely means, or null when none is near. Case, diacritics, spaces and
 * punctuation do not count; up to four letters must fit exactly, up to eight may differ in one, then in two.
 */
export function similarTo(text: string, candidates: readonly string[]): string | null {
  const wanted = fold(text.slice(0, MAX_LENGTH * 2));
  if (wanted === "" || wanted.length > MAX_LENGTH) return null;
  let nearest: string | null = null;
  let least = toleranceFor(wanted) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= least || folded === "") continue;
    const distance = editDistance(wanted, folded);
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** True when one letter added, dropped, changed or swapped with its neighbour turns one text into the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || (left.length <= 1 && right.length <= 1);
}

/** Letters to add, drop, change or swap with a neighbour (Damerau and Levenshtein, restricted) to get from one text to the other. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}

function toleranceFor(folded: string): number {
  if (folded.length <= 4) return 0;
  return folded.length <= 8 ? 1 : 2;
}
