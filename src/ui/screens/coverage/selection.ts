import type { Place } from "./model.ts";

/** The cell that has the focus and the other corner of the rectangle that is selected with it. */
export interface Selection {
  readonly focus: Place;
  readonly anchor: Place;
}

/** What a key does to the focus: rows and columns to go, to the far end where infinite. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-8, 0],
  PageDown: [8, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** Where a key leads among the rows that are shown; null for a key that leads nowhere. */
export function placeAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  from: Place,
  { rows, columns }: { readonly rows: readonly number[]; readonly columns: number },
): Place | null {
  const step = STEPS[key];
  if (step === undefined || rows.length === 0) return null;
  const far = ctrlKey && (key === "Home" || key === "End");
  const rowStep = far ? step[1] : step[0];
  const place = Math.max(0, rows.indexOf(from.row));
  const row = rows[within(place + rowStep, rows.length)];
  return { row: row ?? from.row, column: within(from.column + step[1], columns) };
}

/** The cells of the rectangle between the two corners, as far as their rows are shown. */
export function selectedPlaces({ focus, anchor }: Selection, rows: readonly number[]): readonly Place[] {
  const [top, bottom] = [rows.indexOf(focus.row), rows.indexOf(anchor.row)].sort((a, b) => a - b);
  const [left, right] = [focus.column, anchor.column].sort((a, b) => a - b);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return [focus];
  if (top < 0) return [focus];
  return rows
    .slice(top, bottom + 1)
    .flatMap((row) =>
      Array.from({ length: right - left + 1 }, (_, index): Place => ({ row, column: left + index })),
    );
}

function within(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}
