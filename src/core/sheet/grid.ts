/**
 * One sheet as a shell reads it: every cell as the text that a person sees (dates as displayed, numbers
 * with a decimal comma, "" when empty). Rows may have unequal lengths.
 */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A cell by numbers, both counted from 1 as spreadsheets count them. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `B7` for row 7, column 2. */
export function a1({ row, column }: Pick<CellAddress, "row" | "column">): string {
  return `${columnLetters(column)}${row}`;
}

/** `A` for 1, `Z` for 26, `AA` for 27. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + letter : letter;
}
