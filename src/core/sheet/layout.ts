/** How a column's cells are stored: text keeps leading zeros, a date is a real date. */
export type ColumnFormat = "text" | "date" | "number";

/** What a drop-down offers: the cells below a header of another sheet, or a fixed list. */
export type Choices =
  | { readonly kind: "column"; readonly sheet: string; readonly header: string }
  | { readonly kind: "list"; readonly values: readonly string[] };

/** One column of a sheet to be made. Widths are in characters, as spreadsheets count them. */
export interface ColumnLayout {
  readonly header: string;
  /** Shown as the header cell's note. */
  readonly note: string;
  readonly width: number;
  readonly format: ColumnFormat;
  readonly required: boolean;
  /** Written by the program: shaded, and protected with a warning where the shell can. */
  readonly computed: boolean;
  readonly choices?: Choices;
}

/**
 * A sheet to be made: a frozen bold header row, then rows. A row holds one text per column; in a date
 * column an ISO day, in a number column a number with a decimal point.
 */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly (readonly string[])[];
  /** A guide is read, not filled in: wrapped wide text, its first row a title, no filter. */
  readonly kind: "table" | "guide";
}
